import type { Anchor, AnchorState } from '../model';
import type { TextBlock } from '../text/toBlocks';
import { areSameWords, type BlockSpan, exactOf } from './blockSpan';
import { anchorAt } from './describeAnchor';
import { diffWords } from './diffWords';
import { mapText, type TextMap } from './mapText';
import { matchAnchor } from './matchAnchor';

/** Of a quotation's characters: with less left it is no longer the quotation that was marked. */
const HALF = 0.5;

/**
 * Anchors after a save, in the order given: each at its words in `after`, with what became of them.
 *
 * | state | means |
 * |---|---|
 * | `ok` | the same words at the same place |
 * | `moved` | the same words at another place, nothing to do |
 * | `changed` | at least half of the words are there, or it cannot be told which of two equal places is meant: somebody should look |
 * | `lost` | less than half is left; `spans`, context and revision stay those of the text that still had the words |
 *
 * `exact` stays what was marked until somebody describes the anchor anew, so that a change is reported until it is seen.
 * A lost anchor is found again (`moved`) when its words come back with their context in text that is new; words that
 * were there all along belong to something else. An anchor of another revision than `before` is matched there first.
 */
export function reanchor(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  anchors: readonly Anchor[],
): Anchor[] {
  const edit: Edit = { before, after, textMap: mapText(before, after) };
  return anchors.map((anchor) => reanchorOne(anchor, edit));
}

type Edit = { readonly before: readonly TextBlock[]; readonly after: readonly TextBlock[]; readonly textMap: TextMap };

function reanchorOne(anchor: Anchor, { before, after, textMap }: Edit): Anchor {
  const old = anchor.state === 'lost' ? { kind: 'lost' as const } : matchAnchor(anchor, before);
  if (old.kind === 'lost') return findAgain(anchor, after, textMap);
  const mapped = old.spans.map((span) => textMap.map(span));
  const spans = mapped.flatMap((piece) => piece?.spans ?? []);
  if (spans.length === 0) return findAgain(anchor, after, textMap);
  const words = exactOf(after, spans);
  const isSure = mapped.every((piece) => piece === null || piece.isCertain) && !isInDoubt(anchor, before, old.spans);
  if (areSameWords(words, anchor.exact)) {
    return anchorAt(after, spans, anchor.exact, isSure ? stateAt(anchor, spans) : 'changed');
  }
  if (keptShare(anchor.exact, words) < HALF) return findAgain(anchor, after, textMap);
  return anchorAt(after, spans, anchor.exact, 'changed');
}

/** Marked as changed although the words were right: two places looked alike. Another save does not settle that. */
const isInDoubt = (anchor: Anchor, before: readonly TextBlock[], spans: readonly BlockSpan[]): boolean =>
  anchor.state === 'changed' && areSameWords(exactOf(before, spans), anchor.exact);

function stateAt(anchor: Anchor, spans: readonly BlockSpan[]): AnchorState {
  const isSamePlace =
    spans.length === anchor.spans.length &&
    spans.every(({ block, start, end }, i) => {
      const was = anchor.spans[i];
      return was?.block === block && was.start === start && was.end === end;
    });
  return isSamePlace ? 'ok' : 'moved';
}

function findAgain(anchor: Anchor, after: readonly TextBlock[], textMap: TextMap): Anchor {
  const lost: Anchor = { ...anchor, state: 'lost' };
  const found = matchAnchor(lost, after);
  if (found.kind !== 'moved' || !isMostlyNew(found.spans, textMap)) return lost;
  return anchorAt(after, found.spans, anchor.exact, 'moved');
}

function isMostlyNew(spans: readonly BlockSpan[], textMap: TextMap): boolean {
  const kept = spans.reduce((sum, span) => sum + textMap.keptIn(span), 0);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return kept < length * HALF;
}

/** 0–1: how much of the marked words stands among the present ones, in order. */
function keptShare(exact: string, words: string): number {
  const kept = diffWords(exact, words).reduce(
    (sum, { kind, oldStart, oldEnd }) => (kind === 'kept' ? sum + oldEnd - oldStart : sum),
    0,
  );
  return exact.length === 0 ? 0 : kept / exact.length;
}
