import type { TextBlock } from '../text/toBlocks';
import type { BlockSpan } from './blockSpan';

/** Some blocks as one text, with a line break between; offsets go over and come back. */
export type JoinedText = {
  readonly text: string;
  /** Where block `index` begins in `text`. */
  readonly startOf: ReadonlyMap<number, number>;
};

export function joinBlocks(blocks: readonly TextBlock[], indexes: readonly number[]): JoinedText {
  const startOf = new Map<number, number>();
  let length = 0;
  const texts = indexes.map((index) => {
    const { text } = blocks[index] ?? { text: '' };
    startOf.set(index, length);
    length += text.length + 1;
    return text;
  });
  return { text: texts.join('\n'), startOf };
}

/** A range of the joined text as spans in its blocks: cut where a block ends. */
export function toPieces(joined: JoinedText, start: number, end: number): BlockSpan[] {
  const starts = [...joined.startOf];
  return starts.flatMap(([block, from], i) => {
    const blockEnd = (starts[i + 1]?.[1] ?? joined.text.length + 1) - 1;
    const pieceStart = Math.max(start, from);
    const pieceEnd = Math.min(end, blockEnd);
    return pieceStart < pieceEnd ? [{ block, start: pieceStart - from, end: pieceEnd - from }] : [];
  });
}
