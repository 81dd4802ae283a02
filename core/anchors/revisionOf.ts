import { contentHash } from '../text/contentHash';
import type { TextBlock } from '../text/toBlocks';

/** Kept per array and per block, which are read-only: a save with 500 anchors must not hash the story 500 times. */
const revisions = new WeakMap<readonly TextBlock[], string>();
const blockHashes = new WeakMap<TextBlock, string>();

/** Names one state of an article's text: equal words in equal blocks give an equal revision, marks and pictures aside. */
export function revisionOf(blocks: readonly TextBlock[]): string {
  return remember(revisions, blocks, () =>
    // Lengths first: otherwise ["a", "b"] and ["a\nb"] would be the same text.
    contentHash(`${blocks.map(({ text }) => text.length).join(',')}\n${blocks.map(({ text }) => text).join('\n')}`),
  );
}

export const blockHashOf = (block: TextBlock): string => remember(blockHashes, block, () => contentHash(block.text));

function remember<K extends object>(known: WeakMap<K, string>, key: K, make: () => string): string {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
