import type { Knowledge, KnownOrganization } from '../model';
import { rankSearch } from './rankSearch';
import type { SearchEntry } from './searchIndex';
import { indexRecords } from './searchShards';
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
  rankSearch(indexRecords(knowledge.organizations, toEntry), typed, { limit }).map(({ record, alias }) => ({
    organization: record,
    matched: alias?.text ?? null,
  }));

function toEntry(record: KnownOrganization): SearchEntry<KnownOrganization> {
  const { name, alternateNames, organizationKind, country } = record;
  const tags = [`organization:${organizationKind}` as const, ...countryTags(country)];
  const units = [namedUnit('name', name), ...alternateNames.map((other) => namedUnit('alias', other))];
  return { record, units: [...units, descriptionUnit([name, ...alternateNames].join(' '), tags)] };
}
