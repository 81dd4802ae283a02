import { DECISIONS, SUGGESTION_KINDS } from '../../core';
import { datetime, decimal, integer, oneOf, required, string } from './attributes';
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
    proposed: { type: 'json', required: true },
    anchor: { type: 'json', required: true },
    reason: { type: 'json', required: true },
    confidence: decimal,
    decision: required(oneOf(DECISIONS, 'open')),
    /** The editor's version of a corrected one. */
    corrected: { type: 'json' },
    decidedBy: string,
    decidedAt: datetime,
    version: { ...integer, required: true, default: 1 },
    recordUid: string,
    recordId: string,
  },
  indexes: [
    { columns: ['article_id', 'fingerprint'], type: 'unique' },
    { columns: ['decision', 'article_id'] },
    { columns: ['record_id'] },
  ],
});
