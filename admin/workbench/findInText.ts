import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { Blocks } from './placing';

/** Painted, not read: more would only colour the page. */
const MOST_PLACES = 500;

/** Where the words that are looked for stand in the text, whatever their case. */
export function findInText(blocks: Blocks, words: string): readonly BlockSpan[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const found: BlockSpan[] = [];
  for (const [block, { text }] of blocks.entries()) {
    const lower = text.toLowerCase();
    // "İ" grows when it is made small: then offsets would be wrong.
    if (lower.length !== text.length) continue;
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
      if (found.length === MOST_PLACES) return found;
      found.push({ block, start: at, end: at + wanted.length });
    }
  }
  return found;
}
