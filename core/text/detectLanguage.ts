/**
 * Which of the languages a text is in, or null when it cannot be told. The script narrows the choice, small words
 * decide; a language needs twice the small words of the next, so that a list of names is not taken for prose.
 */
import { fold } from './fold';

/** Enough to tell, and it keeps a text of megabytes cheap. */
const SAMPLE = 6000;
/** Fewer small words than this prove nothing, except in a very short text. */
const FEWEST = 2;

const WORDS = /[\p{L}\p{M}]+/gu;
/** Letters that one language of a script has and the other has not. */
const PERSIAN = /[پچژگ]/g;
const ARABIC = /[ةىإؤضظثح]/g;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** `functionWords`: per language tag, folded. */
export function detectLanguage(
  text: string,
  functionWords: Readonly<Record<string, readonly string[]>>,
): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = (sample.match(WORDS) ?? []).map(fold);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(functionWords)
    .map(([language, list]) => ({
      language,
      score: list.reduce((sum, word) => sum + (counts.get(fold(word)) ?? 0), 0),
    }))
    .map((entry) => ({ ...entry, score: entry.score + letterBonus(entry.language, sample) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < FEWEST) return null;
  return best.score >= 1.3 * (next?.score ?? 0) ? best.language : null;
}

function letterBonus(language: string, sample: string): number {
  if (language === 'fa') return countOf(sample, PERSIAN);
  if (language === 'ar') return countOf(sample, ARABIC);
  return 0;
}
