import { type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import type { BlockSpan } from '../../../core/anchors/blockSpan';
import { useTranslate } from '../../hooks/useTranslate';
import type { Tag } from '../../workbench/changes';
import { type Chunk, cutIntoChunks } from '../../workbench/chunks';
import { type BlockMarks, marksByBlock } from '../../workbench/marks';
import type { Blocks } from '../../workbench/placing';
import { KIND_LOOKS } from '../kindLabels';
import { markStyles } from './markStyles';
import { TextRun } from './TextRun';
import { useEdgeDrag } from './useEdgeDrag';
import { useFirstFew } from './useFirstFew';
import { usePaint } from './usePaint';

const Pane = styled.div`
  position: relative;
  overflow-y: auto;
  contain: strict;
  block-size: 100%;
  padding-block: ${({ theme }) => theme.spaces[4]} 40vh;
  padding-inline: ${({ theme }) => theme.spaces[6]};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  /* 65 letters of the text. */
  --measure: 62rem;
  & h2 {
    max-inline-size: var(--measure);
    margin-inline: auto;
    margin-block-end: ${({ theme }) => theme.spaces[4]};
    font-size: 2rem;
    font-weight: 600;
    line-height: 1.3;
  }
  & p[data-block] {
    max-inline-size: var(--measure);
    margin-inline: auto;
    margin-block-end: ${({ theme }) => theme.spaces[4]};
    font-size: 1.6rem;
    line-height: 1.9;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* A long story is laid out where it is looked at. */
  & .run {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90rem;
    /* It paints nothing outside itself: room for the frame around a mark at the edge. */
    margin-inline: -4px;
    padding-inline: 4px;
  }
  ${markStyles}
  @media (max-width: 640px) {
    contain: layout paint;
    block-size: auto;
    padding-block-end: ${({ theme }) => theme.spaces[4]};
    padding-inline: ${({ theme }) => theme.spaces[4]};
  }
`;

/** What drawing the marks needs of a tag: a rejected one is marked only while it is the current one. */
const isMarked = (tag: Tag, current: string | null): boolean => tag.decision.kind !== 'rejected' || tag.id === current;

const NOTHING: readonly BlockSpan[] = [];
/** Paragraphs of one run. */
const RUN = 10;
/** Runs whose marks are drawn at once; more than a screen shows. */
const FIRST_RUNS = 2;

type Props = {
  pane: RefObject<HTMLDivElement>;
  headline: string;
  language: string;
  blocks: Blocks;
  tags: readonly Tag[];
  current: string | null;
  marksHidden: boolean;
  caret: BlockSpan | null;
  edges: readonly BlockSpan[] | null;
  found: readonly BlockSpan[];
  onTag: (tagId: string) => void;
  onEdges: (spans: readonly BlockSpan[]) => void;
};

/** The article's text with what is tagged in it. */
export function TextPane({ pane, headline, language, blocks, tags, current, marksHidden, ...props }: Props) {
  const t = useTranslate();
  const before = useRef<{ marks: readonly BlockMarks[]; runs: readonly Chunk<BlockMarks>[] }>({ marks: [], runs: [] });
  const runs = useMemo(() => {
    const shown = tags.filter((tag) => isMarked(tag, current));
    const marks = marksByBlock(shown, blocks.length, before.current.marks);
    before.current = { marks, runs: cutIntoChunks(marks, RUN, before.current.runs) };
    return before.current.runs;
  }, [tags, current, blocks.length]);
  const standing = runs.findIndex(({ items }) => items.some((own) => own.some(({ id }) => id === current)));
  const drawn = useFirstFew(tags.length === 0 ? 0 : runs.length, FIRST_RUNS, standing + FIRST_RUNS);
  const caret = useMemo(() => (props.caret === null ? NOTHING : [props.caret]), [props.caret]);
  usePaint('communique-caret', pane, caret, true);
  usePaint('communique-edges', pane, props.edges ?? NOTHING, true);
  usePaint('communique-found', pane, props.found, false);
  const drag = useEdgeDrag(blocks, props.edges, props.onEdges);

  const onPointerUp = (event: PointerEvent) => {
    if (drag.isDragging() || !document.getSelection()?.isCollapsed) return;
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-tag]');
    if (mark?.dataset.tag !== undefined && props.edges === null) props.onTag(mark.dataset.tag);
  };

  return (
    // The letters of the marks are drawn by the style sheet; their words come from here, in the editor's language.
    <Pane
      ref={pane}
      role="region"
      aria-label={t('workbench.text.label')}
      tabIndex={0}
      data-keys
      data-marks-hidden={marksHidden || undefined}
      data-edges={props.edges !== null || undefined}
      style={{
        ['--letter-quote' as string]: `'${t(KIND_LOOKS.quote.letter)}'`,
        ['--letter-person' as string]: `'${t(KIND_LOOKS.person.letter)}'`,
        ['--letter-event' as string]: `'${t(KIND_LOOKS.event.letter)}'`,
        ['--letter-link' as string]: `'${t(KIND_LOOKS.link.letter)}'`,
      }}
      onPointerUp={onPointerUp}
      {...drag.handlers}
    >
      <h2 dir="auto" lang={language}>
        {headline}
      </h2>
      {runs.map((run, n) => (
        <TextRun
          key={run.start}
          blocks={blocks}
          run={run}
          isPlain={n >= drawn}
          current={n === standing ? current : null}
          language={language}
        />
      ))}
    </Pane>
  );
}
