import type { PostKind } from '../model';
import { rankSearch } from './rankSearch';
import type { SearchEntry } from './searchIndex';
import { indexRecords } from './searchShards';
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
 * as for people.
 */
export const searchPosts = (
  posts: readonly KnownPost[],
  typed: string,
  { limit }: { readonly limit?: number | undefined } = {},
): KnownPost[] => rankSearch(indexRecords(posts, toEntry), typed, { limit }).map(({ record }) => record);

function toEntry(record: KnownPost): SearchEntry<KnownPost> {
  const { label, alternateNames, postKind, country, organization } = record;
  const units = [namedUnit('name', label), ...alternateNames.map((other) => namedUnit('alias', other))];
  const text = [label, ...alternateNames, organization].filter(Boolean).join(' ');
  return { record, units: [...units, descriptionUnit(text, postTags(postKind, country))] };
}
