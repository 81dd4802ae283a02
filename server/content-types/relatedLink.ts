import { LINK_RELATIONS } from '../../core';
import { datetime, integer, oneOf, required, string, text, uidOf, url } from './attributes';
import { contentType } from './contentType';

const RESOLUTIONS = ['resolved', 'candidate', 'unresolved', 'dead'] as const;

/** schema.org relatedLink: other coverage that the story points to. A title without an address is a valid link. */
export const relatedLink = contentType({
  name: 'related-link',
  plural: 'related-links',
  displayName: 'Related link',
  description: 'Other coverage that an article points to',
  standing: 'follower',
  attributes: {
    title: required(text),
    url,
    relation: oneOf(LINK_RELATIONS, 'relatedNews'),
    blockLabel: string,
    position: required(integer),
    article: { type: 'relation', relation: 'manyToOne', target: uidOf('article'), inversedBy: 'relatedLinks' },
    /** documentId of one of our own articles: looked up when read, shown only if that one is public. */
    targetId: string,
    resolution: oneOf(RESOLUTIONS, 'unresolved'),
    checkedAt: datetime,
    httpStatus: integer,
    archivedUrl: url,
  },
  indexes: [{ columns: ['position'] }, { columns: ['target_id'] }],
});
