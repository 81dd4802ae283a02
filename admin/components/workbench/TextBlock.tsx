import { memo, type ReactNode } from 'react';
import { cutSegments, type Mark } from '../../workbench/cutSegments';
import type { BlockMarks } from '../../workbench/marks';
import { cardId } from './cardId';

type Props = {
  number: number;
  text: string;
  marks: BlockMarks;
  /** The current tag, where it stands in this paragraph. */
  current: string | null;
  language: string;
};

/** Kind and state are said by attributes, and drawn by markStyles: no component per mark. */
function MarkedWords({
  mark,
  isCurrent,
  starts,
  children,
}: {
  mark: Mark;
  isCurrent: boolean;
  starts: boolean;
  children: ReactNode;
}) {
  const decision = mark.tag?.decision.kind ?? 'open';
  const isKnown = decision === 'accepted' || decision === 'corrected';
  return (
    <mark
      data-tag={mark.id}
      data-kind={mark.kind}
      data-decision={decision}
      data-anchor={mark.tag?.anchor.state}
      data-starts={starts || undefined}
      data-current={isCurrent || undefined}
      // Suggestions are in the list anyway: only what is tagged, and what the editor is at, leads there from the text.
      aria-details={isKnown || isCurrent ? cardId(mark.id) : undefined}
    >
      {children}
    </mark>
  );
}

/** One paragraph with its marks, overlapping ones inside each other. Its text is the article's, letter for letter. */
function BareTextBlock({ number, text, marks, current, language }: Props) {
  const segments = cutSegments({ start: 0, end: text.length }, marks);
  return (
    <p data-block={number} dir="auto" lang={language}>
      {segments.map(({ span, marks: here, starts }) => {
        const words = text.slice(span.start, span.end);
        if (here.length === 0) return words;
        return here.reduceRight<ReactNode>(
          (inner, mark) => (
            <MarkedWords
              key={`${mark.id}:${span.start}`}
              mark={mark}
              isCurrent={mark.id === current}
              starts={starts.includes(mark)}
            >
              {inner}
            </MarkedWords>
          ),
          words,
        );
      })}
    </p>
  );
}

export const TextBlock = memo(BareTextBlock);
