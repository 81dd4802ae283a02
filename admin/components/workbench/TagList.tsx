import { useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { alikeAbove } from '../../workbench/alike';
import type { Tag } from '../../workbench/changes';
import { type Chunk, cutIntoChunks } from '../../workbench/chunks';
import type { Tagging } from '../../workbench/tagging';
import { blockOf } from '../../workbench/tagIndex';
import { CardChunk, type CardFrame } from './CardChunk';
import { listStyles } from './listStyles';
import { useFirstFew } from './useFirstFew';

const List = styled.div`
  ${listStyles}
`;

/** Cards of one run. */
const RUN = 25;
/** Runs that are drawn at once; more than a screen shows. */
const FIRST_CHUNKS = 1;
/** Fewer are seen at a glance; more are found by their paragraph. */
const GROUPED_FROM = 40;

type Props = Omit<CardFrame, 'total' | 'isGrouped'> & {
  tags: readonly Tag[];
  all: readonly Tag[];
  state: Tagging;
  current: string | null;
  selected: ReadonlySet<string>;
  acceptAbove: number;
};

const NO_IDS: ReadonlySet<string> = new Set();
const NONE: readonly never[] = [];

/** The ids that a chunk has of some; the same empty set wherever it has none. */
const within = ({ items }: Chunk<Tag>, ids: ReadonlySet<string>): ReadonlySet<string> => {
  if (ids.size === 0) return NO_IDS;
  const own = items.map(({ id }) => id).filter((id) => ids.has(id));
  return own.length === 0 ? NO_IDS : new Set(own);
};

/** All tags that are shown, in the order of the text; one of them is the current one, and the only tab stop. */
export function TagList({ tags, all, state, current, selected, acceptAbove, ...frame }: Props) {
  const t = useTranslate();
  const waiting = useMemo(() => new Set(state.queue.map(({ tagId }) => tagId)), [state.queue]);
  const before = useRef<readonly Chunk<Tag>[]>([]);
  before.current = useMemo(() => cutIntoChunks(tags, RUN, before.current), [tags]);
  const chunks = before.current;
  const stop = current ?? tags[0]?.id ?? null;
  const standing = chunks.findIndex((chunk) => chunk.items.some(({ id }) => id === stop));
  const drawn = useFirstFew(chunks.length, FIRST_CHUNKS, standing + 1);
  const present = standing === -1 ? undefined : chunks[standing]?.items.find(({ id }) => id === stop);
  const { conflicts, refusals } = state;
  return (
    <List role="list" aria-label={t('workbench.list.label')} data-keys>
      {chunks.slice(0, drawn).map((chunk, n) => {
        const isHere = n === standing;
        const has = ({ operation }: { operation: { tagId: string } }): boolean =>
          chunk.items.some(({ id }) => id === operation.tagId);
        return (
          <CardChunk
            key={chunk.start}
            {...frame}
            total={tags.length}
            isGrouped={tags.length >= GROUPED_FROM}
            chunk={chunk}
            blockAbove={blockOf(chunks[n - 1]?.items.at(-1))}
            current={isHere ? stop : null}
            selected={within(chunk, selected)}
            waiting={within(chunk, waiting)}
            conflicts={conflicts.length === 0 ? NONE : conflicts.filter(has)}
            refusals={refusals.length === 0 ? NONE : refusals.filter(has)}
            alike={isHere && present !== undefined ? alikeAbove(all, present, acceptAbove).length : 0}
          />
        );
      })}
    </List>
  );
}
