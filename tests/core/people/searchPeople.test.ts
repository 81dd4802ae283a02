import { type KnownPerson, NOTHING_KNOWN, type PostKind } from '../../../core';
import { searchOrganizations } from '../../../core/people/searchOrganizations';
import { searchPeople } from '../../../core/people/searchPeople';
import { searchPosts } from '../../../core/people/searchPosts';

type Office = readonly [
  postKind: PostKind,
  country: string | null,
  label: string,
  from: string | null,
  to: string | null,
];

/** Invented, like everything they did: nobody of these names held any of these offices. */
const person = (name: string, others: readonly string[], ...offices: readonly Office[]): KnownPerson => ({
  id: name,
  name,
  alternateNames: others,
  roles: offices.map(([postKind, country, label, from, to]) => ({
    label,
    postKind,
    country,
    organization: label.startsWith('Secretary-General') ? 'Inner Sea League' : null,
    from,
    to,
  })),
});

const PEOPLE: readonly KnownPerson[] = [
  person(
    'Zarina Mohsenpur',
    ['زرینا محسن‌پور', 'Зарина Мохсенпур'],
    ['foreignMinister', 'IR', 'Minister of Foreign Affairs', '2030', null],
  ),
  person('Kaveh Dastan', ['كاوه داستان'], ['foreignMinister', 'IR', 'Foreign Minister', '2024', '2029-12-31']),
  person('Mirza Zarandi', [], ['deputyMinister', 'IR', 'Deputy Foreign Minister', '2030', null]),
  person('Artyom Lavrin', ['Артём Лаврин', 'Lavrinov'], ['foreignMinister', 'RU', 'Foreign Minister', '2029', null]),
  person('Lavrinia Holt', [], ['spokesperson', 'RU', 'Foreign Ministry Spokesperson', '2030', null]),
  person('Émile Ødegård-Prévôt', ['Emil Odegaard'], ['headOfGovernment', 'FR', 'Prime Minister', '2030', null]),
  person('Tomas al-Karwan', [], ['minister', 'FR', 'Defence Minister', '2030', null]),
  person('Ida Verhoeven', [], ['minister', 'FR', 'Finance Minister', '2030', null]),
  person('Ruben Sand', [], ['igoHead', null, 'Secretary-General of the United Nations', '2030', null]),
  person('Olga Wirth', [], ['igoHead', null, 'Secretary-General of the League', '2030', null]),
  person('Nila Farr', [], ['envoy', null, 'Special Envoy of the United Nations', '2030', null]),
  person('Bo Belk', [], ['ambassador', 'SE', 'Ambassador', '2020', '2022']),
  person('Bo Belka', [], ['ambassador', 'SE', 'Ambassador', '2030', null]),
  person('Adrian Holm', ['Bo Belk'], ['ambassador', 'SE', 'Ambassador', '2030', null]),
];

const known = { ...NOTHING_KNOWN, people: PEOPLE };
const DAY = '2031-03-04';
const namesFor = (typed: string, date: string | null = DAY): string[] =>
  searchPeople(known, typed, { date }).map((hit) => hit.person.name);

