import type { Word } from '../text/findWords';
import type { Span } from '../text/span';

/** Words `from` to `to` (half-open) as offsets into the text. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  const last = words[to - 1] as Word;
  return { start: (words[from] as Word).start, end: last.end };
}

function bareEnd(words: readonly Word[], from: number, to: number): Span {
  const span = spanOf(words, from, to);
  const last = words[to - 1] as Word;
  return last.isPossessive ? { ...span, end: last.end - last.text.length + last.text.search(/['’]s?$/iu) } : span;
}

/** Without the possessive ending: "Belk's" names Belk. */
export function bareSpan(words: readonly Word[], from: number, to: number): Span {
  const span = bareEnd(words, from, to);
  return span.end > span.start ? span : spanOf(words, from, to);
}
