import type { Span } from '../../core/text/span';

const GAP = ' […] ';

/** `words` · `words#2` for the second time they occur · `first words […] last words` for a long passage. */
export function locate(text: string, printed: string, name: string): Span {
  const [, words = printed, count] = /^(.*)#(\d)$/su.exec(printed) ?? [];
  const [first = '', last] = words.split(GAP);
  const found = [...text.matchAll(patternOf(first))];
  if (count === undefined && found.length > 1) {
    throw new Error(`${name}: "${first}" stands ${found.length} times in the story: say which, as in "${first}#2"`);
  }
  const match = found[Number(count ?? 1) - 1];
  if (match === undefined) throw new Error(`${name}: "${printed}" is not in the story`);
  const start = match.index;
  const afterFirst = start + match[0].length;
  if (last === undefined) return { start, end: afterFirst };
  const rest = patternOf(last).exec(text.slice(afterFirst));
  if (rest === null) throw new Error(`${name}: "${last}" does not follow "${first}" in the story`);
  return { start, end: afterFirst + rest.index + rest[0].length };
}

/** The words as printed, whatever white space stands between them: a teleprinter breaks lines where it likes. */
const patternOf = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'), 'gu');
