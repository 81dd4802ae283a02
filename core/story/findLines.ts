import type { Span } from '../text/span';

/** A line that has something printed on it; the span leaves out the white space at both ends. */
export type Line = Span & {
  /** White space before the first letter. */
  readonly indent: number;
  readonly isAfterBlank: boolean;
};

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f]/g;

/** `\n`, `\r\n` and the rarer line ends alike. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let isAfterBlank = true;
  const add = (to: number) => {
    const printed = text.slice(from, to);
    const body = printed.trim();
    if (body === '') {
      isAfterBlank = true;
      return;
    }
    const indent = printed.length - printed.trimStart().length;
    lines.push({ start: from + indent, end: from + indent + body.length, indent, isAfterBlank });
    isAfterBlank = false;
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
