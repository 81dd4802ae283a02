import {
  type Anchor,
  type DecideRequest,
  type Decision,
  describeAnchor,
  type Operation,
  type OperationResult,
  type OperationsReply,
  type Proposal,
  type StoredSuggestion,
  type TextBlock,
  type TextReply,
} from '../../core';
import { createDocumentId } from '../../server/services/desk/createDocumentId';
import { type Ask, type Desk, expectOk, newOperation } from './openDesk';

/** What the workbench does to a tag, as the client sends it. */
type Tag = Pick<StoredSuggestion, 'id' | 'version'>;
export const deciding = (
  { id, version }: Tag,
  decision: DecideRequest['decision'] | 'accepted' | 'rejected' | 'undo',
  place?: Anchor,
): Operation => ({
  kind: 'decide',
  operationId: newOperation(),
  tagId: id,
  version,
  decision: typeof decision === 'string' ? { kind: decision } : decision,
  ...(place === undefined ? {} : { place }),
});

export const tagging = (
  proposed: Proposal,
  place: Anchor | null,
  tagId = createDocumentId(),
): Extract<Operation, { kind: 'tag' }> => ({ kind: 'tag', operationId: newOperation(), tagId, proposed, place });

export const untagging = (tagId: string, version: number): Operation => ({
  kind: 'untag',
  operationId: newOperation(),
  tagId,
  version,
});

export const operate = async (
  desk: Pick<Desk, 'ask'> | { ask: Ask },
  articleId: string,
  operations: readonly Operation[],
): Promise<OperationsReply> =>
  expectOk(await desk.ask<OperationsReply>('post', `/articles/${articleId}/operations`, { operations }));

/** The one result of one operation. */
export async function operateOne(desk: Desk, articleId: string, operation: Operation): Promise<OperationResult> {
  const { results } = await operate(desk, articleId, [operation]);
  expect(results).toHaveLength(1);
  return results[0] as OperationResult;
}

/** The tag that an operation was about, as it is after it; anything but `done` fails the test. */
export async function doOne(desk: Desk, articleId: string, operation: Operation): Promise<StoredSuggestion> {
  const result = await operateOne(desk, articleId, operation);
  if (result.kind !== 'done') throw new Error(`${operation.kind} was not done: ${JSON.stringify(result)}`);
  return result.tags.find(({ id }) => id === operation.tagId) as StoredSuggestion;
}

/** The decision that brings an earlier one back. */
export const backTo = (decision: Decision): DecideRequest['decision'] =>
  decision.kind === 'open' ? { kind: 'undo' } : decision;

export const readText = async (desk: Desk, articleId: string): Promise<TextReply> =>
  expectOk(await desk.ask<TextReply>('get', `/articles/${articleId}/text`));

/** Where these words stand first in the text, as a client describes it. */
export function placeOf({ blocks }: { readonly blocks: readonly TextBlock[] }, words: string): Anchor {
  for (const [block, { text }] of blocks.entries()) {
    const start = text.indexOf(words);
    if (start !== -1) return describeAnchor(blocks, [{ block, start, end: start + words.length }]);
  }
  throw new Error(`The words "${words}" stand nowhere in the text.`);
}

export const person = (name: string, more: object = {}): Proposal => ({
  kind: 'person',
  name,
  givenName: null,
  familyName: null,
  honorificPrefix: null,
  roles: [],
  knownId: null,
  ...more,
});

export const quote = (text: string, more: object = {}): Proposal => ({
  kind: 'quote',
  text,
  directness: 'direct',
  speaker: null,
  attributionText: '',
  attributionSpan: null,
  cue: '',
  audience: null,
  isContinuation: false,
  event: null,
  saidAt: null,
  position: 0,
  ...more,
});

export const event = (name: string, more: object = {}): Proposal => ({
  kind: 'event',
  name,
  eventKind: 'visit',
  ploverType: 'CONSULT',
  ploverMode: 'visit',
  ploverContexts: [],
  cameoCode: '042',
  factuality: 'held',
  participants: [],
  place: null,
  country: null,
  startDate: '2031-03-04',
  endDate: null,
  knownId: null,
  ...more,
});

export const link = (title: string, more: object = {}): Proposal => ({
  kind: 'link',
  title,
  url: null,
  relation: 'readMore',
  blockLabel: null,
  position: 9,
  ...more,
});
