import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { BY_HAND, type Operation } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { claimTag } from './decideInOne';
import type { Editor } from './editor';
import { type Left, NOTHING_LEFT } from './effects';
import { findArticle } from './findArticle';
import { type Done, logOperation } from './logOperation';
import { NO_DECISION } from './suggestionRow';
import type { LogRow } from './tagLog';
import { takeBack } from './takeBack';

export type Untagging = Extract<Operation, { kind: 'untag' }>;

/** There is nothing to ask for but the tag itself. */
export const askedOfUntag = (): unknown => null;

/**
 * Takes a tag that an editor made back, with all it brought, inside the open transaction.
 * @throws ValidationError (400) for a suggestion of the reader, ConflictError (409), NotFoundError (404)
 */
export async function untag(strapi: Core.Strapi, untagging: Untagging, editor: Editor): Promise<Done> {
  const { tagId, version, operationId } = untagging;
  const row = await claimTag(strapi, tagId, version);
  if (row.reason.rule !== BY_HAND) {
    throw new errors.ValidationError(
      'kind: "untag" is refused: the reader proposed this tag, and it would propose it again. Reject it instead: {"kind": "decide", "decision": {"kind": "rejected"}}',
    );
  }
  const article = await findArticle(strapi, row.articleId);
  const at = new Date().toISOString();
  const acceptance: Acceptance = { strapi, article, editor, at, operationId, also: [] };
  const left = await takeBack(acceptance, row);
  await rowsOf(strapi, 'suggestion').deleteMany({ where: { id: row.id } });
  return logOperation(acceptance, {
    what: 'untag',
    before: { ...row, version },
    after: { ...row, ...NO_DECISION },
    asked: askedOfUntag(),
    more: { left },
  });
}

type Untagged = { readonly version: number; readonly left: Left; readonly before: unknown };

/** What the log knows of a tag that was taken back: its last version, what it left behind, and what it stood for. */
export async function findUntagged(strapi: Core.Strapi, articleId: string, tagId: string): Promise<Untagged | null> {
  const [last] = (await rowsOf(strapi, 'tag-log').findMany({
    where: { articleId, suggestionId: tagId, what: 'untag' },
    orderBy: { id: 'desc' },
    limit: 1,
  })) as LogRow[];
  if (last === undefined) return null;
  const { version, left } = last.after as { version: number; left?: Left };
  return { version, left: left ?? NOTHING_LEFT, before: last.before };
}
