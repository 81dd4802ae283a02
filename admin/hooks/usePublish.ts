import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { describeProblem } from './describeProblem';
import { toDeskProblem } from './deskProblem';
import type { TaggingDesk } from './useTagging';
import { useTranslate } from './useTranslate';
import { workbenchClient } from './workbenchClient';

/**
 * Publishes an article once everything that was done on it has reached the server: what the editor sees is what readers
 * get. With something that will not be saved, nothing is published, and the editor is told.
 */
export function usePublish(articleId: string, { state, sending }: TaggingDesk, onPublished: () => void) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const [isWanted, setWanted] = useState(false);
  const done = useRef(onPublished);
  done.current = onPublished;
  const complaints = state.conflicts.length + state.refusals.length;
  const { kind } = sending.state;

  useEffect(() => {
    if (!isWanted) return;
    if (complaints > 0 || kind === 'waiting' || kind === 'stopped') {
      setWanted(false);
      toggleNotification({ type: 'warning', message: t('workbench.publish.unsaved') });
      return;
    }
    if (state.queue.length > 0) return;
    setWanted(false);
    workbenchClient.publish(articleId).then(
      ({ quotes, links }) => {
        toggleNotification({ type: 'success', message: t('workbench.publish.done', { quotes, links }) });
        done.current();
      },
      (error: unknown) => toggleNotification({ type: 'danger', message: describeProblem(t, toDeskProblem(error)) }),
    );
  }, [isWanted, complaints, kind, state.queue.length, articleId, t, toggleNotification]);

  const { flush } = sending;
  return useCallback(async () => {
    flush();
    setWanted(true);
  }, [flush]);
}
