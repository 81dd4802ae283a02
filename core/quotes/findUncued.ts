/**
 * Quotes without a cue of their own: sentences all in marks, sentences whose verb is one of reported speech,
 * first-person sentences after "According to X, …", and words in marks where the language has no words here.
 */
import { phraseAt } from './findCues';
import type { FoundQuote } from './foundQuote';
import type { Reading } from './readSentence';
import type { Sentence } from './readSentences';

/** Marked words shorter than this that are no sentence of their own are names, titles or scare quotes. */
const FEWEST_LETTERS = 2;

/** `cued`: the quotes already found, per sentence. Gives all quotes of the paragraph in order. */
export function findUncued(
  sentences: readonly Sentence[],
  cued: readonly FoundQuote[][],
  reading: Reading,
): FoundQuote[] {
  const quotes: FoundQuote[] = [];
  // For the first sentence the paragraph before has to tell; joinPieces knows.
  let follows = true;
  let speaking: FoundQuote | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = cued[index] ?? [];
    if (own.length > 0) {
      const first = own[0]?.parts[0]?.start ?? null;
      quotes.push(...own.map((quote, n) => (n === 0 ? quote : { ...quote, behind: first })));
      const last = own.at(-1);
      speaking = last?.rule === 'according-to' ? last : null;
      follows = true;
      continue;
    }
    const floating = floatingQuote(sentence, reading) ?? reportedSentence(sentence, reading);
    if (reading.grammar.verbs.size === 0) quotes.push(...markedWords(sentence, reading));
    if (floating) quotes.push({ ...floating, follows });
    follows = floating !== null;
    const unmarked: FoundQuote | null = !floating && speaking ? firstPersonQuote(sentence, speaking, reading) : null;
    if (unmarked) quotes.push(unmarked);
    else speaking = null;
  }
  return quotes;
}

function floatingQuote(sentence: Sentence, { block }: Reading): FoundQuote | null {
  const marked = sentence.flatMap((token) => (token.kind === 'marked' ? [token.marked] : []));
  const last = sentence.filter((token) => token.kind === 'marked').at(-1);
  if (marked.length === 0 || sentence.some((token) => token.kind === 'word')) return null;
  if (marked.every(({ inner }) => inner.end - inner.start < FEWEST_LETTERS)) return null;
  const isSentence =
    last?.kind === 'marked' &&
    (/[.!?…,–—؟。]/u.test(last.last) || sentence.length > marked.length || !last.marked.isClosed);
  if (!isSentence && !marked.some(({ inner }) => inner.end - inner.start > 60)) return null;
  return {
    parts: marked.map(({ inner }) => inner),
    directness: 'direct',
    cue: null,
    subject: null,
    audience: null,
    isContinuation: true,
    rule: 'floating-quote',
    follows: false,
    behind: null,
    isOpen: marked.some(({ isClosed }) => !isClosed),
    block,
  };
}

/** Fewer words between marks are a name or a title; of a script without spaces, fewer letters. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS = 10;

/** In a language without words for speaking: what stands between marks and is long enough to have been said. */
function markedWords(sentence: Sentence, { text, block }: Reading): FoundQuote[] {
  if (!sentence.some((token) => token.kind === 'word')) return [];
  return sentence.flatMap((token) => {
    if (token.kind !== 'marked') return [];
    const { inner, isClosed } = token.marked;
    const words = text.slice(inner.start, inner.end).split(/\s+/u);
    const isSaid = words.length > 1 ? words.length >= FEWEST_WORDS : inner.end - inner.start >= FEWEST_SIGNS;
    if (!isSaid) return [];
    return [
      {
        parts: [inner],
        directness: 'direct',
        cue: null,
        subject: null,
        audience: null,
        isContinuation: false,
        rule: 'marked-words',
        follows: false,
        behind: null,
        isOpen: !isClosed,
        block,
      },
    ];
  });
}

/** "Der Minister warnte vor Eile. ‹Die Lage sei ernst.›": whoever spoke last goes on, and the verb says so. */
function reportedSentence(sentence: Sentence, { grammar, block }: Reading): FoundQuote | null {
  const at = sentence.findIndex(
    (token) => token.kind === 'word' && !token.isCapital && grammar.has('onlyReportedForms', token.key),
  );
  const [first, verb] = [sentence[0], sentence[at]];
  const isSetPhrase = sentence.some((_, i) => phraseAt(sentence, i, grammar.setPhrases) !== null);
  const isOwn = sentence.some((token) => token.kind === 'word' && grammar.has('firstPerson', token.key));
  if (!first || !verb || isSetPhrase || isOwn) return null;
  let to = sentence.length;
  while (sentence[to - 1]?.kind === 'sign') to--;
  const last = sentence[to - 1];
  if (!last) return null;
  return {
    parts: [{ start: first.start, end: last.end }],
    directness: sentence.some((token) => token.kind === 'marked') ? 'mixed' : 'indirect',
    cue: null,
    subject: null,
    audience: null,
    isContinuation: true,
    rule: 'reported-sentence',
    follows: false,
    behind: null,
    isOpen: false,
    block,
  };
}

/** "According to the minister, ….  ‹We will make every effort.›" */
function firstPersonQuote(sentence: Sentence, spoken: FoundQuote, { grammar, block }: Reading): FoundQuote | null {
  const first = sentence[0];
  if (!first || sentence.some((token) => token.kind === 'marked')) return null;
  if (!sentence.some((token) => token.kind === 'word' && grammar.has('firstPerson', token.key))) return null;
  return {
    parts: [{ start: first.start, end: lastOf(sentence) }],
    directness: 'direct',
    cue: spoken.cue,
    subject: spoken.subject,
    audience: spoken.audience,
    isContinuation: true,
    rule: 'unmarked-first-person',
    follows: true,
    behind: null,
    isOpen: false,
    block,
  };
}

/** With its full stop: these words are quoted whole. */
const lastOf = (sentence: Sentence): number => sentence.at(-1)?.end ?? 0;
