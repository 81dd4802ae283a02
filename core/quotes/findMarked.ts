/**
 * Words between quotation marks, paragraph by paragraph. A straight mark looks the same on both sides, so its shape is
 * read from its neighbours; where the shapes do not add up, every other mark closes. Only the outermost pairs are
 * given: a quotation inside a quotation belongs to the one that holds it.
 */
import type { QuoteWords } from '../lexicon/lexicon';
import type { Span } from '../text/span';
import { findMarkSigns, type MarkSign, SINGLE } from './findMarkSigns';

export type Marked = {
  /** With the marks. */
  readonly outer: Span;
  /** Without the marks, the space beside them and a comma before the closing one. */
  readonly inner: Span;
  /** False when the paragraph ends first; the words may go on in the next one. */
  readonly isClosed: boolean;
  /** The mark that opens: the next paragraph repeats it when the words go on. */
  readonly mark: string;
};

type Open = { readonly at: number; readonly sign: string; readonly close: string };

const ENDING = /[.!?…؟。]["'”’»)\]]{0,2}$/u;
/** Deeper nesting than this is noise. */
const DEEPEST = 4;

export function findMarked(text: string, block: Span, marks: QuoteWords['marks']): Marked[] {
  const signs = findMarkSigns(text, block);
  if (signs.length === 0) return [];
  const shaped = pairByShape(signs, marks, text, block);
  const straight = signs.filter((sign) => sign.sign === '"');
  // Stray spaces and lost marks upset the shapes; then the count decides.
  if (shaped.isSound || straight.length !== signs.length) return shaped.found;
  return pairByTurns(signs, text, block);
}

function pairByShape(signs: readonly MarkSign[], marks: QuoteWords['marks'], text: string, block: Span) {
  const found: Marked[] = [];
  const open: Open[] = [];
  let isSound = true;
  for (const [index, { at, sign, shape }] of signs.entries()) {
    const level = shape === 'opens' && sign !== '”' ? -1 : levelOf(open, sign);
    const isCurly = !/["']/u.test(sign);
    const closes = level >= 0 ? level : isTurned(open, sign, shape) ? 0 : isCurly ? levelOf(open, sign) : -1;
    if (closes >= 0 && isPluralEnding(signs, index, text)) continue;
    if (closes >= 0) {
      const first = open[closes];
      open.length = closes;
      if (closes === 0 && first) found.push(markedOf(text, first, at, sign.length));
      continue;
    }
    const close = closingOf(sign, marks);
    if (close === null || shape === 'closes' || open.length >= DEEPEST) {
      // 5" is a length.
      if (!SINGLE.test(sign) && !/\d/u.test(text[at - 1] ?? '')) isSound = false;
      continue;
    }
    if (SINGLE.test(sign) && sign.length === 1 && !hasPartner(signs, index, close, text)) continue;
    // The same curly mark again without a close: the writer opened every sentence; the first one counts.
    if (isCurly && open.at(-1)?.sign === sign) continue;
    open.push({ at, sign, close });
  }
  const left = open[0];
  if (left) {
    isSound = false;
    const rest = markedToEnd(text, left, block);
    if (rest) found.push(rest);
  }
  return { found, isSound };
}

/** The innermost open mark that a sign closes, or -1. */
function levelOf(open: readonly Open[], sign: string): number {
  for (let level = open.length - 1; level >= 0; level--) if (closesWith(open[level], sign)) return level;
  return -1;
}

/** `“We agree,“ she said`: the opening mark was typed where the closing one belongs. */
const isTurned = (open: readonly Open[], sign: string, shape: MarkSign['shape']): boolean =>
  sign === '“' && shape === 'closes' && open.length === 1 && open[0]?.sign === sign;

/** Writers mix the two shapes of the double mark: `“…"` and `"…”` are pairs as well. */
function closesWith(open: Open | undefined, sign: string): boolean {
  if (!open) return false;
  if (open.sign === '„' && (sign === '”' || sign === '"')) return true;
  return open.close === sign || (open.close === '”' && sign === '"') || (open.close === '"' && sign === '”');
}

/** Every other mark closes, whatever its neighbours look like. */
function pairByTurns(signs: readonly MarkSign[], text: string, block: Span): Marked[] {
  const found: Marked[] = [];
  let open: Open | null = null;
  for (const { at, sign } of signs) {
    if (open) {
      found.push(markedOf(text, open, at, sign.length));
      open = null;
    } else open = { at, sign, close: sign };
  }
  const rest = open ? markedToEnd(text, open, block) : null;
  return rest ? [...found, rest] : found;
}

/** `the ministers' plan` inside single marks: an apostrophe, if a mark behind a comma or stop closes later. */
function isPluralEnding(signs: readonly MarkSign[], index: number, text: string): boolean {
  const sign = signs[index];
  if (!sign || !/^['’]$/u.test(sign.sign) || !/s/iu.test(text[sign.at - 1] ?? '')) return false;
  for (let i = index + 1; i < signs.length && i < index + 6; i++) {
    const next = signs[i];
    if (!next || next.shape === 'opens') return false;
    if (next.sign === sign.sign && /[.,!?…]/u.test(text[next.at - 1] ?? '')) return true;
  }
  return false;
}

/** A single mark opens only where one that could close follows: `'90s` and `the ministers' plan` open nothing. */
function hasPartner(signs: readonly MarkSign[], from: number, close: string, text: string): boolean {
  for (let i = from + 1; i < signs.length && i < from + 12; i++) {
    const next = signs[i];
    if (!next || next.sign !== close) continue;
    if (next.shape !== 'opens' && /[\p{L}\p{N}.,!?…]/u.test(text[next.at - 1] ?? '')) return true;
  }
  return false;
}

function closingOf(sign: string, marks: QuoteWords['marks']): string | null {
  return marks.find(([open]) => open === sign)?.[1] ?? null;
}

function markedOf(text: string, open: Open, close: number, width: number): Marked {
  return {
    outer: { start: open.at, end: close + width },
    inner: trimComma(text, trim(text, { start: open.at + open.sign.length, end: close })),
    isClosed: true,
    mark: open.sign,
  };
}

/** A lost closing mark is granted when the paragraph ends like a sentence; a cut-off text opens nothing. */
function markedToEnd(text: string, open: Open, block: Span): Marked | null {
  const inner = trim(text, { start: open.at + open.sign.length, end: block.end });
  if (inner.end - inner.start < 2 || !ENDING.test(text.slice(Math.max(inner.start, inner.end - 4), inner.end)))
    return null;
  return { outer: { start: open.at, end: block.end }, inner, isClosed: false, mark: open.sign };
}

/** The comma before a closing mark belongs to the sentence around it: `"We agree‹,›" she said`. */
function trimComma(text: string, { start, end }: Span): Span {
  const isComma = end > start && /[,،]/u.test(text[end - 1] ?? '');
  return isComma ? trim(text, { start, end: end - 1 }) : { start, end };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
