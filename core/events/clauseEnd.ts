import { cueWords } from '../people/cueWords';
import type { EventSentence } from './eventSentence';

/** Beyond this many words after its verb a clause speaks of something else. */
export const CLAUSE = 25;

/** A reporting verb, a semicolon or the length ends what is said about an event from word `from` on. */
export function clauseEnd({ text, words, lexicon }: EventSentence, from: number): number {
  const cues = cueWords(lexicon);
  for (let at = from; at < Math.min(words.length, from + CLAUSE); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word || cues.has(word.key)) return at;
    if (before && at > from && /[;"“”«»]/u.test(text.slice(before.end, word.start))) return at;
  }
  return Math.min(words.length, from + CLAUSE);
}
