import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { SuggestionKind } from '../../../core/model';
import type { TextReply } from '../../../core/workbenchContract';
import { useTranslate } from '../../hooks/useTranslate';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { nextToReview } from '../../workbench/decideCommands';
import { filterTags } from '../../workbench/filters';
import { findInText } from '../../workbench/findInText';
import { countProgress, GROUP_ORDER } from '../../workbench/groupSuggestions';
import type { Command } from '../../workbench/keyMap';
import { KEY_MAP } from '../../workbench/keyMap';
import { look } from '../../workbench/scene';
import { Notice } from '../Notice';
import { CommandsContext, type Perform } from './commandsContext';
import { FilterBar } from './FilterBar';
import { Frame } from './Frame';
import { handleKey } from './handleKey';
import { Minimap } from './Minimap';
import { readMarked } from './markedSpan';
import { Notices } from './Notices';
import { TagList } from './TagList';
import { TaskPanel } from './TaskPanel';
import { TextPane } from './TextPane';
import { ListTools, TextTools } from './TextTools';
import { TopBar } from './TopBar';
import { useFocusCurrent } from './useFocusCurrent';
import { useSpoken } from './useSpoken';

type Props = {
  bench: WorkbenchDesk;
  text: TextReply;
  /** The tags are here; before that the text alone is. */
  isListed: boolean;
  canTag: boolean;
  canPublish: boolean;
  readProblem: string | null;
  onReadAgain: () => void;
  onPublish: () => void;
  onNextArticle: () => void;
};

/** Text on one side, tags on the other, one of them the current one; every key a command, every command a button. */
export function Workbench({ bench, text, isListed, canTag, canPublish, readProblem, ...on }: Props) {
  const t = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const { spoken, speak } = useSpoken();
  const { view, desk, listed, index, blocks, preferences, dispatchView } = bench;
  const { tags, state } = desk;
  const { task, current } = view;
  const language = text.article.inLanguage;
  const edges = task?.kind === 'edges' ? task.spans : null;

  const { focusCurrent } = useFocusCurrent({ root, pane, current, isBusy: task !== null });
  useLayoutEffect(() => {
    const top = root.current?.getBoundingClientRect().top ?? 0;
    root.current?.style.setProperty('--workbench-top', `${Math.max(0, Math.round(top + window.scrollY))}px`);
  }, []);
  // A tag that is gone leaves its place to the one that stands there now.
  const stoodAt = useRef(0);
  useEffect(() => {
    const at = listed.findIndex(({ id }) => id === current);
    if (at >= 0) stoodAt.current = at;
    else if (listed.length > 0) {
      const beside = listed[Math.min(stoodAt.current, listed.length - 1)]?.id ?? null;
      dispatchView({ kind: 'went', to: current === null ? nextToReview(listed, null) : beside });
    }
  }, [current, listed, dispatchView]);

  const perform: Perform = (effects) => {
    bench.carryOut(effects);
    speak(effects, tags, listed);
    for (const { kind } of effects) {
      if (kind === 'act') document.getSelection()?.removeAllRanges();
      if (kind === 'find') find.current?.focus();
      if (kind === 'publish') on.onPublish();
      if (kind === 'nextArticle') on.onNextArticle();
    }
  };
  const run = (command: Command) => {
    if (canTag || KEY_MAP[command].isForReaders) perform(bench.effectsOf(command, readMarked(pane.current)));
  };
  const onEscape = () => {
    document.getSelection()?.removeAllRanges();
    perform([look({ kind: 'caretSet', caret: null }), look({ kind: 'unselected' })]);
  };
  const go = (tagId: string) => perform([look({ kind: 'went', to: tagId })]);
  // The same function for every card and every render: a card is drawn again when its tag changes, not when we do.
  const goRef = useRef(go);
  goRef.current = go;
  const onGo = useMemo(() => (tagId: string) => goRef.current(tagId), []);

  const found = useMemo(() => findInText(blocks, view.filters.words), [blocks, view.filters.words]);
  const counts = useMemo(
    () =>
      Object.fromEntries(GROUP_ORDER.map((kind) => [kind, tags.filter((tag) => tag.kind === kind).length])) as Record<
        SuggestionKind,
        number
      >,
    [tags],
  );
  const progress = useMemo(() => countProgress(tags), [tags]);
  const { keys, areKeysOn } = preferences;

  return (
    <CommandsContext.Provider value={{ run, keys, areKeysOn }}>
      <Frame
        ref={root}
        data-workbench
        data-ready={isListed ? 'tags' : 'text'}
        onKeyDown={(event) => handleKey({ ...preferences, canTag, run, onEscape }, event)}
      >
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
            onReadAgain={on.onReadAgain}
          />
          <FilterBar
            find={find}
            filters={view.filters}
            counts={counts}
            progress={progress}
            onFilter={(filters) => dispatchView({ kind: 'filtered', filters })}
            onKind={(kind) => dispatchView({ kind: 'kindShown', suggestionKind: kind })}
            onFound={() => {
              find.current?.blur();
              const [first] = filterTags(tags, view.filters, null);
              if (first === undefined || first.id === current) focusCurrent();
              else go(first.id);
            }}
            onLeave={focusCurrent}
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
        <div className="columns" data-tab={view.tab}>
          <div className="text">
            <TextTools canTag={canTag} marksHidden={view.marksHidden} />
            <TextPane
              pane={pane}
              headline={text.article.headline}
              language={language}
              blocks={blocks}
              tags={tags}
              current={current}
              marksHidden={view.marksHidden}
              caret={view.caret}
              edges={edges}
              found={found}
              onTag={onGo}
              onEdges={(spans) =>
                task?.kind === 'edges' && dispatchView({ kind: 'taskOpened', task: { ...task, spans } })
              }
            />
          </div>
          <Minimap blocks={blocks} tags={tags} onGo={onGo} />
          <section className="list" aria-label={t('workbench.list.label')}>
            <ListTools />
            <TaskPanel
              bench={bench}
              date={text.article.datePublished?.slice(0, 10) ?? null}
              canTag={canTag}
              perform={perform}
            />
            <div className="scrolls">
              {isListed && tags.length === 0 && (
                <Notice variant="info" title={t('workbench.none.title')}>
                  {t('workbench.none.text')}
                </Notice>
              )}
              {tags.length > 0 && listed.length === 0 && <Notice variant="info">{t('workbench.filter.none')}</Notice>}
              <TagList
                list={list}
                tags={listed}
                all={tags}
                index={index}
                state={state}
                blocks={blocks}
                current={current}
                selected={view.selected}
                acceptAbove={preferences.acceptAbove}
                language={language}
                canTag={canTag}
                onGo={onGo}
                onInsist={desk.insist}
                onDrop={desk.drop}
              />
            </div>
          </section>
        </div>
        <div className="foot" role="status" aria-live="polite">
          {spoken === '' ? t('workbench.foot.hint') : spoken}
        </div>
      </Frame>
    </CommandsContext.Provider>
  );
}
