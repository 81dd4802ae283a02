import { memo, useMemo } from 'react';
import { styled } from 'styled-components';
import type { Tag } from '../../workbench/changes';
import type { Blocks } from '../../workbench/placing';

const Strip = styled.svg`
  display: block;
  inline-size: 1.2rem;
  block-size: 100%;
  background: ${({ theme }) => theme.colors.neutral100};
  cursor: pointer;

  & path {
    stroke-width: 0.4;
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
  & path[data-state='decided'] {
    stroke: ${({ theme }) => theme.colors.success600};
  }
  & path[data-state='review'] {
    stroke: ${({ theme }) => theme.colors.warning600};
  }
`;

type State = 'open' | 'decided' | 'review';
const STATES = ['open', 'decided', 'review'] as const satisfies readonly State[];

const stateOf = ({ anchor, decision }: Tag): State | null => {
  if (decision.kind === 'rejected') return null;
  if (anchor.state === 'changed' || anchor.state === 'lost') return 'review';
  return decision.kind === 'open' ? 'open' : 'decided';
};

type Props = { blocks: Blocks; tags: readonly Tag[]; onGo: (tagId: string) => void };

/** Where the tags stand in the whole text, as one line each: three paths, whatever their number. */
function BareMinimap({ blocks, tags, onGo }: Props) {
  const starts = useMemo(() => {
    let at = 0;
    return blocks.map(({ text }) => {
      const start = at;
      at += text.length + 1;
      return start;
    });
  }, [blocks]);
  const length = (starts.at(-1) ?? 0) + (blocks.at(-1)?.text.length ?? 0) + 1;
  /** 0–100. */
  const heightOf = (tag: Tag): number | null => {
    const [first] = tag.anchor.spans;
    return first === undefined ? null : ((starts[first.block] ?? 0) + first.start) * (100 / length);
  };
  const lines = (state: State): string =>
    tags
      .filter((tag) => stateOf(tag) === state)
      .map(heightOf)
      .map((height) => (height === null ? '' : `M0 ${height.toFixed(2)}H10`))
      .join('');
  const goNear = (share: number) => {
    const near = tags
      .map((tag) => ({ id: tag.id, far: Math.abs((heightOf(tag) ?? Number.POSITIVE_INFINITY) - share * 100) }))
      .sort((a, b) => a.far - b.far)[0];
    if (near !== undefined) onGo(near.id);
  };
  return (
    // The list says the same to those who do not see it or do not use a mouse.
    <Strip
      aria-hidden
      viewBox="0 0 10 100"
      preserveAspectRatio="none"
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        goNear((event.clientY - top) / height);
      }}
    >
      {STATES.map((state) => (
        <path key={state} data-state={state} d={lines(state)} />
      ))}
    </Strip>
  );
}

export const Minimap = memo(BareMinimap);
