import { useCallback, useRef, useState } from 'react';
import type { AnalyzeReply, CreateStoryReply } from '../../core/contract';
import { type StoryDraft, toStoryInput } from '../components/story/storyDraft';
import { deskClient } from './deskClient';
import { type DeskProblem, toDeskProblem } from './deskProblem';
import { newOperationId } from './newOperationId';

export type ImportState =
  | { readonly kind: 'writing'; readonly problem: DeskProblem | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reply: AnalyzeReply; readonly problem: DeskProblem | null }
  | { readonly kind: 'keeping'; readonly reply: AnalyzeReply };

/** From pasted copy to a draft article: read it without saving anything, look, keep it. */
export function useImport(draft: StoryDraft, onKept: (kept: CreateStoryReply) => void) {
  const [state, setState] = useState<ImportState>({ kind: 'writing', problem: null });
  const reading = useRef<AbortController | null>(null);
  // One per reading: pressing twice, or again after a lost answer, makes one article.
  const operationId = useRef(newOperationId());

  const read = useCallback(async () => {
    const controller = new AbortController();
    reading.current?.abort();
    reading.current = controller;
    setState({ kind: 'reading' });
    try {
      const reply = await deskClient.analyzeStory(toStoryInput(draft), controller.signal);
      if (controller.signal.aborted) return;
      operationId.current = newOperationId();
      setState({ kind: 'read', reply, problem: null });
    } catch (error) {
      if (!controller.signal.aborted) setState({ kind: 'writing', problem: toDeskProblem(error) });
    }
  }, [draft]);

  const cancel = useCallback(() => {
    reading.current?.abort();
    setState({ kind: 'writing', problem: null });
  }, []);

  const keep = useCallback(async () => {
    if (state.kind !== 'read') return;
    const { reply } = state;
    setState({ kind: 'keeping', reply });
    try {
      const { headline } = draft;
      const isOwnHeadline = headline !== null && headline.trim() !== '' && headline !== reply.story.headline?.text;
      const kept = await deskClient.createStory({
        ...toStoryInput(draft),
        operationId: operationId.current,
        ...(isOwnHeadline ? { headline: headline.trim() } : {}),
      });
      onKept(kept);
    } catch (error) {
      setState({ kind: 'read', reply, problem: toDeskProblem(error) });
    }
  }, [state, draft, onKept]);

  return { state, read, cancel, keep, goBack: cancel };
}
