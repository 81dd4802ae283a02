import { ANCHOR_STATES, DECISIONS, SUGGESTION_KINDS } from '../../core';
import { confidence, datetime, integer, oneOf, plainJson, required, string } from './attributes';
import { contentType } from './contentType';

/**
 * What the reader proposed for an article, and what an editor made of it. The article is named by its documentId and
 * not by a relation: publishing recreates the article's rows, and a suggestion belongs to all its versions.
 */
export const suggestion = contentType({
  name: 'suggestion',
  plural: 'suggestions',
  displayName: 'Suggestion',
  description: 'What the reader proposed, and the decision on it',
  standing: 'record',
  attributes: {
    articleId: required(string),
    kind: required(oneOf(SUGGESTION_KINDS)),
    /** The reader's id, made from the content: a rejected one is never asked again. */
    fingerprint: required(string),
    /** Order in the text. */
    position: required(integer),
    proposed: required(plainJson('proposal')),
    anchor: required(plainJson('anchor')),
    /** `anchor.state`, where the database can count it. */
    anchorState: oneOf(ANCHOR_STATES, 'ok'),
    reason: required(plainJson('reason')),
    confidence,
    decision: required(oneOf(DECISIONS, 'open')),
    /** The editor's version of a corrected one. */
    corrected: plainJson('proposal'),
    decidedBy: string,
    decidedAt: datetime,
    version: { ...integer, required: true, default: 1 },
    recordUid: string,
    recordId: string,
    /** What the decision made and linked besides, so that it can be taken back; see services/desk/effects. */
    effects: { type: 'json' },
  },
  indexes: [
    { columns: ['article_id', 'fingerprint'], type: 'unique' },
    { columns: ['decision', 'article_id'] },
    { columns: ['record_id'] },
  ],
});
