import type { TextBlock } from '../text/toBlocks';

/**
 * `pairs[old]` is the new block with the same text, wherever it was moved to; null where none is left for it.
 * `doubtful`: old blocks that have a twin, and nothing tells which of them is which now.
 */
export type EqualBlocks = { readonly pairs: readonly (number | null)[]; readonly doubtful: ReadonlySet<number> };

/**
 * Blocks with a text of their own pair at once. Of several with one text, those pair first that kept both neighbours,
 * then those that kept one, then the rest in order.
 */
export function pairEqualBlocks(before: readonly TextBlock[], after: readonly TextBlock[]): EqualBlocks {
  const pairs: (number | null)[] = before.map(() => null);
  const doubtful = new Set<number>();
  const places = placesByText(after);
  for (const [text, olds] of placesByText(before)) {
    const news = places.get(text);
    if (!news) continue;
    const [from] = olds;
    const [to] = news;
    if (olds.length === 1 && news.length === 1 && from !== undefined && to !== undefined) pairs[from] = to;
    else for (const old of pairTwins({ olds, news, before, after }, pairs)) doubtful.add(old);
  }
  return { pairs, doubtful };
}

function placesByText(blocks: readonly TextBlock[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  blocks.forEach(({ text }, index) => {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  });
  return places;
}

type Twins = {
  readonly olds: readonly number[];
  readonly news: readonly number[];
  readonly before: readonly TextBlock[];
  readonly after: readonly TextBlock[];
};

/** Comparing every twin with every other is not worth it for a text of a thousand equal lines. */
const MOST_TWINS = 60;

/** Writes into `pairs`; returns the old blocks that it had to guess about. */
function pairTwins(twins: Twins, pairs: (number | null)[]): readonly number[] {
  const olds = new Set(twins.olds);
  const news = new Set(twins.news);
  const take = (from: number, to: number): void => {
    pairs[from] = to;
    olds.delete(from);
    news.delete(to);
  };
  if (olds.size + news.size <= MOST_TWINS) {
    for (const kept of [2, 1]) for (const [from, to] of clearPairs([...olds], [...news], twins, kept)) take(from, to);
  }
  const isSettled = news.size === 0 || (olds.size === 1 && news.size === 1);
  const guessed = isSettled ? [] : [...olds];
  const rest = [...news];
  [...olds].forEach((from, index) => {
    const to = rest[index];
    if (to !== undefined) take(from, to);
  });
  return guessed;
}

/** Pairs that kept `kept` neighbours and of which neither side could be another's. */
function clearPairs(olds: number[], news: number[], twins: Twins, kept: number): [from: number, to: number][] {
  const edges = olds.flatMap((from) =>
    news.filter((to) => keptNeighbours(twins, from, to) === kept).map((to): [number, number] => [from, to]),
  );
  return edges.filter(([from, to]) => edges.every(([f, t]) => (f === from) === (t === to)));
}

/** The end of the text counts as a neighbour: the first paragraph is known by being first. */
function keptNeighbours({ before, after }: Twins, from: number, to: number): number {
  const isSame = (step: number): boolean => before[from + step]?.text === after[to + step]?.text;
  return Number(isSame(-1)) + Number(isSame(1));
}
