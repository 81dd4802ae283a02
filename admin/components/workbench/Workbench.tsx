import { useLayoutEffect, useMemo, useRef } from 'react';
import type { TextReply } from '../../../core/workbenchContract';
import { useAfterFrame } from '../../hooks/useAfterFrame';
import { useTranslate } from '../../hooks/useTranslate';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { findInText } from '../../workbench/findInText';
import { BenchHead } from './BenchHead';
import { CommandsContext } from './commandsContext';
import { Frame } from './Frame';
import { handleKey } from './handleKey';
import { ListColumn } from './ListColumn';
import { Minimap } from './Minimap';
import { TextPane } from './TextPane';
import { TextTools } from './TextTools';
import { useFocusCurrent } from './useFocusCurrent';
import { usePerform } from './usePerform';
import { useStandingTag } from './useStandingTag';

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
  const find = useRef<HTMLInputElement>(null);
  const performing = usePerform({ bench, pane, find, canTag, ...on });
  const { run, go, onEscape, spoken } = performing;
  const { view, desk, blocks, preferences, dispatchView } = bench;
  const { task, current } = view;
  const { keys, areKeysOn } = preferences;

  useStandingTag(bench);
  const { focusCurrent } = useFocusCurrent({ root, pane, current, isBusy: task !== null });
  useLayoutEffect(() => {
    const top = root.current?.getBoundingClientRect().top ?? 0;
    root.current?.style.setProperty('--workbench-top', `${Math.max(0, Math.round(top + window.scrollY))}px`);
  }, []);
  // The same object while nothing changes: forty buttons ask for it.
  const commands = useMemo(() => ({ run, keys, areKeysOn }), [run, keys, areKeysOn]);
  // The map is drawn after what the key was about.
  const mapped = useAfterFrame(desk.tags);
  // So is what is said of it: the line stands in the page's column, which is laid out anew for its words.
  const said = useAfterFrame(spoken);
  const found = useMemo(() => findInText(blocks, view.filters.words), [blocks, view.filters.words]);

  return (
    <CommandsContext.Provider value={commands}>
      <Frame
        ref={root}
        data-workbench
        data-ready={isListed ? 'tags' : 'text'}
        onKeyDown={(event) => handleKey({ ...preferences, canTag, run, onEscape }, event)}
      >
        <BenchHead
          bench={bench}
          text={text}
          find={find}
          canTag={canTag}
          canPublish={canPublish}
          readProblem={readProblem}
          onReadAgain={on.onReadAgain}
          onGo={go}
          onLeave={focusCurrent}
        />
        <div className="columns" data-tab={view.tab}>
          <div className="text">
            <TextTools canTag={canTag} marksHidden={view.marksHidden} />
            <TextPane
              pane={pane}
              headline={text.article.headline}
              language={text.article.inLanguage}
              blocks={blocks}
              tags={desk.tags}
              current={current}
              marksHidden={view.marksHidden}
              caret={view.caret}
              edges={task?.kind === 'edges' ? task.spans : null}
              found={found}
              onTag={go}
              onEdges={(spans) =>
                task?.kind === 'edges' && dispatchView({ kind: 'taskOpened', task: { ...task, spans } })
              }
            />
          </div>
          <Minimap blocks={blocks} tags={mapped} onGo={go} />
          <ListColumn bench={bench} text={text} isListed={isListed} canTag={canTag} performing={performing} />
        </div>
        <div className="foot" role="status" aria-live="polite">
          {said === '' ? t('workbench.foot.hint') : said}
        </div>
      </Frame>
    </CommandsContext.Provider>
  );
}
