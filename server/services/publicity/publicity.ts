import type { TypeName } from '../../content-types/attributes';
import type { Audience } from './audience';

/** One condition in Strapi's filter language. Conditions of a list hold together. */
export type Clause = Readonly<Record<string, unknown>>;

/**
 * Quotes whose words may be shown, with or without a name. Off the record is missing, and so is "nobody said":
 * what is not known to be open stays closed.
 */
const OPEN_TERMS = ['onTheRecord', 'background', 'deepBackground'];

/** `what.$and` one below the other: two relations side by side in one object overwrite each other in Strapi's query. */
export const allOf = (clauses: readonly Clause[]): Clause => ({ $and: clauses });

const isVersion = (audience: Audience): Clause =>
  audience === 'public' ? { publishedAt: { $notNull: true } } : { publishedAt: { $null: true } };

const isPastEmbargo = (audience: Audience, now: Date): readonly Clause[] =>
  audience === 'public'
    ? [{ $or: [{ embargoedUntil: { $null: true } }, { embargoedUntil: { $lte: now.toISOString() } }] }]
    : [];

const isOpenHub = (audience: Audience): readonly Clause[] =>
  audience === 'public' ? [{ visibility: { $eq: 'public' } }] : [];

/** Of what only the desk reads: no row has no documentId. */
const NEVER: readonly Clause[] = [{ documentId: { $null: true } }];

/**
 * What `audience` may see of a type: THE decision that every reader goes through, in lists, populated relations,
 * filters through relations, counts and whole stories. A record is visible when all conditions hold.
 *
 * - articles: published and past their embargo; in a preview the draft, whatever its embargo
 * - quotes and links: as their article; quotes also past their own embargo, not withdrawn, never off the record
 * - hubs: turned public; in a preview all
 * - a term of office: with its person and its post, for without them it says nothing, and with one of them too much
 */
export function visibleWhere(type: TypeName, audience: Audience, now: Date = new Date()): readonly Clause[] {
  const ofArticle = { article: allOf([{ documentId: { $notNull: true } }, ...articleWhere(audience, now)]) };
  switch (type) {
    case 'article':
      return articleWhere(audience, now);
    case 'quote':
      return [
        isVersion(audience),
        ...isPastEmbargo(audience, now),
        { attributionTerms: { $in: OPEN_TERMS } },
        { $or: [{ withdrawn: { $null: true } }, { withdrawn: { $eq: false } }] },
        ofArticle,
      ];
    case 'related-link':
      return [isVersion(audience), ofArticle];
    case 'term-of-office': {
      const isThere = { documentId: { $notNull: true } };
      const open = allOf([isThere, ...isOpenHub(audience)]);
      return [...isOpenHub(audience), { person: open }, { post: open }];
    }
    case 'person':
    case 'organization':
    case 'post':
    case 'diplomatic-event':
    case 'agreement':
    case 'topic':
    case 'source-document':
    case 'statement':
      return isOpenHub(audience);
    // Of the desk, or newer than this list: a type is closed until somebody opens it here.
    default:
      return NEVER;
  }
}

const articleWhere = (audience: Audience, now: Date): readonly Clause[] => [
  isVersion(audience),
  ...isPastEmbargo(audience, now),
];
