import type { Span } from '../text/span';

/** One printed mark. A straight one looks the same on both sides: its neighbours tell what it does. */
export type MarkSign = {
  readonly at: number;
  readonly sign: string;
  readonly shape: 'opens' | 'closes' | 'either';
};

const MARKS = /'{2,3}|``|["“”„‟«»‹›‘’‚'「」『』]/gu;
export const SINGLE = /['‘’‚]/u;
const OPENS_ONLY = /^[«“„‹]$/u;
const ELIDED = /\p{L}['’]$/u;
const BEFORE_OPENING = /[\s([{—–\-/…:“‘"«„\u200b\u200e\u200f]/u;
const AFTER_CLOSING = /[\s)\]}—–\-/.,;:!?…“”’"»،؛؟]/u;

/** A paragraph with more marks is no prose, and reading on would only cost. */
const MOST = 5_000;

export function findMarkSigns(text: string, block: Span): MarkSign[] {
  const part = text.slice(block.start, block.end);
  const signs: MarkSign[] = [];
  for (const { 0: printed, index } of part.matchAll(MARKS)) {
    if (signs.length === MOST) break;
    // Two single marks stand for a double one; the third of three belongs to a quotation inside.
    const sign = printed.startsWith("''") ? "''" : printed;
    const inside = printed.length - sign.length;
    const before = part[index - 1] ?? ' ';
    const after = part[index + printed.length] ?? ' ';
    // "qu'« aucun »": what is elided stands right before the mark.
    const isElided = OPENS_ONLY.test(sign) && ELIDED.test(part.slice(Math.max(0, index - 2), index));
    const mayOpen = isElided || (BEFORE_OPENING.test(before) && !/\s/u.test(after));
    const mayClose = !isElided && !/\s/u.test(before) && AFTER_CLOSING.test(after);
    // A single one inside a word is an apostrophe.
    if (SINGLE.test(sign) && sign.length === 1 && !mayOpen && !mayClose) continue;
    signs.push({
      // What is inside ends first: 'Hey,'''
      at: block.start + index + (mayClose && !mayOpen ? inside : 0),
      sign,
      shape: mayOpen === mayClose ? 'either' : mayOpen ? 'opens' : 'closes',
    });
  }
  return signs;
}
