import type { Core } from '@strapi/strapi';
import type { DecideReply, DecideRequest } from '../../../core';
import { rowsOf } from '../../documentsOf';
import { ConflictError } from './conflict';
import { askedOf, decideInOne, findTag } from './decideInOne';
import { doOnce } from './doOnce';
import type { Editor } from './editor';
import { getProgress } from './listSuggestions';
import { type Done, readDone } from './logOperation';
import { type SuggestionRow, toStored } from './suggestionRow';

/**
 * An editor's decision on one suggestion, whole or not at all. The same operation sent again is answered and not done
 * again; of several at once on the same version one wins.
 * @throws NotFoundError (404), ValidationError (400: nothing to undo, a value of another kind), ConflictError (409:
 * the version is not the present one, `details.current` is; or the operation id was used for something else).
 */
export async function decide(
  strapi: Core.Strapi,
  suggestionId: string,
  request: DecideRequest,
  editor: Editor,
): Promise<DecideReply> {
  const { operationId, decision } = request;
  try {
    const done = await doOnce(strapi, {
      operationId,
      work: () => decideInOne(strapi, { ...request, tagId: suggestionId }, editor),
      again: (earlier) => readDone(earlier, suggestionId, { what: decision.kind, asked: askedOf(request) }),
    });
    return await replyFor(strapi, done);
  } catch (error) {
    if (!(error instanceof ConflictError) || 'current' in error.details) throw error;
    throw new ConflictError(error.message, { current: toStored(await findTag(strapi, suggestionId)) });
  }
}

/** The suggestions as they are now: what the client needs for its next decision. */
async function replyFor(strapi: Core.Strapi, { tag, also }: Done): Promise<DecideReply> {
  const row = await findTag(strapi, tag.id);
  const others = (await rowsOf(strapi, 'suggestion').findMany({
    where: { documentId: { $in: also.map(({ id }) => id) } },
  })) as SuggestionRow[];
  return {
    suggestion: toStored(row),
    also: others.map(toStored),
    progress: await getProgress(strapi, row.articleId),
  };
}
