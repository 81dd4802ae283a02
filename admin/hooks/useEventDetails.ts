import { useCallback } from 'react';
import type { PictureEventDetails } from '../../core/picturesContract';
import { picturesClient } from './picturesClient';
import { useLoaded } from './useLoaded';

/** What was said at an event and who tells of it, asked for when its card is opened. */
export function useEventDetails(documentId: string) {
  const ask = useCallback((signal: AbortSignal) => picturesClient.findEvent(documentId, signal), [documentId]);
  return useLoaded<PictureEventDetails>(ask);
}
