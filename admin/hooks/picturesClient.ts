import { getFetchClient } from '@strapi/strapi/admin';
import type { PictureEventDetails, PictureReply } from '../../core/picturesContract';
import type { Filters } from '../pictures/filters';
import { PLUGIN_ID } from '../pluginId';

const EVENTS = `/${PLUGIN_ID}/pictures/events`;

/** The routes of core/picturesContract. Each rejects with what `toDeskProblem` reads. */
export const picturesClient = {
  findEvents: async (filters: Filters, signal: AbortSignal): Promise<PictureReply> =>
    (await getFetchClient().get<{ data: PictureReply }>(EVENTS, { signal, params: filters })).data.data,
  findEvent: async (documentId: string, signal: AbortSignal): Promise<PictureEventDetails> =>
    (
      await getFetchClient().get<{ data: PictureEventDetails }>(`${EVENTS}/${encodeURIComponent(documentId)}`, {
        signal,
      })
    ).data.data,
};
