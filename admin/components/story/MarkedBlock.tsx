import { memo, type ReactNode } from 'react';
import type { Span } from '../../../core/text/span';
import { cutSegments, type Mark } from '../../workbench/cutSegments';
import { KindMark } from './KindMark';

type Props = { block: Span; text: string; marks: readonly Mark[] };

/** One block of the story with its marks, overlapping ones inside each other. */
function BareMarkedBlock({ block, text, marks }: Props) {
  return cutSegments(block, marks).map(({ span, marks: here, starts }) => {
    const words: ReactNode = text.slice(span.start, span.end);
    // Outermost first in the list, so the innermost is wrapped first.
    const wrapped = here.reduceRight<ReactNode>(
      (inner, mark) => (
        <KindMark key={mark.id} kind={mark.kind} showsLetter={starts.includes(mark)}>
          {inner}
        </KindMark>
      ),
      words,
    );
    return <span key={span.start}>{wrapped}</span>;
  });
}

export const MarkedBlock = memo(BareMarkedBlock);
