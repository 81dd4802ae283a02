import { type Knowledge, type KnownPerson, POST_KINDS } from '../model';
import { isHeldOn } from './isHeldOn';
import type { SearchMatch } from './matchSearch';
import { rankSearch } from './rankSearch';
import type { SearchEntry } from './searchIndex';
import { indexRecords } from './searchShards';
import { descriptionUnit, namedUnit, postTags } from './searchUnit';

export type PersonHit = {
  readonly person: KnownPerson;
  /** As the desk has it: of the day that was asked about, the one that was searched for before others; else the last. */
  readonly office: string | null;
  /** The other name by which the person was found. */
  readonly matched: string | null;
};

type Role = KnownPerson['roles'][number];

/**
 * People by the beginnings of their names' words in any order, by other names in any script, by office in any language
 * that we have ("Iranian FM"), or mixed; those who held the office on `date` (ISO day; null: still hold it) before
 * others. At most `limit`, 1 to 50. Only the first 200 characters and 12 words of `typed` count; nothing typed finds
 * nobody.
 */
export function searchPeople(
  knowledge: Knowledge,
  typed: string,
  { date = null, limit }: { readonly date?: string | null; readonly limit?: number | undefined } = {},
): PersonHit[] {
  const isFirst = ({ record, descriptions }: SearchMatch<KnownPerson>): boolean => {
    const roles = descriptions.length === 0 ? record.roles : rolesOf(descriptions);
    return roles.some((role) => isHeldOn(role, date));
  };
  return rankSearch(indexRecords(knowledge.people, toEntry), typed, { limit, isFirst }).map(
    ({ record, alias, descriptions }) => ({
      person: record,
      office: officeOn(record, rolesOf(descriptions), date)?.label ?? null,
      matched: alias?.text ?? null,
    }),
  );
}

const rolesOf = (descriptions: SearchMatch<KnownPerson>['descriptions']): Role[] =>
  descriptions.flatMap(({ role }) => (role === null ? [] : [role]));

function toEntry(person: KnownPerson): SearchEntry<KnownPerson> {
  const { name, alternateNames, roles } = person;
  const units = [namedUnit('name', name), ...alternateNames.map((other) => namedUnit('alias', other))];
  return { record: person, units: [...units, ...roles.map(officeUnit)] };
}

function officeUnit(role: Role) {
  const { label, postKind, country, organization } = role;
  return descriptionUnit([label, organization].filter(Boolean).join(' '), postTags(postKind, country), role);
}

/** The first held on the day, of those asked for before others; else the one that ended last. */
function officeOn(person: KnownPerson, asked: readonly Role[], date: string | null): Role | null {
  const held = (roles: readonly Role[]) => roles.filter((role) => isHeldOn(role, date)).sort(byWeight)[0];
  return held(asked) ?? held(person.roles) ?? [...person.roles].sort(byEnd)[0] ?? null;
}

/** Kinds of posts are listed by weight; of two alike the later one counts. */
const byWeight = (a: Role, b: Role): number =>
  POST_KINDS.indexOf(a.postKind) - POST_KINDS.indexOf(b.postKind) || byText(b.from ?? '', a.from ?? '');
const byEnd = (a: Role, b: Role): number => byText(b.to ?? '', a.to ?? '') || byText(b.from ?? '', a.from ?? '');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
