import type { Anchor } from '../model';
import type { TextBlock } from '../text/toBlocks';
import { areSameWords, type BlockSpan, exactOf } from './blockSpan';
import { contextAfter, contextBefore } from './contextOf';
import { blockHashOf, revisionOf } from './revisionOf';

/**
 * Where an anchor's words stand in a text. `exact`: where they were described · `moved`: elsewhere, with `score` =
 * characters of context that agree (0–64) · `changed`: the place is sure, the words there are others · `lost`: nowhere,
 * or in several places that nothing tells apart.
 */
export type Found =
  | { readonly kind: 'exact'; readonly spans: readonly BlockSpan[] }
  | { readonly kind: 'moved'; readonly spans: readonly BlockSpan[]; readonly score: number }
  | { readonly kind: 'changed'; readonly spans: readonly BlockSpan[] }
  | { readonly kind: 'lost' };

/** Anchor → span, from one text alone. Where both versions of a text are at hand `reanchor` knows more. */
export function matchAnchor(anchor: Anchor, blocks: readonly TextBlock[]): Found {
  return matchInPlace(anchor, blocks) ?? findByContext(anchor, blocks);
}

function matchInPlace(anchor: Anchor, blocks: readonly TextBlock[]): Found | null {
  if (anchor.state === 'lost') return null;
  const isSameText = anchor.revision === revisionOf(blocks);
  const hasSameBlocks = anchor.spans.every(({ block, blockHash }) => {
    const found = blocks[block];
    return found !== undefined && blockHashOf(found) === blockHash;
  });
  if (!isSameText && !(hasSameBlocks && hasContext(anchor, blocks, anchor.spans))) return null;
  const spans = anchor.spans.map(({ block, start, end }) => ({ block, start, end }));
  return { kind: areSameWords(exactOf(blocks, spans), anchor.exact) ? 'exact' : 'changed', spans };
}

const hasContext = (anchor: Anchor, blocks: readonly TextBlock[], spans: readonly BlockSpan[]): boolean =>
  isConvincing(anchor, contextScore(anchor, blocks, spans));

/** At least half of one side's context must stand beside the words again: the same words elsewhere are other words. */
const HALF_A_SIDE = 16;

type Score = { readonly before: number; readonly after: number };

const isConvincing = (anchor: Anchor, { before, after }: Score): boolean =>
  (before > 0 && before >= Math.min(HALF_A_SIDE, anchor.prefix.length)) ||
  (after > 0 && after >= Math.min(HALF_A_SIDE, anchor.suffix.length)) ||
  (anchor.prefix === '' && anchor.suffix === '');

function contextScore(anchor: Anchor, blocks: readonly TextBlock[], spans: readonly BlockSpan[]): Score {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { before: 0, after: 0 };
  return {
    before: sharedEnd(anchor.prefix, contextBefore(blocks, first)),
    after: sharedStart(anchor.suffix, contextAfter(blocks, last)),
  };
}

/** More places than this are not worth telling apart: the words are too common to be found by them. */
const MOST_PLACES = 200;

/** The one place where all pieces stand in order and the context agrees best. */
function findByContext(anchor: Anchor, blocks: readonly TextBlock[]): Found {
  const pieces = piecesOf(anchor);
  const head = pieces[0];
  if (!head) return { kind: 'lost' };
  let best: { spans: readonly BlockSpan[]; score: number } | null = null;
  let isTie = false;
  for (const place of placesOf(head, blocks)) {
    const spans = followPieces(place, pieces, blocks);
    const score = spans && contextScore(anchor, blocks, spans);
    if (!spans || !score || !isConvincing(anchor, score)) continue;
    const sum = score.before + score.after;
    if (best && sum < best.score) continue;
    isTie = best?.score === sum;
    best = { spans, score: sum };
  }
  return best && !isTie ? { kind: 'moved', ...best } : { kind: 'lost' };
}

/** The words piece by piece; as one when their lengths no longer tell where one piece ended (a changed anchor). */
function piecesOf({ exact, spans }: Anchor): readonly string[] {
  const lengths = spans.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, lengths.length - 1);
  if (exact.trim() === '') return [];
  if (total !== exact.length) return [exact];
  let from = 0;
  return lengths.map((length) => {
    const piece = exact.slice(from, from + length);
    from += length + 1;
    return piece;
  });
}

function placesOf(words: string, blocks: readonly TextBlock[]): BlockSpan[] {
  const places: BlockSpan[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const text = blocks[block]?.text ?? '';
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      places.push({ block, start: at, end: at + words.length });
      if (places.length > MOST_PLACES) return [];
    }
  }
  return places;
}

/** A later piece stands in the same block or within the next two, as "A," he said. "B." over a link block does. */
const BLOCKS_BETWEEN_PIECES = 2;

function followPieces(
  head: BlockSpan,
  pieces: readonly string[],
  blocks: readonly TextBlock[],
): readonly BlockSpan[] | null {
  const spans = [head];
  let last = head;
  for (const piece of pieces.slice(1)) {
    const next = nextPlace(piece, last, blocks);
    if (!next) return null;
    spans.push(next);
    last = next;
  }
  return spans;
}

function nextPlace(piece: string, { block, end }: BlockSpan, blocks: readonly TextBlock[]): BlockSpan | null {
  for (let i = block; i <= block + BLOCKS_BETWEEN_PIECES; i++) {
    const at = (blocks[i]?.text ?? '').indexOf(piece, i === block ? end : 0);
    if (at !== -1) return { block: i, start: at, end: at + piece.length };
  }
  return null;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
