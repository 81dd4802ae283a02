import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SuggestionsReply } from '../../core/contract';
import type { TextReply } from '../../core/workbenchContract';
import { filterTags } from '../workbench/filters';
import type { Command } from '../workbench/keyMap';
import { runCommand } from '../workbench/runCommand';
import type { Effect, Scene } from '../workbench/scene';
import { sentencesOf } from '../workbench/sentences';
import { indexTags, namingTags } from '../workbench/tagIndex';
import { FIRST_VIEW, reduceView } from '../workbench/view';
import { newTagId } from './newTagId';
import { useLease } from './useLease';
import { useLoaded } from './useLoaded';
import { usePreferences } from './usePreferences';
import { useStableList } from './useStableList';
import { useTagging } from './useTagging';
import { workbenchClient } from './workbenchClient';

/** The workbench of one article: its text, its tags, where the editor is, and what a command does. */
export function useWorkbench(articleId: string, canTag: boolean) {
  const preferences = usePreferences();
  const [view, dispatchView] = useReducer(reduceView, FIRST_VIEW);
  const text = useLoaded<TextReply>(useCallback((signal) => workbenchClient.findText(articleId, signal), [articleId]));
  const list = useLoaded<SuggestionsReply>(
    useCallback((signal) => workbenchClient.findTags(articleId, signal), [articleId]),
  );
  const loadedText = text.state.kind === 'loaded' ? text.state.value : null;
  const loadedList = list.state.kind === 'loaded' ? list.state.value : null;

  const revision = useRef<string | null>(null);
  revision.current = loadedText?.revision ?? revision.current;
  const { retry: retryText } = text;
  const { retry: retryList } = list;
  const onRevision = useCallback(
    ({ revision: heard }: { revision: string | null }) => {
      if (heard === null || revision.current === null || heard === revision.current) return;
      // Once for each new text: the next answer may come before the text does.
      revision.current = heard;
      retryText();
      retryList();
    },
    [retryText, retryList],
  );

  const desk = useTagging(articleId, onRevision);
  const { load } = desk;
  useEffect(() => {
    if (loadedList !== null) load(loadedList.suggestions);
  }, [loadedList, load]);

  const stamp = useRef<string | null>(null);
  const lease = useLease(articleId, canTag && loadedText !== null, (reply) => {
    onRevision(reply);
    if (stamp.current !== null && stamp.current !== reply.stamp) retryList();
    stamp.current = reply.stamp;
  });

  const { tags } = desk;
  const listed = useMemo(() => filterTags(tags, view.filters, view.current), [tags, view.filters, view.current]);
  const naming = useStableList(useMemo(() => namingTags(tags), [tags]));
  const index = useMemo(() => indexTags(naming, loadedList?.known ?? {}), [naming, loadedList]);
  const blocks = useMemo(() => loadedText?.blocks ?? [], [loadedText]);
  const sentences = useMemo(() => sentencesOf(blocks), [blocks]);

  const sceneOf = (marked: Scene['marked']): Scene => ({
    tags,
    listed,
    view,
    history: desk.state.history,
    blocks,
    sentences,
    marked,
    acceptAbove: preferences.acceptAbove,
    newTagId,
  });

  const carryOut = (effects: readonly Effect[]): void => {
    for (const effect of effects) {
      if (effect.kind === 'act') desk.act(effect.name, effect.changes);
      if (effect.kind === 'view') dispatchView(effect.action);
      if (effect.kind === 'undo') desk.undo();
      if (effect.kind === 'redo') desk.redo();
      if (effect.kind === 'save') desk.sending.flush();
    }
  };

  const [isReading, setReading] = useState(false);
  const readAgain = async (): Promise<void> => {
    setReading(true);
    try {
      load((await workbenchClient.readAgain(articleId)).suggestions);
    } finally {
      setReading(false);
    }
  };

  return {
    articleId,
    text,
    list,
    blocks,
    listed,
    index,
    view,
    desk,
    lease,
    preferences,
    isReading,
    readAgain,
    dispatchView,
    sceneOf,
    carryOut,
    effectsOf: (command: Command, marked: Scene['marked']) => runCommand(command, sceneOf(marked)),
  };
}
export type WorkbenchDesk = ReturnType<typeof useWorkbench>;
