import { childrenOf, find, findAll, nameOf, wordsOf, type XmlElement } from '../import/xml';
import type { Collected } from './collectRecords';
import { dateOf, namesBeside, textOf } from './values';

/** The outermost elements of the files of "Principal Officers and Chiefs of Mission". */
const ROOTS = ['person', 'role', 'principal-position', 'country-mission', 'org-mission'];
export const isPrincipals = (root: XmlElement): boolean => ROOTS.includes(nameOf(root));

const DEPARTMENT = { id: 'us-department-of-state', name: 'United States Department of State' } as const;
const ADDRESS = 'https://history.state.gov/departmenthistory/people/';

/**
 * A file of the Office of the Historian's list (HistoryAtState/pocom): a person, a title, an office of the Department of
 * State, or a mission with its chiefs. A term begins with the credentials, else with the appointment.
 */
export function readPrincipals(root: XmlElement, where: string, into: Collected): void {
  switch (nameOf(root)) {
    case 'person':
      readPerson(root, where, into);
      break;
    case 'principal-position':
      readPosition(root, where, into);
      break;
    case 'country-mission':
    case 'org-mission':
      readMission(root, where, into);
      break;
  }
}

const textIn = (element: XmlElement, name: string): string | undefined => textOf(wordsOf(childrenOf(element, name)[0]));

function readPerson(root: XmlElement, where: string, into: Collected): void {
  const id = textIn(root, 'id');
  const name = childrenOf(root, 'persName')[0];
  const part = (of: string): string | undefined => (name ? textIn(name, of) : undefined);
  const [forename, surname, suffix, other] = [part('forename'), part('surname'), part('genName'), part('altname')];
  const whole = [forename, surname, suffix].filter(Boolean).join(' ');
  if (id === undefined || whole === '') {
    into.fail(where, 'is a person without id or name.');
    return;
  }
  into.addPerson({
    id,
    where,
    data: {
      name: whole,
      givenName: forename,
      familyName: surname,
      alternateNames: namesBeside(whole, [other]),
      birthDate: dateOf(textIn(root, 'birth')),
      deathDate: dateOf(textIn(root, 'death')) ?? dateOf(find(root, 'death')?.attribs.when),
      sameAs: [`${ADDRESS}${encodeURIComponent(id)}`],
    },
  });
}

function readPosition(root: XmlElement, where: string, into: Collected): void {
  const id = textIn(root, 'id');
  const title = wordsOf(find(root, 'singular'));
  if (id === undefined || title === undefined) {
    into.fail(where, 'is an office without id or name.');
    return;
  }
  into.addOrganization({
    id: DEPARTMENT.id,
    where,
    data: { name: DEPARTMENT.name, kind: 'ministry', country: 'US', alternateNames: [{ name: 'State Department' }] },
  });
  into.addPost({
    id,
    where,
    organizationId: DEPARTMENT.id,
    data: { label: title, kind: title === 'Secretary of State' ? 'foreignMinister' : 'other', country: 'US' },
  });
  for (const one of findAll(root, 'principal')) readTerm(one, id, where, into);
}

/** "bosnia-herzegovina" is all that the files say of a country's name. */
const titled = (id: string): string =>
  id
    .split('-')
    .map((word) => (/^(?:and|of|the)$/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

function readMission(root: XmlElement, where: string, into: Collected): void {
  const isBody = nameOf(root) === 'org-mission';
  const territory = textIn(root, 'territory-id') ?? textIn(root, 'id');
  if (territory === undefined) {
    into.fail(where, 'is a mission without a country or body.');
    return;
  }
  const host = wordsOf(find(root, 'singular'));
  for (const chief of findAll(root, 'chief')) {
    const role = textIn(chief, 'role-title-id') ?? (isBody ? 'representative' : 'chief-of-mission');
    const id = `${territory} ${role}`;
    into.addPost({
      id,
      where,
      data: {
        label: isBody && host !== undefined ? host : `${TITLES[role] ?? titled(role)} to ${titled(territory)}`,
        kind: isBody ? 'permanentRepresentative' : kindOf(role),
        country: 'US',
      },
    });
    readTerm(chief, id, where, into);
  }
}

/** Titles whose ids do not say how they are written. */
const TITLES: Readonly<Record<string, string>> = {
  'ambassador-e-p': 'Ambassador Extraordinary and Plenipotentiary',
  'charge-daffaires': "Chargé d'Affaires",
  'charge-daffaires-ad-interim': "Chargé d'Affaires ad interim",
  'charge-daffaires-pro-tem': "Chargé d'Affaires pro tem",
  'charge-daffaires-consul-general': "Chargé d'Affaires/Consul General",
  'envoy-extraordinary-minister-plenipotentiary': 'Envoy Extraordinary and Minister Plenipotentiary',
  'minister-resident-and-extraordinary': 'Minister Resident and Extraordinary',
};

const kindOf = (role: string): string => {
  if (role.startsWith('ambassador')) return 'ambassador';
  return role.startsWith('envoy') ? 'envoy' : 'other';
};

function readTerm(one: XmlElement, postId: string, where: string, into: Collected): void {
  const at = `${where}, ${textIn(one, 'id') ?? 'a term'}`;
  const personId = textIn(one, 'person-id');
  if (personId === undefined) {
    into.fail(at, 'names no person.');
    return;
  }
  const dateIn = (name: string): string | undefined => {
    const event = childrenOf(one, name)[0];
    return event ? dateOf(textIn(event, 'date')) : undefined;
  };
  const ended = childrenOf(one, 'ended')[0];
  const endDate = dateIn('ended');
  const isEnded = endDate === undefined && ended !== undefined && textIn(ended, 'note') !== undefined;
  into.addTerm({
    personId,
    postId,
    where: at,
    data: {
      startDate: dateIn('started') ?? dateIn('appointed'),
      endDate,
      acting: /acting|ad-interim/u.test(textIn(one, 'role-title-id') ?? '') || undefined,
      status: isEnded ? 'ended' : undefined,
    },
  });
}
