import { SUGGESTION_KINDS } from '../../core';
import { datetime, oneOf, required, string } from './attributes';
import { contentType } from './contentType';

/** Who decided what, when: rows are only ever added. */
export const tagLog = contentType({
  name: 'tag-log',
  plural: 'tag-logs',
  displayName: 'Tag log',
  description: 'Who decided what, when',
  standing: 'record',
  attributes: {
    /** Made by the client; the same operation twice is answered, not done again. */
    operationId: required(string),
    articleId: required(string),
    suggestionId: required(string),
    kind: required(oneOf(SUGGESTION_KINDS)),
    what: required(oneOf(['accepted', 'corrected', 'rejected', 'undo', 'tag', 'untag', 'reanchor'])),
    who: string,
    at: required(datetime),
    before: { type: 'json' },
    after: { type: 'json' },
  },
  indexes: [
    { columns: ['operation_id'], type: 'unique' },
    { columns: ['article_id', 'at'] },
    { columns: ['suggestion_id'] },
  ],
});
