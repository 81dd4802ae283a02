import { useEffect } from 'react';
import { findKeptQueues, forgetOperations } from './keptQueue';
import { idsDone } from './useSending';
import { workbenchClient } from './workbenchClient';

/**
 * What was done in a workbench that was closed before the server had heard of it goes out when the desk is opened next,
 * on whatever page. What meets a conflict waits until its article is opened.
 */
export function useLeftovers(): void {
  useEffect(() => {
    void findKeptQueues().then(async (queues) => {
      for (const [articleId, operations] of queues) {
        try {
          const reply = await workbenchClient.sendOperations(articleId, { operations: [...operations] });
          await forgetOperations(idsDone(reply));
        } catch {
          // Stays kept, and is tried again the next time.
        }
      }
    });
  }, []);
}
