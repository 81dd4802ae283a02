import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { TextReply } from '../../core/workbenchContract';

/** Every sentence of an article, in order: what the sentence caret walks. */
export const sentencesOf = (blocks: TextReply['blocks']): readonly BlockSpan[] =>
  blocks.flatMap(({ sentences }, block) => sentences.map(([start, end]) => ({ block, start, end })));

/** The sentence a place stands in, or the first one behind it; -1 for an article without sentences. */
export function sentenceAt(sentences: readonly BlockSpan[], { block, start }: BlockSpan): number {
  const at = sentences.findIndex((one) => one.block > block || (one.block === block && one.end > start));
  return at === -1 ? sentences.length - 1 : at;
}

/**
 * The sentence after (or before) the one under the caret; without a caret yet the one at `from`, so that the walk
 * begins where the editor is. The ends hold.
 */
export function walkSentences(
  sentences: readonly BlockSpan[],
  caret: BlockSpan | null,
  from: BlockSpan | null,
  step: 1 | -1,
): BlockSpan | null {
  if (sentences.length === 0) return null;
  if (caret === null) return sentences[from === null ? 0 : sentenceAt(sentences, from)] ?? null;
  const next = sentenceAt(sentences, caret) + step;
  return sentences[Math.min(Math.max(next, 0), sentences.length - 1)] ?? null;
}
