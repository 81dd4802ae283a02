import { useCallback, useEffect, useRef, useState } from 'react';
import type { LeaseReply } from '../../core/workbenchContract';
import { PLUGIN_ID } from '../pluginId';
import { newOperationId } from './newOperationId';
import { workbenchClient } from './workbenchClient';

const BEAT = 15_000;

const KEY = `${PLUGIN_ID}:session`;

/** One for each browser tab: after a reload it is the same editor who goes on, and nobody else who tags here. */
function findSession(): string {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const made = newOperationId();
    sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    return newOperationId();
  }
}

export type Lease = {
  /** Who tags this article just now, if it is somebody else. */
  readonly other: { readonly name: string; readonly since: string } | null;
  readonly takeOver: () => void;
};

/**
 * Tells the desk that somebody is tagging here, and is told who else is. A soft lease: it forbids nothing.
 * @param onBeat with each answer: its stamp and revision tell whether tags or text were changed elsewhere.
 */
export function useLease(articleId: string, isOn: boolean, onBeat: (reply: LeaseReply) => void): Lease {
  const [sessionId] = useState(findSession);
  const [other, setOther] = useState<Lease['other']>(null);
  const heard = useRef(onBeat);
  heard.current = onBeat;

  const beat = useCallback(
    async (takeOver: boolean) => {
      try {
        const reply = await workbenchClient.beat(articleId, takeOver ? { sessionId, takeOver } : { sessionId });
        setOther(reply.holder.isYou ? null : { name: reply.holder.name, since: reply.holder.since });
        heard.current(reply);
      } catch {
        // Not reached: the next beat tries again, and saving tells the editor that something is wrong.
      }
    },
    [articleId, sessionId],
  );

  useEffect(() => {
    if (!isOn) return;
    void beat(false);
    const timer = setInterval(() => document.visibilityState === 'visible' && void beat(false), BEAT);
    const onSeen = () => document.visibilityState === 'visible' && void beat(false);
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSeen);
      void workbenchClient.leave(articleId, sessionId).catch(() => {});
    };
  }, [articleId, sessionId, isOn, beat]);

  return { other, takeOver: useCallback(() => void beat(true), [beat]) };
}
