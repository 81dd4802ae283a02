import type { PeopleWords } from '../lexicon/lexicon';
import type { Knowledge, KnownOrganization, KnownPerson } from '../model';
import { fold, foldPhrase } from '../text/fold';
import { isHeldOn } from './isHeldOn';
import { spellingOf } from './spellingOf';
import { withoutCase } from './withoutCase';

export type KnowledgeIndex = {
  /** By folded name and alias. A name that two people share stands for neither. */
  readonly people: ReadonlyMap<string, KnownPerson | 'shared'>;
  readonly organizations: ReadonlyMap<string, KnownOrganization | 'shared'>;
  /** By the spelling (see spellingOf) of a whole name or alias, in whichever transliteration. */
  readonly spellings: ReadonlyMap<string, KnownPerson | 'shared'>;
  /** By the spelling of the last word of a name or alias: everybody of that family name. */
  readonly families: ReadonlyMap<string, readonly KnownPerson[]>;
  /** By `postKind:country`: everybody who ever held such an office. */
  readonly holders: ReadonlyMap<string, readonly KnownPerson[]>;
};

type PeopleIndex = Omit<KnowledgeIndex, 'organizations'>;
const peopleIndexes = new WeakMap<Knowledge['people'], PeopleIndex>();
const organizationIndexes = new WeakMap<Knowledge['organizations'], KnowledgeIndex['organizations']>();

/**
 * What the desk knows, made quick to look up; built once for each list and kept as long as it lives: stories of
 * different days are read with the same people.
 */
export function indexKnowledge({ people, organizations }: Knowledge): KnowledgeIndex {
  const ofPeople = peopleIndexes.get(people) ?? indexPeople(people);
  peopleIndexes.set(people, ofPeople);
  const ofOrganizations = organizationIndexes.get(organizations) ?? byName(organizations);
  organizationIndexes.set(organizations, ofOrganizations);
  return { ...ofPeople, organizations: ofOrganizations };
}

const indexPeople = (people: readonly KnownPerson[]): PeopleIndex => ({
  people: byName(people),
  spellings: byName(people, spellingOf),
  families: byFamily(people),
  holders: byOffice(people),
});

/** Marks are left out, as they are between the words of a text: "J. D. Belk" is looked up as "j d belk". */
export const nameKey = (name: string): string =>
  foldPhrase(name)
    .replace(/[^\p{L}\p{M}\p{N}'\- ]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');

function byName<T extends { readonly id: string; readonly name: string; readonly alternateNames: readonly string[] }>(
  records: readonly T[],
  keyOf: (name: string) => string = (name) => name,
): Map<string, T | 'shared'> {
  const names = new Map<string, T | 'shared'>();
  for (const record of records) {
    for (const name of [record.name, ...record.alternateNames]) {
      const key = keyOf(nameKey(name));
      const other = names.get(key);
      if (key !== '') names.set(key, other === undefined || other === record ? record : 'shared');
    }
  }
  return names;
}

function byFamily(people: readonly KnownPerson[]): Map<string, KnownPerson[]> {
  const families = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const name of [person.name, ...person.alternateNames]) {
      const words = nameKey(name).split(' ');
      const key = spellingOf(words.at(-1) ?? '');
      const list = families.get(key) ?? [];
      if (words.length > 1 && !list.includes(person)) families.set(key, [...list, person]);
    }
  }
  return families;
}

function byOffice(people: readonly KnownPerson[]): Map<string, KnownPerson[]> {
  const holders = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const { postKind, country } of person.roles) {
      const key = `${postKind}:${country}`;
      const list = holders.get(key) ?? [];
      if (!list.includes(person)) list.push(person);
      holders.set(key, list);
    }
  }
  return holders;
}

/** Everybody known of this family name, in whatever case it stands. */
export function familyOf({ families }: KnowledgeIndex, name: string, words: PeopleWords): readonly KnownPerson[] {
  const key = fold(name);
  return families.get(spellingOf(key)) ?? families.get(spellingOf(withoutCase(key, words))) ?? [];
}

/** Who held the office on `date` (ISO; EDTF bounds compare as text), or null when nobody or several did. */
export function holderOn(
  { holders }: KnowledgeIndex,
  postKind: string,
  country: string,
  date: string | null,
): KnownPerson | null {
  const inOffice = (holders.get(`${postKind}:${country}`) ?? []).filter((person) =>
    person.roles.some((role) => role.postKind === postKind && role.country === country && isHeldOn(role, date)),
  );
  return inOffice.length === 1 ? (inOffice[0] ?? null) : null;
}
