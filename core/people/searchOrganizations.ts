import type { Knowledge, KnownOrganization } from '../model';
import { rankSearch } from './rankSearch';
import { buildSearchIndex, type SearchEntry, type SearchIndex } from './searchIndex';
import { countryTags, descriptionUnit, namedUnit } from './searchUnit';

export type OrganizationHit = { readonly organization: KnownOrganization; readonly matched: string | null };

/**
 * Organizations by name, other name, or what they are ("MFA Iran", "МИД России", "Kremlin"); at most `limit`, 1 to 50.
 * Of what is typed the same counts as for people.
 */
export const searchOrganizations = (
  knowledge: Knowledge,
  typed: string,
  { limit }: { readonly limit?: number | undefined } = {},
): OrganizationHit[] =>
  rankSearch(indexOf(knowledge), typed, { limit }).map(({ record, alias }) => ({
    organization: record,
    matched: alias?.text ?? null,
  }));

const indexes = new WeakMap<Knowledge['organizations'], SearchIndex<KnownOrganization>>();

function indexOf({ organizations }: Knowledge): SearchIndex<KnownOrganization> {
  let index = indexes.get(organizations);
  if (!index) {
    index = buildSearchIndex(organizations.map(toEntry));
    indexes.set(organizations, index);
  }
  return index;
}

function toEntry(record: KnownOrganization): SearchEntry<KnownOrganization> {
  const { name, alternateNames, organizationKind, country } = record;
  const tags = [`organization:${organizationKind}` as const, ...countryTags(country)];
  const units = [namedUnit('name', name), ...alternateNames.map((other) => namedUnit('alias', other))];
  return { record, units: [...units, descriptionUnit([name, ...alternateNames].join(' '), tags)] };
}
