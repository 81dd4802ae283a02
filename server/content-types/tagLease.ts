import { integer, required, string } from './attributes';
import { contentType } from './contentType';

/**
 * Who has an article open to tag it: in the database, so that several Strapi processes agree. It tells and forbids
 * nothing; one row per article, whose unique column lets one of two who come at the same moment be the first.
 */
export const tagLease = contentType({
  name: 'tag-lease',
  plural: 'tag-leases',
  displayName: 'Tag lease',
  description: 'Who has an article open to tag it',
  standing: 'record',
  attributes: {
    articleId: required(string),
    /** Made by the client: one open page. */
    sessionId: required(string),
    userId: integer,
    who: required(string),
    /** Milliseconds since 1970 by the clock of the database, which all processes share. */
    since: required({ type: 'biginteger' }),
    beatAt: required({ type: 'biginteger' }),
  },
  indexes: [{ columns: ['article_id'], type: 'unique' }],
});
