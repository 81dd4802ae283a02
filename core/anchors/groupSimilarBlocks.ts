import type { TextBlock } from '../text/toBlocks';

/** Changed blocks that belong together: one and one (edited), one and two (split), two and one (merged). In text order. */
export type Group = { readonly olds: readonly number[]; readonly news: readonly number[] };

/** Word pairs of the smaller block that the other must share: below it two paragraphs of one story look alike by chance. */
const SIMILAR = 0.4;
/** Between the same unchanged neighbours less will do: the place speaks for it. */
const SIMILAR_IN_PLACE = 0.15;
/** A new block comes from an old one that is gone rather than from a copy, unless the copy shares nearly as much. */
const EXPLAINED = 0.9;
/** A word pair that stands in more blocks than this tells nothing. */
const COMMON = 40;

/** Of the blocks that have no equal on the other side, which new ones came from which old ones. */
export function groupSimilarBlocks(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  pairs: readonly (number | null)[],
): Group[] {
  const { olds, news } = unpaired(before, after, pairs);
  const elsewhere = similarPairs(olds, news).filter(({ share }) => share >= SIMILAR);
  const inPlace = pairsInPlace(olds, news, pairs).filter(({ share }) => share >= SIMILAR_IN_PLACE);
  return groupsOf(bestEdges([...inPlace, ...elsewhere]));
}

/**
 * Old blocks of which it is not sure that their equal is the same one: somebody may have copied a paragraph and then
 * edited the first of the two. So it looks when a neighbour
 * changed and a new block resembles it as much as any old block that is gone.
 */
export function findCopied(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  pairs: readonly (number | null)[],
): number[] {
  const { olds, news } = unpaired(before, after, pairs);
  const explained = new Map<number, number>();
  for (const { to, shared } of similarPairs(olds, news)) explained.set(to, Math.max(shared, explained.get(to) ?? 0));
  const isSame = (from: number, to: number): boolean => before[from]?.text === after[to]?.text;
  const suspects = before.flatMap(({ text }, from) => {
    const to = pairs[from] ?? null;
    const isSettled = to === null || (isSame(from - 1, to - 1) && isSame(from + 1, to + 1));
    return isSettled ? [] : [describe(text, from)];
  });
  return similarPairs(suspects, news).flatMap(({ from, to, shared, share }) =>
    share >= SIMILAR && shared > EXPLAINED * (explained.get(to) ?? 0) ? [from] : [],
  );
}

function unpaired(before: readonly TextBlock[], after: readonly TextBlock[], pairs: readonly (number | null)[]) {
  const taken = new Set(pairs);
  return {
    olds: before.flatMap(({ text }, index) => ((pairs[index] ?? null) !== null ? [] : [describe(text, index)])),
    news: after.flatMap(({ text }, index) => (taken.has(index) ? [] : [describe(text, index)])),
  };
}

type Described = { readonly index: number; readonly wordPairs: ReadonlySet<string> };
type Edge = { readonly from: number; readonly to: number; readonly shared: number; readonly share: number };

/** UTF-16 units of a block that are enough to know it again. */
const SAMPLE = 20_000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function describe(text: string, index: number): Described {
  const words = ['', ...(text.slice(0, SAMPLE).match(WORD) ?? []), ''];
  return { index, wordPairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)) };
}

function similarPairs(olds: readonly Described[], news: readonly Described[]): Edge[] {
  const blocksWith = new Map<string, Described[]>();
  for (const block of news) {
    for (const pair of block.wordPairs) {
      const known = blocksWith.get(pair);
      if (known) known.push(block);
      else blocksWith.set(pair, [block]);
    }
  }
  return olds.flatMap((old) => {
    const shared = new Map<Described, number>();
    for (const pair of old.wordPairs) {
      const blocks = blocksWith.get(pair) ?? [];
      if (blocks.length <= COMMON) for (const block of blocks) shared.set(block, (shared.get(block) ?? 0) + 1);
    }
    return [...shared].map(([block, count]) => edgeBetween(old, block, count));
  });
}

const edgeBetween = (old: Described, now: Described, shared: number): Edge => ({
  from: old.index,
  to: now.index,
  shared,
  share: shared / Math.min(old.wordPairs.size, now.wordPairs.size),
});

/** Between two unchanged blocks only blocks at about the same place are compared. */
const NEARBY = 3;

/** Changed blocks that follow the same unchanged block, or stand before the same one. */
function pairsInPlace(
  olds: readonly Described[],
  news: readonly Described[],
  pairs: readonly (number | null)[],
): Edge[] {
  const cameFrom = new Set(pairs);
  const newKey = (index: number): number | null => (cameFrom.has(index) ? index : null);
  const oldKey = (index: number): number | null => pairs[index] ?? null;
  return ([-1, 1] as const).flatMap((step) => {
    const candidates = runsByKey(news, newKey, step);
    return [...runsByKey(olds, oldKey, step)].flatMap(([key, run]) =>
      run.flatMap((old, i) =>
        (candidates.get(key) ?? [])
          .slice(Math.max(0, i - NEARBY), i + NEARBY + 1)
          .map((now) => edgeBetween(old, now, sharedCount(old, now))),
      ),
    );
  });
}

/** Changed blocks by the unchanged block that stands before (-1) or after (1) them, nearest first. */
function runsByKey(
  blocks: readonly Described[],
  keyOf: (index: number) => number | null,
  step: -1 | 1,
): Map<number, Described[]> {
  const runs = new Map<number, Described[]>();
  let last: { index: number; key: number } | null = null;
  for (const block of step === -1 ? blocks : [...blocks].reverse()) {
    const isNext: boolean = last !== null && last.index === block.index + step;
    const key: number = isNext && last ? last.key : (keyOf(block.index + step) ?? EDGE);
    last = { index: block.index, key };
    const run = runs.get(key);
    if (run) run.push(block);
    else runs.set(key, [block]);
  }
  return runs;
}

/** The key of the first and of the last run, which have no unchanged block on that side. */
const EDGE = -1;

const sharedCount = (a: Described, b: Described): number =>
  [...a.wordPairs].reduce((count, pair) => (b.wordPairs.has(pair) ? count + 1 : count), 0);

/** Every block holds on to the one it shares most with; so a split or a merge has two edges, and chance has none. */
function bestEdges(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    for (const side of [`old ${edge.from}`, `new ${edge.to}`]) {
      if (edge.shared > (best.get(side)?.shared ?? 0)) best.set(side, edge);
    }
  }
  return [...new Set(best.values())];
}

function groupsOf(edges: readonly Edge[]): Group[] {
  const groupOf = new Map<string, { olds: Set<number>; news: Set<number> }>();
  for (const { from, to } of edges) {
    const a = groupOf.get(`old ${from}`);
    const b = groupOf.get(`new ${to}`);
    const group = {
      olds: new Set([...(a?.olds ?? []), ...(b?.olds ?? []), from]),
      news: new Set([...(a?.news ?? []), ...(b?.news ?? []), to]),
    };
    for (const i of group.olds) groupOf.set(`old ${i}`, group);
    for (const i of group.news) groupOf.set(`new ${i}`, group);
  }
  const inOrder = (indexes: Set<number>): number[] => [...indexes].sort((x, y) => x - y);
  return [...new Set(groupOf.values())].map(({ olds, news }) => ({ olds: inOrder(olds), news: inOrder(news) }));
}