describe('an editor finds a person', () => {
  test.each([
    ['by the beginnings of the name, in any order', 'moh zar', ['Zarina Mohsenpur']],
    ['without the accents', 'emile odegard', ['Émile Ødegård-Prévôt']],
    ['by the second half of a double name', 'prev', ['Émile Ødegård-Prévôt']],
    ['by a name with a dash in one word', 'alkarwan', ['Tomas al-Karwan']],
    ['in capitals', 'DASTAN', ['Kaveh Dastan']],
    ['in Persian letters where the desk has Arabic ones', 'کاوه', ['Kaveh Dastan']],
    ['in Cyrillic, without the dots', 'артем лавр', ['Artyom Lavrin']],
    ['by a name and an office together', 'lavrin fm', ['Artyom Lavrin']],
    ['by an office and another name', 'وزیر زرینا', ['Zarina Mohsenpur']],
  ])('%s: %s', (_, typed, names) => {
    expect(namesFor(typed)).toEqual(names);
  });

  test.each([
    'FM Iran',
    'Iranian FM',
    'Iran foreign minister',
    'foreign minister of Iran',
    'iranischer Außenminister',
    'ministre des Affaires étrangères de l’Iran',
    'وزیر خارجه ایران',
    'وزير الخارجية الإيراني',
    'министр иностранных дел Ирана',
  ])('by office, who holds it now before who held it: %s', (typed) => {
    expect(namesFor(typed).slice(0, 2)).toEqual(['Zarina Mohsenpur', 'Kaveh Dastan']);
    expect(namesFor(typed, '2027-06-01').slice(0, 2)).toEqual(['Kaveh Dastan', 'Zarina Mohsenpur']);
  });

  test.each([
    ['russischer Außenminister', ['Artyom Lavrin']],
    ['министр иностранных дел России', ['Artyom Lavrin']],
    ['Kremlin spox', ['Lavrinia Holt']],
    ['deputy foreign minister iran', ['Mirza Zarandi']],
    ['PM France', ['Émile Ødegård-Prévôt']],
    ['DM France', ['Tomas al-Karwan']],
    ['französischer Verteidigungsminister', ['Tomas al-Karwan']],
    ['French finance minister', ['Ida Verhoeven']],
    ['UNSG', ['Ruben Sand']],
    ['генеральный секретарь ООН', ['Ruben Sand']],
    ['SRSG', ['Nila Farr']],
    ['secretary general inner sea', ['Olga Wirth']],
  ])('by an office that one holds: %s', (typed, names) => {
    expect(namesFor(typed).slice(0, 1)).toEqual(names);
  });

  test('with the country still being typed', () => {
    expect(namesFor('fm irani')).toEqual(['Zarina Mohsenpur', 'Kaveh Dastan']);
  });

  test('the very name first, then names that go on, then other names', () => {
    expect(namesFor('bo belk')).toEqual(['Bo Belk', 'Bo Belka', 'Adrian Holm']);
  });

  test('of names found alike, who is in office first', () => {
    expect(namesFor('bo bel')).toEqual(['Bo Belka', 'Bo Belk', 'Adrian Holm']);
    expect(namesFor('bo bel', '2021-05-01')).toEqual(['Bo Belk', 'Bo Belka', 'Adrian Holm']);
  });

  test('with one wrong letter in a longer word, behind everything that is right', () => {
    expect(namesFor('mohsempur')).toEqual(['Zarina Mohsenpur']);
    expect(namesFor('mohesnpur')).toEqual(['Zarina Mohsenpur']);
    expect(namesFor('verhoven ida')).toEqual(['Ida Verhoeven']);
    expect(namesFor('lavrini')).toEqual(['Lavrinia Holt', 'Artyom Lavrin']);
    expect(namesFor('holt')).toEqual(['Lavrinia Holt']);
  });
});

describe('what is said of a person', () => {
  const only = (typed: string, date: string | null) => searchPeople(known, typed, { date })[0];

  test('the office of the day, and the last one when there is none', () => {
    expect(only('dastan', '2027-06-01')?.office).toBe('Foreign Minister');
    expect(only('dastan', DAY)?.office).toBe('Foreign Minister');
    expect(only('ruben', null)?.office).toBe('Secretary-General of the United Nations');
  });

  test('the office that was searched for, of several held at once', () => {
    const both = person(
      'Sol Arden',
      [],
      ['headOfGovernment', 'SE', 'Prime Minister', '2030', null],
      ['foreignMinister', 'SE', 'Foreign Minister', '2030', null],
    );
    const desk = { ...NOTHING_KNOWN, people: [both] };
    expect(searchPeople(desk, 'swedish fm', { date: DAY })[0]?.office).toBe('Foreign Minister');
    expect(searchPeople(desk, 'sol', { date: DAY })[0]?.office).toBe('Prime Minister');
  });

  test('the other name by which they were found, and none for their own', () => {
    expect(only('Зарина', DAY)).toMatchObject({ person: { name: 'Zarina Mohsenpur' }, matched: 'Зарина Мохсенпур' });
    expect(only('zarina', DAY)?.matched).toBeNull();
  });
});

