import { useLayoutEffect, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import { useAfterFrame } from '../../hooks/useAfterFrame';
import { useTranslate } from '../../hooks/useTranslate';
import { alikeAbove } from '../../workbench/alike';
import { cutIntoRuns, type CardRun as Run } from '../../workbench/cardRuns';
import type { Tag } from '../../workbench/changes';
import type { Tagging } from '../../workbench/tagging';
import { blockOf } from '../../workbench/tagIndex';
import { type CardFrame, CardRun } from './CardRun';
import { cardId } from './cardId';
import { listStyles } from './listStyles';
import { useFirstFew } from './useFirstFew';

const List = styled.div`
  ${listStyles}
`;

/** Cards of one run. */
const RUN = 10;
/** Runs that are drawn at once; more than a screen shows. */
const FIRST_RUNS = 2;
/** Fewer are seen at a glance; more are found by their paragraph. */
const GROUPED_FROM = 40;

type Props = Omit<CardFrame, 'isGrouped'> & {
  tags: readonly Tag[];
  all: readonly Tag[];
  state: Tagging;
  current: string | null;
  selected: ReadonlySet<string>;
  acceptAbove: number;
};

const NO_IDS: ReadonlySet<string> = new Set();
const NONE: readonly never[] = [];

/** The ids that a run has of some; the same empty set wherever it has none. */
const within = ({ tags }: Run, ids: ReadonlySet<string>): ReadonlySet<string> => {
  if (ids.size === 0) return NO_IDS;
  const own = tags.map(({ id }) => id).filter((id) => ids.has(id));
  return own.length === 0 ? NO_IDS : new Set(own);
};

/** Key of a run → how many cards stand above it. */
function startsOf(runs: readonly Run[]): ReadonlyMap<number, number> {
  let start = 0;
  return new Map(
    runs.map(({ key, tags }) => {
      start += tags.length;
      return [key, start - tags.length];
    }),
  );
}

/** All tags that are shown, in the order of the text; one of them is the current one, and the only tab stop. */
export function TagList({ tags, all, state, current, selected, acceptAbove, index, ...frame }: Props) {
  const t = useTranslate();
  const waiting = useMemo(() => new Set(state.queue.map(({ tagId }) => tagId)), [state.queue]);
  const before = useRef<readonly Run[]>([]);
  before.current = useMemo(() => cutIntoRuns(tags, RUN, before.current), [tags]);
  const runs = before.current;
  const stop = current ?? tags[0]?.id ?? null;
  const standing = runs.findIndex((run) => run.tags.some(({ id }) => id === stop));
  const drawn = useFirstFew(runs.length, FIRST_RUNS, standing + 1);
  // Numbers and names stand on every card: when one tag leaves or is named anew, the others learn of it after the frame.
  const counted = useMemo(() => ({ total: tags.length, starts: startsOf(runs) }), [tags.length, runs]);
  const told = useAfterFrame(counted);
  const names = useAfterFrame(index);
  // A card's details are most of it: which card is the current one is seen first.
  const detailed = useAfterFrame(stop);
  const counting = useAfterFrame(all);
  const alike = useMemo(() => {
    const present = counting.find(({ id }) => id === detailed);
    return present === undefined ? 0 : alikeAbove(counting, present, acceptAbove).length;
  }, [counting, detailed, acceptAbove]);
  useLayoutEffect(() => {
    if (detailed !== null) document.getElementById(cardId(detailed))?.scrollIntoView({ block: 'nearest' });
  }, [detailed]);
  const { conflicts, refusals } = state;
  return (
    <List role="list" aria-label={t('workbench.list.label')} data-keys>
      {runs.slice(0, drawn).map((run, n) => {
        const isDetailed = run.tags.some(({ id }) => id === detailed);
        const has = ({ operation }: { operation: { tagId: string } }): boolean =>
          run.tags.some(({ id }) => id === operation.tagId);
        return (
          <CardRun
            key={run.key}
            {...frame}
            index={names}
            run={run}
            start={told.starts.get(run.key) ?? counted.starts.get(run.key) ?? 0}
            total={told.total}
            isGrouped={tags.length >= GROUPED_FROM}
            blockAbove={blockOf(runs[n - 1]?.tags.at(-1))}
            current={n === standing ? stop : null}
            detailed={isDetailed ? detailed : null}
            selected={within(run, selected)}
            waiting={within(run, waiting)}
            conflicts={conflicts.length === 0 ? NONE : conflicts.filter(has)}
            refusals={refusals.length === 0 ? NONE : refusals.filter(has)}
            alike={isDetailed ? alike : 0}
          />
        );
      })}
    </List>
  );
}
