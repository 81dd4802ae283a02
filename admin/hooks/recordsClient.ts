import { getFetchClient } from '@strapi/strapi/admin';
import type {
  EventFacts,
  MergePreview,
  MergeReply,
  MergeRequest,
  PersonFacts,
  UndoMergeReply,
} from '../../core/recordsContract';
import type { PeopleFound } from '../../core/workbenchContract';
import { PLUGIN_ID } from '../pluginId';

type Reply<T> = { data: T };
type Config = { signal?: AbortSignal; params?: Readonly<Record<string, string | number>> };

/** Of the quotes beside a form; the panel is narrow. */
export const QUOTES_PER_PAGE = 5;
/** More than an editor looks through: then another letter helps. */
const MOST_FOUND = 10;

const address = (...path: string[]): string => `/${PLUGIN_ID}/${path.map(encodeURIComponent).join('/')}`;
const ask = async <T>(url: string, config: Config): Promise<T> =>
  (await getFetchClient().get<Reply<T>>(url, config)).data.data;
const send = async <T>(url: string, body: unknown): Promise<T> =>
  (await getFetchClient().post<Reply<T>>(url, body)).data.data;

/** The desk's routes about people and events, as core/recordsContract has them. Each rejects with what `toDeskProblem` reads. */
export const recordsClient = {
  findPersonFacts: (documentId: string, page: number, signal: AbortSignal) =>
    ask<PersonFacts>(address('people', documentId, 'facts'), { signal, params: { page, pageSize: QUOTES_PER_PAGE } }),
  findEventFacts: (documentId: string, page: number, signal: AbortSignal) =>
    ask<EventFacts>(address('diplomatic-events', documentId, 'facts'), {
      signal,
      params: { page, pageSize: QUOTES_PER_PAGE },
    }),
  searchPeople: (q: string, signal: AbortSignal) =>
    ask<PeopleFound>(address('search', 'people'), { signal, params: { q, limit: MOST_FOUND } }),
  previewMerge: (keptId: string, mergedId: string, signal: AbortSignal) =>
    ask<MergePreview>(address('people', keptId, 'merge-preview'), { signal, params: { mergedId } }),
  mergePeople: (keptId: string, request: MergeRequest) => send<MergeReply>(address('people', keptId, 'merge'), request),
  undoMerge: (operationId: string) => send<UndoMergeReply>(address('merges', operationId, 'undo'), {}),
};
