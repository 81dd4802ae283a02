import { fold } from '../text/fold';

const BETWEEN = /[^\p{L}\p{N}]+/u;

/** The words of each piece between spaces: "al-Karwan" has two, "U.S." two of one letter. */
const piecesOf = (text: string): string[][] =>
  fold(text)
    .split(/\s+/u)
    .map((piece) => piece.split(BETWEEN).filter(Boolean))
    .filter((words) => words.length > 0);

/** What an editor types, as folded words. Letters with stops between them are one word: "U.S." → "us". */
export const typedWords = (text: string): string[] =>
  piecesOf(text).flatMap((words) => (words.every(({ length }) => length === 1) ? [words.join('')] : words));

/** What a record is found by: its folded words, and those with a dash or a stop inside also as one: "alkarwan". */
export const recordWords = (text: string): string[] =>
  piecesOf(text).flatMap((words) => (words.length > 1 ? [...words, words.join('')] : words));
