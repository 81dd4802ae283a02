import type { PostKind } from '../model';
import { rankSearch } from './rankSearch';
import { buildSearchIndex, type SearchEntry, type SearchIndex } from './searchIndex';
import { descriptionUnit, namedUnit, postTags } from './searchUnit';

/** An office apart from its holder, as the desk keeps it. */
export type KnownPost = {
  readonly id: string;
  readonly label: string;
  readonly alternateNames: readonly string[];
  readonly postKind: PostKind | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The name of the body that it belongs to. */
  readonly organization: string | null;
};

/**
 * Posts by label, other name, or what they are ("FM Iran"); at most `limit`, 1 to 50. Of what is typed the same counts
 * as for people. The index is kept as long as the list that it was made of.
 */
export const searchPosts = (
  posts: readonly KnownPost[],
  typed: string,
  { limit }: { readonly limit?: number | undefined } = {},
): KnownPost[] => rankSearch(indexOf(posts), typed, { limit }).map(({ record }) => record);

const indexes = new WeakMap<readonly KnownPost[], SearchIndex<KnownPost>>();

function indexOf(posts: readonly KnownPost[]): SearchIndex<KnownPost> {
  let index = indexes.get(posts);
  if (!index) {
    index = buildSearchIndex(posts.map(toEntry));
    indexes.set(posts, index);
  }
  return index;
}

function toEntry(record: KnownPost): SearchEntry<KnownPost> {
  const { label, alternateNames, postKind, country, organization } = record;
  const units = [namedUnit('name', label), ...alternateNames.map((other) => namedUnit('alias', other))];
  const text = [label, ...alternateNames, organization].filter(Boolean).join(' ');
  return { record, units: [...units, descriptionUnit(text, postTags(postKind, country))] };
}
