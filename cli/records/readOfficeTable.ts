import { readOfficeName } from '../../core/people/readOfficeName';
import type { Collected } from './collectRecords';
import { countryOf } from './countryOf';
import { dateOf, genderOf, namesBeside, textOf, wikidataOf } from './values';

/** What the columns of such tables are called; the first that is filled counts. Case, spaces and dashes do not. */
const COLUMNS = {
  name: ['name', 'person', 'fullname', 'officeholderlabel', 'holderlabel', 'personlabel'],
  givenName: ['givenname', 'firstname'],
  familyName: ['familyname', 'lastname', 'surname'],
  otherNames: ['othernames', 'alternatenames', 'aliases', 'alias'],
  gender: ['gender', 'sex'],
  birthDate: ['birthdate', 'born', 'dateofbirth'],
  personWikidata: ['wikidata', 'wikidataid', 'personwikidata', 'officeholder', 'holder'],
  post: ['post', 'office', 'positionlabel', 'position', 'role', 'title'],
  postWikidata: ['postwikidata', 'positionwikidata', 'position'],
  country: ['country', 'countrycode', 'state', 'iso'],
  organization: ['organization', 'organisation', 'body', 'ministry', 'institution'],
  startDate: ['startdate', 'start', 'from', 'since', 'startyear', 'began'],
  endDate: ['enddate', 'end', 'to', 'until', 'endyear', 'ended'],
} as const;
type Column = keyof typeof COLUMNS;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

export type Row = Readonly<Record<string, string>>;

/** Whether a table with these names is one of people. */
export const isOfficeTable = (names: readonly string[]): boolean =>
  names.some((name) => (COLUMNS.name as readonly string[]).includes(plain(name)));

/**
 * A line of a table of office holders: a person, and the post that they held, from when to when. Only the name has to
 * be there. Several other names stand between semicolons.
 */
export function readOfficeRow(row: Row, where: string, into: Collected): void {
  const cells = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
  const get = (column: Column): string | undefined => {
    for (const name of COLUMNS[column]) {
      const text = textOf(cells.get(name));
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const name = get('name') ?? textOf([get('givenName'), get('familyName')].filter(Boolean).join(' '));
  if (name === undefined) {
    into.fail(where, `has no name: one of ${COLUMNS.name.join(', ')} is needed.`);
    return;
  }
  const given = get('country');
  const country = given === undefined ? undefined : (countryOf(given) ?? undefined);
  const wikidataId = wikidataOf(get('personWikidata'));
  const personId = wikidataId ?? name;
  into.addPerson({
    id: personId,
    where,
    data: {
      name,
      givenName: get('givenName'),
      familyName: get('familyName'),
      alternateNames: namesBeside(name, (get('otherNames') ?? '').split(';').map(textOf)),
      gender: genderOf(get('gender')),
      birthDate: dateOf(get('birthDate')),
      wikidataId,
    },
  });
  const label = get('post');
  if (label === undefined) return;
  const body = get('organization');
  if (body !== undefined) into.addOrganization({ id: body, where, data: { name: body, country } });
  const read = readOfficeName(label);
  const postWikidata = wikidataOf(get('postWikidata'));
  const postId = postWikidata ?? JSON.stringify([label, country ?? read.country, body]);
  into.addPost({
    id: postId,
    where,
    organizationId: body,
    data: { label, kind: read.postKind, country: country ?? read.country ?? undefined, wikidataId: postWikidata },
  });
  into.addTerm({
    personId,
    postId,
    where,
    data: { startDate: dateOf(get('startDate')), endDate: dateOf(get('endDate')) },
  });
}
