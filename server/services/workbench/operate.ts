import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type Operation,
  type OperationResult,
  type OperationsReply,
  type OperationsRequest,
  revisionOf,
  toBlocks,
} from '../../../core';
import { rowsOf } from '../../documentsOf';
import { ConflictError } from '../desk/conflict';
import { askedOf, decideInOne } from '../desk/decideInOne';
import { doOnce } from '../desk/doOnce';
import type { Editor } from '../desk/editor';
import { findArticle } from '../desk/findArticle';
import { getProgress } from '../desk/listSuggestions';
import { type Done, readDone } from '../desk/logOperation';
import { type SuggestionRow, toStored } from '../desk/suggestionRow';
import { askedOfTag, tagByHand } from '../desk/tagByHand';
import { askedOfUntag, untag } from '../desk/untag';
import { VersionSteps } from './versionSteps';

type Batch = {
  readonly strapi: Core.Strapi;
  readonly articleId: string;
  readonly editor: Editor;
  readonly steps: VersionSteps;
};

/** How one operation ended; the tags are read when all are through, so that each result tells how they stand now. */
type Outcome =
  | { readonly kind: 'done'; readonly changed: readonly string[] }
  | { readonly kind: 'conflict'; readonly tagId: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * What an editor did, in that order, each in a transaction of its own: one that is refused or comes too late leaves the
 * others alone. Sent again, whole or in part, with the same ids, what was done is answered and the rest is done.
 * @throws NotFoundError (404) where there is no such article.
 */
export async function operate(
  strapi: Core.Strapi,
  articleId: string,
  { operations }: OperationsRequest,
  editor: Editor,
): Promise<OperationsReply> {
  await findArticle(strapi, articleId);
  const batch: Batch = { strapi, articleId, editor, steps: new VersionSteps() };
  const outcomes: Outcome[] = [];
  for (const operation of operations) outcomes.push(await operateOne(batch, operation));
  const tags = await findTags(batch, outcomes);
  const { body } = await findArticle(strapi, articleId);
  return {
    results: outcomes.map((outcome, n) => toResult(outcome, String(operations[n]?.operationId), tags)),
    progress: await getProgress(strapi, articleId),
    revision: revisionOf(toBlocks(body)),
  };
}

async function operateOne(batch: Batch, operation: Operation): Promise<Outcome> {
  try {
    const { tag, also } = await carryOut(batch, operation);
    for (const changed of [tag, ...also]) batch.steps.add(changed);
    if (operation.kind === 'tag') batch.steps.begin(tag);
    return { kind: 'done', changed: [...new Set([tag, ...also].map(({ id }) => id))] };
  } catch (error) {
    return toOutcome(batch, operation, error);
  }
}

/** @throws what is no answer to this operation but trouble with the database or with us: nothing after it is done. */
async function toOutcome({ strapi }: Batch, { kind, tagId }: Operation, error: unknown): Promise<Outcome> {
  if (error instanceof ConflictError && 'current' in error.details) return { kind: 'conflict', tagId };
  // The tag went in this very moment. (Was it the article, then the whole request finds out.)
  if (error instanceof errors.NotFoundError) return { kind: 'conflict', tagId };
  if (error instanceof errors.ApplicationError) return { kind: 'refused', message: error.message };
  // Another operation made a tag of the same id in this very moment.
  if (kind === 'tag' && (await rowsOf(strapi, 'suggestion').count({ where: { documentId: tagId } })) > 0) {
    return { kind: 'conflict', tagId };
  }
  throw error;
}

async function carryOut({ strapi, articleId, editor, steps }: Batch, operation: Operation): Promise<Done> {
  const { operationId, tagId } = operation;
  const work = async (): Promise<Done> => {
    switch (operation.kind) {
      case 'tag':
        return tagByHand(strapi, { ...operation, articleId }, editor);
      case 'decide': {
        await refuseElsewhere(strapi, articleId, tagId);
        return decideInOne(strapi, { ...operation, version: steps.follow(tagId, operation.version) }, editor);
      }
      case 'untag': {
        await refuseElsewhere(strapi, articleId, tagId);
        return untag(strapi, { ...operation, version: steps.follow(tagId, operation.version) }, editor);
      }
    }
  };
  return doOnce(strapi, { operationId, work, again: (earlier) => readDone(earlier, tagId, deedOf(operation)) });
}

function deedOf(operation: Operation) {
  switch (operation.kind) {
    case 'tag':
      return { what: operation.kind, asked: askedOfTag(operation) };
    case 'decide':
      return { what: operation.decision.kind, asked: askedOf(operation) };
    case 'untag':
      return { what: operation.kind, asked: askedOfUntag() };
  }
}

/** @throws ConflictError for a tag that is gone, or never was one of this article. */
async function refuseElsewhere(strapi: Core.Strapi, articleId: string, tagId: string): Promise<void> {
  const tags = await rowsOf(strapi, 'suggestion').count({ where: { documentId: tagId, articleId } });
  if (tags === 0) throw new ConflictError(`There is no tag "${tagId}" in this article.`, { current: null });
}

function tagsOf(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'done':
      return outcome.changed;
    case 'conflict':
      return [outcome.tagId];
    case 'refused':
      return [];
  }
}

type Tags = ReadonlyMap<string, SuggestionRow>;

async function findTags({ strapi, articleId }: Batch, outcomes: readonly Outcome[]): Promise<Tags> {
  const ids = outcomes.flatMap(tagsOf);
  const rows = (await rowsOf(strapi, 'suggestion').findMany({
    where: { articleId, documentId: { $in: [...new Set(ids)] } },
  })) as SuggestionRow[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

function toResult(outcome: Outcome, operationId: string, tags: Tags): OperationResult {
  switch (outcome.kind) {
    case 'done': {
      const present = outcome.changed.flatMap((id) => tags.get(id) ?? []);
      const gone = outcome.changed.filter((id) => !tags.has(id));
      return { kind: 'done', operationId, tags: present.map(toStored), gone };
    }
    case 'conflict': {
      const current = tags.get(outcome.tagId);
      return { kind: 'conflict', operationId, current: current ? toStored(current) : null };
    }
    case 'refused':
      return { kind: 'refused', operationId, message: outcome.message };
  }
}
