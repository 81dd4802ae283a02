import { type Anchor, type BlockSpan, describeAnchor, type TextBlock } from '../../../core';

/** Words that stand in very many places are not found by looking for them. */
const MOST_PLACES = 200;

/** Where exactly these words stand, nearest to an anchor that they replace; null when they stand nowhere. */
export function anchorWords(blocks: readonly TextBlock[], words: string, near: Anchor): Anchor | null {
  if (words === '') return null;
  const [place] = findPlaces(blocks, words).sort((a, b) => distance(a, near) - distance(b, near));
  return place === undefined ? null : describeAnchor(blocks, [place]);
}

function findPlaces(blocks: readonly TextBlock[], words: string): BlockSpan[] {
  const places: BlockSpan[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let at = text.indexOf(words); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
      places.push({ block, start: at, end: at + words.length });
    }
  }
  return places;
}

/** A block away is farther than any place in the same block. */
const BLOCK = 1_000_000;

const distance = ({ block, start }: BlockSpan, { spans: [first] }: Anchor): number =>
  first === undefined ? block * BLOCK + start : Math.abs(block - first.block) * BLOCK + Math.abs(start - first.start);
