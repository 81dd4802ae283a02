import { memo } from 'react';
import type { Chunk } from '../../workbench/chunks';
import type { BlockMarks } from '../../workbench/marks';
import type { Blocks } from '../../workbench/placing';
import { TextBlock } from './TextBlock';

type Props = {
  blocks: Blocks;
  /** The marks of these paragraphs, in their order. */
  run: Chunk<BlockMarks>;
  /** The paragraphs alone, until there is time for their marks. */
  isPlain: boolean;
  /** The current tag, where it stands in one of these. */
  current: string | null;
  language: string;
};

const NO_MARKS: BlockMarks = [];

/** Some paragraphs that the browser lays out and watches as one: it asks of hundreds, at each frame, whether they are seen. */
function BareTextRun({ blocks, run, isPlain, current, language }: Props) {
  return (
    <div className="run">
      {run.items.map((own, n) => {
        const number = run.start + n;
        return (
          <TextBlock
            key={number}
            number={number}
            text={blocks[number]?.text ?? ''}
            marks={isPlain ? NO_MARKS : own}
            current={current !== null && own.some(({ id }) => id === current) ? current : null}
            language={language}
          />
        );
      })}
    </div>
  );
}

export const TextRun = memo(BareTextRun);
