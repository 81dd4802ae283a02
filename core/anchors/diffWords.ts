import diff from 'fast-diff';

/**
 * What became of a text, in order and without gaps: `[oldStart, oldEnd)` of the old text stands as
 * `[newStart, newEnd)` in the new one. In a `kept` segment both have the same characters.
 */
export type Segment = {
  readonly kind: 'kept' | 'replaced';
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
};

/**
 * Words are kept or replaced whole: letters that "minister" and "ministry" share say nothing about what an editor did.
 * Scripts without spaces are compared letter by letter. Never cuts a surrogate pair.
 */
export function diffWords(before: string, after: string): readonly Segment[] {
  const isLong = before.length + after.length > LONG;
  return joinNeighbours(isLong ? diffBySentence(before, after) : diffTokens(before, after, WORDS));
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+|\s+|./gsu;
const SENTENCES = /[^.!?؟。]+[.!?؟。]*|[.!?؟。]+/gu;

/** UTF-16 units, both texts together. Above it sentences are compared first and words only inside changed ones. */
const LONG = 20_000;
/** Tokens that the diff may see at once: its cost is their number times the number of changes. */
const MOST_TOKENS = 8_000;

function diffBySentence(before: string, after: string): Segment[] {
  return diffTokens(before, after, SENTENCES).flatMap((segment) => {
    if (segment.kind === 'kept') return [segment];
    const inner = diffTokens(
      before.slice(segment.oldStart, segment.oldEnd),
      after.slice(segment.newStart, segment.newEnd),
      WORDS,
    );
    return inner.map((part) => shiftSegment(part, segment));
  });
}

function shiftSegment(part: Segment, by: Segment): Segment {
  return {
    kind: part.kind,
    oldStart: part.oldStart + by.oldStart,
    oldEnd: part.oldEnd + by.oldStart,
    newStart: part.newStart + by.newStart,
    newEnd: part.newEnd + by.newStart,
  };
}

/** Each distinct token becomes one character, so that a character diff compares tokens. */
function diffTokens(before: string, after: string, pattern: RegExp): Segment[] {
  const old = before.match(pattern) ?? [];
  const now = after.match(pattern) ?? [];
  const head = sharedTokens(old, now, 0, (i) => i);
  const tail = sharedTokens(old, now, head, (i, list) => list.length - 1 - i);
  const oldMiddle = old.slice(head, old.length - tail);
  const newMiddle = now.slice(head, now.length - tail);
  const cursor = { old: 0, new: 0 };
  const segments: Segment[] = [];
  const add = (kind: Segment['kind'], oldLength: number, newLength: number): void => {
    if (oldLength + newLength > 0) segments.push(segmentAt(cursor, kind, oldLength, newLength));
    cursor.old += oldLength;
    cursor.new += newLength;
  };
  const keep = (tokens: readonly string[]): void => add('kept', lengthOfAll(tokens), lengthOfAll(tokens));
  keep(old.slice(0, head));
  if (oldMiddle.length + newMiddle.length > MOST_TOKENS) {
    add('replaced', lengthOfAll(oldMiddle), lengthOfAll(newMiddle));
  } else {
    for (const [kind, tokens] of diffMiddle(oldMiddle, newMiddle)) {
      const length = lengthOfAll(tokens);
      add(
        kind === diff.EQUAL ? 'kept' : 'replaced',
        kind === diff.INSERT ? 0 : length,
        kind === diff.DELETE ? 0 : length,
      );
    }
  }
  keep(old.slice(old.length - tail));
  return segments;
}

function segmentAt(
  at: { old: number; new: number },
  kind: Segment['kind'],
  oldLength: number,
  newLength: number,
): Segment {
  return { kind, oldStart: at.old, oldEnd: at.old + oldLength, newStart: at.new, newEnd: at.new + newLength };
}

function diffMiddle(old: readonly string[], now: readonly string[]): [kind: -1 | 0 | 1, tokens: readonly string[]][] {
  const letters = new Map<string, string>();
  const encode = (tokens: readonly string[]): string => tokens.map((token) => letterFor(token, letters)).join('');
  const cursor = { old: 0, new: 0 };
  return diff(encode(old), encode(now)).map(([kind, { length }]) => {
    const tokens =
      kind === diff.INSERT ? now.slice(cursor.new, cursor.new + length) : old.slice(cursor.old, cursor.old + length);
    if (kind !== diff.INSERT) cursor.old += length;
    if (kind !== diff.DELETE) cursor.new += length;
    return [kind, tokens];
  });
}

/** From U+0021 up; `MOST_TOKENS` keeps clear of the surrogates, which the diff would treat as pairs. */
function letterFor(token: string, letters: Map<string, string>): string {
  const known = letters.get(token);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(0x21 + letters.size);
  letters.set(token, letter);
  return letter;
}

/** How many tokens agree from one end, beyond `taken` that agree from the other. */
function sharedTokens(
  a: readonly string[],
  b: readonly string[],
  taken: number,
  at: (i: number, list: readonly string[]) => number,
): number {
  const most = Math.min(a.length, b.length) - taken;
  let n = 0;
  while (n < most && a[at(n, a)] === b[at(n, b)]) n++;
  return n;
}

const lengthOfAll = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + token.length, 0);

/** A deletion and the insertion beside it are one replacement; neighbours of one kind are one segment. */
function joinNeighbours(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind === segment.kind) {
      joined[joined.length - 1] = { ...last, oldEnd: segment.oldEnd, newEnd: segment.newEnd };
    } else joined.push(segment);
  }
  return joined;
}
