import { type RefObject, useCallback, useMemo } from 'react';
import type { SuggestionKind } from '../../../core/model';
import type { TextReply } from '../../../core/workbenchContract';
import { useAfterFrame } from '../../hooks/useAfterFrame';
import { useSteady } from '../../hooks/useSteady';
import { useTranslate } from '../../hooks/useTranslate';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { type Filters, filterTags } from '../../workbench/filters';
import { countProgress, GROUP_ORDER } from '../../workbench/groupSuggestions';
import { FilterBar } from './FilterBar';
import { Notices } from './Notices';
import { TopBar } from './TopBar';

type Props = {
  bench: WorkbenchDesk;
  text: TextReply;
  find: RefObject<HTMLInputElement>;
  canTag: boolean;
  canPublish: boolean;
  readProblem: string | null;
  onReadAgain: () => void;
  onGo: (tagId: string) => void;
  onLeave: () => void;
};

/** What stands above the two columns: where one is, what is shown, what must be known. */
export function BenchHead({ bench, text, find, canTag, canPublish, readProblem, onReadAgain, onGo, onLeave }: Props) {
  const t = useTranslate();
  const { view, desk, dispatchView } = bench;
  const { state } = desk;
  // What a key did is seen in the text and the list first, and counted a moment later.
  const tags = useAfterFrame(desk.tags);
  const counts = useMemo(
    () =>
      Object.fromEntries(GROUP_ORDER.map((kind) => [kind, tags.filter((tag) => tag.kind === kind).length])) as Record<
        SuggestionKind,
        number
      >,
    [tags],
  );
  const progress = useMemo(() => countProgress(tags), [tags]);
  const leave = useSteady(onLeave);
  const filter = useCallback(
    (filters: Partial<Filters>) => dispatchView({ kind: 'filtered', filters }),
    [dispatchView],
  );
  const showKind = useCallback(
    (suggestionKind: SuggestionKind) => dispatchView({ kind: 'kindShown', suggestionKind }),
    [dispatchView],
  );
  const goToFound = useSteady(() => {
    find.current?.blur();
    const [first] = filterTags(desk.tags, view.filters, null);
    if (first === undefined || first.id === view.current) onLeave();
    else onGo(first.id);
  });
  return (
    <div className="head">
      <TopBar
        article={text.article}
        sending={desk.sending.state}
        waiting={state.queue.length}
        canTag={canTag}
        canPublish={canPublish}
        canUndo={state.history.past.length > 0}
        canRedo={state.history.future.length > 0}
        isReading={bench.isReading}
        onReadAgain={onReadAgain}
      />
      <FilterBar
        find={find}
        filters={view.filters}
        counts={counts}
        progress={progress}
        onFilter={filter}
        onKind={showKind}
        onFound={goToFound}
        onLeave={leave}
      />
      <Notices
        canTag={canTag}
        lease={bench.lease}
        sending={desk.sending.state}
        progress={progress}
        tagging={state}
        readProblem={readProblem}
        onFlush={desk.sending.flush}
        onDrop={desk.drop}
      />
      <div className="tabs">
        {(['text', 'tags'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={view.tab === tab}
            onClick={() => dispatchView({ kind: 'tabChosen', tab })}
          >
            {t(tab === 'text' ? 'workbench.text.label' : 'workbench.list.label')}
          </button>
        ))}
      </div>
    </div>
  );
}