describe('nobody is found', () => {
  test.each(['', '   ', '*', '%_', '"" AND ()', '🕊️🕊️', 'xq', 'zarina xq', 'FM Atlantis', 'of the', 'minister speaker'])(
    'by %j',
    (typed) => {
      expect(namesFor(typed)).toEqual([]);
    },
  );

  test('beyond the limit', () => {
    expect(searchPeople(known, 'a', { date: DAY, limit: 1 })).toHaveLength(1);
    expect(searchPeople(known, 'minister', { date: DAY, limit: 3 })).toHaveLength(3);
  });
});

test('what is typed beyond 200 characters or twelve words is not looked at, however hostile', () => {
  const hostile = ['zarina '.repeat(1_500), 'a'.repeat(10_000), '(.+)+$ '.repeat(1_400), '🕊️'.repeat(4_000)];
  expect(hostile.map((typed) => namesFor(typed))).toEqual([['Zarina Mohsenpur'], [], [], []]);
  expect(namesFor(`${'zarina '.repeat(12)} holt`)).toEqual(['Zarina Mohsenpur']);
});

describe('organizations', () => {
  const organization = (name: string, kind: 'ministry' | 'state' | 'igo', country: string | null, others = ['']) => ({
    id: name,
    name,
    alternateNames: others.filter(Boolean),
    organizationKind: kind,
    country,
  });
  const organizations = [
    organization('Foreign Ministry of Iran', 'ministry', 'IR', ['وزارت امور خارجه']),
    organization('Defence Ministry of Iran', 'ministry', 'IR'),
    organization('Ministry of Foreign Affairs of Russia', 'ministry', 'RU'),
    organization('Russia', 'state', 'RU'),
    organization('United Nations', 'igo', null),
  ];
  test.each([
    ['MFA Iran', ['Foreign Ministry of Iran'], null],
    ['МИД России', ['Ministry of Foreign Affairs of Russia'], null],
    ['kremlin', ['Russia'], null],
    ['ООН', ['United Nations'], null],
    ['wizarat', [], null],
    ['وزارت ایران', ['Foreign Ministry of Iran'], null],
    ['وزارت امور خارجه', ['Foreign Ministry of Iran', 'Ministry of Foreign Affairs of Russia'], 'وزارت امور خارجه'],
    ['ministry iran defen', ['Defence Ministry of Iran'], null],
  ])('are found by name and by what they are: %s', (typed, names, matched) => {
    const hits = searchOrganizations({ ...NOTHING_KNOWN, organizations }, typed);
    expect(hits.map((hit) => hit.organization.name)).toEqual(names);
    expect(hits[0]?.matched ?? null).toBe(matched);
  });
});

describe('posts', () => {
  const post = (label: string, postKind: PostKind | null, country: string | null, others: readonly string[] = []) => ({
    id: label,
    label,
    alternateNames: others,
    postKind,
    country,
    organization: null,
  });
  const posts = [
    post('Foreign Minister of Iran', 'foreignMinister', 'IR', ['وزیر امور خارجه']),
    post('Foreign Minister of Russia', 'foreignMinister', 'RU'),
    post('Harbour Master of Port Ansel', null, null),
  ];
  test.each([
    ['FM Iran', ['Foreign Minister of Iran']],
    ['министр иностранных дел', ['Foreign Minister of Iran', 'Foreign Minister of Russia']],
    ['ansel harb', ['Harbour Master of Port Ansel']],
    ['وزیر امور خارجه', ['Foreign Minister of Iran', 'Foreign Minister of Russia']],
    ['امور', ['Foreign Minister of Iran']],
  ])('are found by label, other name and what they are: %s', (typed, labels) => {
    expect(searchPosts(posts, typed).map(({ label }) => label)).toEqual(labels);
  });
});
