import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Anchor, BY_HAND, type Operation, type Proposal, toBlocks } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { acceptSuggestion } from './acceptSuggestion';
import { ConflictError } from './conflict';
import type { Editor } from './editor';
import { findArticle } from './findArticle';
import { insertRows } from './insertRows';
import { type Done, logOperation } from './logOperation';
import { nowhereIn, placeIn } from './placeIn';
import { saveDecision } from './saveDecision';
import { settleEffects } from './settleEffects';
import { type SuggestionRow, toStored } from './suggestionRow';
import { findUntagged } from './untag';

export type Tagging = Extract<Operation, { kind: 'tag' }> & { readonly articleId: string };

export const askedOfTag = ({ proposed, place }: Pick<Tagging, 'proposed' | 'place'>): unknown => ({ proposed, place });

/**
 * A tag that an editor made, accepted, with everything that accepting brings, inside the open transaction. One that was
 * taken back before comes again under its id, with the versions going on from there.
 * @throws ConflictError where a tag of that id is there already.
 */
export async function tagByHand(strapi: Core.Strapi, tagging: Tagging, editor: Editor): Promise<Done> {
  const { articleId, operationId, proposed } = tagging;
  await refusePresent(strapi, tagging);
  const article = await findArticle(strapi, articleId);
  const at = new Date().toISOString();
  const acceptance: Acceptance = { strapi, article, editor, at, operationId, also: [] };
  const blocks = toBlocks(article.body);
  const anchor = tagging.place === null ? nowhereIn(blocks, wordsOf(proposed)) : placeIn(blocks, tagging.place);
  const row = await insertTag(strapi, tagging, anchor);
  const { record, effects } = await acceptSuggestion(acceptance, row, proposed);
  const settled = await settleEffects(acceptance, row, effects);
  const after = await saveDecision(acceptance, row, { kind: 'accepted' }, { record, effects: settled });
  return logOperation(acceptance, { what: 'tag', before: null, after, asked: askedOfTag(tagging) });
}

async function refusePresent(strapi: Core.Strapi, { tagId, articleId }: Tagging): Promise<void> {
  const present = (await rowsOf(strapi, 'suggestion').findOne({
    where: { documentId: tagId },
  })) as SuggestionRow | null;
  if (present === null) return;
  if (present.articleId !== articleId) {
    throw new errors.ValidationError(
      `tagId: "${tagId}" is refused: a tag of another article has it. Make a new id for each tag.`,
    );
  }
  throw new ConflictError(`There is a tag "${tagId}" already.`, { current: toStored(present) });
}

async function insertTag(strapi: Core.Strapi, { tagId, articleId, proposed }: Tagging, anchor: Anchor) {
  const earlier = await findUntagged(strapi, articleId, tagId);
  await insertRows(strapi, 'suggestion', [
    {
      documentId: tagId,
      articleId,
      kind: proposed.kind,
      fingerprint: `hand:${tagId}`,
      position: 'position' in proposed ? proposed.position : 0,
      proposed,
      anchor,
      anchorState: anchor.state,
      reason: { rule: BY_HAND, evidence: [] },
      confidence: 1,
      decision: 'open',
      version: (earlier?.version ?? 0) + 1,
      recordUid: earlier?.left.record ? uidOf(earlier.left.record.type) : null,
      recordId: earlier?.left.record?.documentId ?? null,
      effects: earlier?.left.effects ?? null,
    },
  ]);
  return (await rowsOf(strapi, 'suggestion').findOne({ where: { documentId: tagId } })) as SuggestionRow;
}

/** What stands for a tag that has no place in the text. */
function wordsOf(proposed: Proposal): string {
  switch (proposed.kind) {
    case 'person':
    case 'event':
      return proposed.name;
    case 'quote':
      return proposed.text;
    case 'link':
      return proposed.title;
  }
}
