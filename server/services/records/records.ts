import type { Core } from '@strapi/strapi';
import type { EventFacts, MergePreview, MergeReply, MergeRequest, PersonFacts, UndoMergeReply } from '../../../core';
import type { Editor } from '../desk/editor';
import { mergePeople } from '../merging/mergePeople';
import { previewMerge } from '../merging/previewMerge';
import { undoMerge } from '../merging/undoMerge';
import { readEventFacts } from './eventFacts';
import type { PageQuery } from './listQuotes';
import { readPersonFacts } from './personFacts';

/** What is asked about, and done with, records that stand for themselves; requests have been checked. */
export type Records = {
  readPersonFacts(documentId: string, query: PageQuery): Promise<PersonFacts>;
  readEventFacts(documentId: string, query: PageQuery): Promise<EventFacts>;
  previewMerge(keptId: string, mergedId: string): Promise<MergePreview>;
  mergePeople(keptId: string, request: MergeRequest, editor: Editor): Promise<MergeReply>;
  undoMerge(operationId: string, editor: Editor): Promise<UndoMergeReply>;
};

export const records = ({ strapi }: { strapi: Core.Strapi }): Records => ({
  readPersonFacts: (documentId, query) => readPersonFacts(strapi, documentId, query),
  readEventFacts: (documentId, query) => readEventFacts(strapi, documentId, query),
  previewMerge: (keptId, mergedId) => previewMerge(strapi, keptId, mergedId),
  mergePeople: (keptId, request, editor) => mergePeople(strapi, keptId, request, editor),
  undoMerge: (operationId, editor) => undoMerge(strapi, operationId, editor),
});

export const recordsOf = (strapi: Core.Strapi): Records =>
  strapi.plugin('communique').service('records') as unknown as Records;
