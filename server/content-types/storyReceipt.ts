import { datetime, required, string } from './attributes';
import { contentType } from './contentType';

/** That a story came in, once: its two unique columns keep two imports at the same moment from making two articles. */
export const storyReceipt = contentType({
  name: 'story-receipt',
  plural: 'story-receipts',
  displayName: 'Story receipt',
  description: 'That a story came in, and the article made from it',
  standing: 'record',
  attributes: {
    /** Made by the client. */
    operationId: required(string),
    /** SHA-256 of the copy as it came. */
    receivedHash: required({ type: 'string', maxLength: 64 }),
    /** Empty only inside the transaction that makes the article. */
    articleId: string,
    who: string,
    at: required(datetime),
  },
  indexes: [
    { columns: ['operation_id'], type: 'unique' },
    { columns: ['received_hash'], type: 'unique' },
    { columns: ['article_id'] },
  ],
});
