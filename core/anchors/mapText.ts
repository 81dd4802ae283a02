import type { TextBlock } from '../text/toBlocks';
import { type BlockSpan, trimmed } from './blockSpan';
import { diffWords, type Segment } from './diffWords';
import { findCopied, type Group, groupSimilarBlocks } from './groupSimilarBlocks';
import { type Compared, isWitnessed } from './isWitnessed';
import { type JoinedText, joinBlocks, toPieces } from './joinedText';
import { pairEqualBlocks } from './pairEqualBlocks';

/** Where a span of the old text stands in the new one. Not certain: it may as well stand elsewhere. */
export type Mapped = { readonly spans: readonly BlockSpan[]; readonly isCertain: boolean };

/** What became of a text between two revisions. */
export type TextMap = {
  /** null: nothing of the span is left. */
  readonly map: (span: BlockSpan) => Mapped | null;
  /** How many characters of a span of the new text stood in the old one. */
  readonly keptIn: (span: BlockSpan) => number;
};

type Changed = Compared & { readonly old: JoinedText; readonly now: JoinedText };

/** Block first: equal blocks (wherever they went), then similar ones, then word by word inside the changed ones. */
export function mapText(before: readonly TextBlock[], after: readonly TextBlock[]): TextMap {
  const equal = pairEqualBlocks(before, after);
  const { pairs } = equal;
  const doubtful = new Set([...equal.doubtful, ...findCopied(before, after, pairs)]);
  const groups = groupSimilarBlocks(before, after, pairs);
  const oldGroup = new Map<number, Changed>();
  const newGroup = new Map<number, Changed>();
  for (const group of groups) {
    const changed = diffGroup(group, before, after);
    for (const index of group.olds) oldGroup.set(index, changed);
    for (const index of group.news) newGroup.set(index, changed);
  }
  const unchanged = new Set(pairs);
  return {
    map: (span) => {
      const mapped = mapPaired(pairs[span.block], span) ?? mapChanged(oldGroup.get(span.block), span, after);
      return mapped && doubtful.has(span.block) ? { ...mapped, isCertain: false } : mapped;
    },
    keptIn: (span) => (unchanged.has(span.block) ? span.end - span.start : keptIn(newGroup.get(span.block), span)),
  };
}

function diffGroup({ olds, news }: Group, before: readonly TextBlock[], after: readonly TextBlock[]): Changed {
  const old = joinBlocks(before, olds);
  const now = joinBlocks(after, news);
  const [oldText, newText] = [withPlainSpaces(old.text), withPlainSpaces(now.text)];
  return { old, now, before: oldText, after: newText, segments: diffWords(oldText, newText) };
}

/** A line break where a space was (a split paragraph) is no change of words. Same length, so offsets hold. */
const withPlainSpaces = (text: string): string => text.replace(/\s/gu, ' ');

const mapPaired = (to: number | null | undefined, { start, end }: BlockSpan): Mapped | null =>
  typeof to === 'number' ? { spans: [{ block: to, start, end }], isCertain: true } : null;

function mapChanged(changed: Changed | undefined, span: BlockSpan, after: readonly TextBlock[]): Mapped | null {
  if (!changed) return null;
  const { old, now, segments } = changed;
  const base = old.startOf.get(span.block) ?? 0;
  const start = mapStart(segments, base + span.start);
  const end = mapEnd(segments, base + span.end);
  const pieces = toPieces(now, start, end).flatMap((piece) => trimmed(after, piece) ?? []);
  if (pieces.length === 0) return null;
  const range = { start: base + span.start, end: base + span.end };
  return { spans: pieces, isCertain: isWitnessed(changed, range, { start, end }) };
}

/**
 * A kept character goes where it went. A replacement that begins with the span or inside it belongs to it whole ("We" →
 * "They"); of one that reaches in from outside nothing can be said to belong to it. Words inserted at an edge stay out.
 */
function mapStart(segments: readonly Segment[], offset: number): number {
  const at = segments.find(({ oldStart, oldEnd }) => oldStart <= offset && offset < oldEnd);
  if (!at) return segments.at(-1)?.newEnd ?? 0;
  if (at.kind === 'kept') return at.newStart + (offset - at.oldStart);
  return offset === at.oldStart ? at.newStart : at.newEnd;
}

function mapEnd(segments: readonly Segment[], offset: number): number {
  const at = segments.find(({ oldStart, oldEnd }) => oldStart < offset && offset <= oldEnd);
  if (!at) return 0;
  if (at.kind === 'kept') return at.newStart + (offset - at.oldStart);
  return offset === at.oldEnd ? at.newEnd : at.newStart;
}

function keptIn(changed: Changed | undefined, span: BlockSpan): number {
  if (!changed) return 0;
  const base = changed.now.startOf.get(span.block) ?? 0;
  return changed.segments.reduce((sum, { kind, newStart, newEnd }) => {
    const shared = Math.min(newEnd, base + span.end) - Math.max(newStart, base + span.start);
    return kind === 'kept' && shared > 0 ? sum + shared : sum;
  }, 0);
}
