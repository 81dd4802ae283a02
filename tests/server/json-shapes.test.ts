import { errors } from '@strapi/utils';
import type { TypeName } from '../../server/content-types/attributes';
import { documentsOf } from '../../server/documentsOf';
import type { Problem } from '../../server/validation/problem';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { anchorOf } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
}, 60_000);
afterAll(() => running.stop());

const NEEDED: Partial<Record<TypeName, Record<string, unknown>>> = {
  article: { headline: 'Straits', inLanguage: 'en' },
  person: { name: 'Ana Belk' },
  organization: { name: 'Norvia' },
  topic: { name: 'Straits' },
  'diplomatic-event': { name: 'Talks', kind: 'meeting', startDate: '2031-05-01' },
  quote: { text: 'Yes.', directness: 'direct', position: 0, anchor: anchorOf('Yes.') },
};
const create = (type: TypeName, data: Record<string, unknown>) =>
  documentsOf(running.strapi, type).create({ data: { ...NEEDED[type], ...data } });

async function problemsOf(write: Promise<unknown>): Promise<readonly Problem[]> {
  const error = await write.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(errors.ValidationError);
  return (error as { details: { errors: Problem[] } }).details.errors;
}

const refused: { name: string; type: TypeName; data: Record<string, unknown>; path: string; says: RegExp }[] = [
  {
    name: 'a name of a kind nobody knows',
    type: 'person',
    data: { alternateNames: [{ name: 'A. Belk', kind: 'alia' }] },
    path: 'alternateNames.0.kind',
    says: /alias/,
  },
  {
    name: 'a misspelled key',
    type: 'person',
    data: { alternateNames: [{ nmae: 'A. Belk', kind: 'alias' }] },
    path: 'alternateNames.0.name',
    says: /./,
  },
  {
    name: 'a script as an address',
    type: 'person',
    data: { sameAs: ['javascript:alert(1)'] },
    path: 'sameAs.0',
    says: /http or https/,
  },
  {
    name: 'a nationality that is no country',
    type: 'person',
    data: { nationality: 'UK' },
    path: 'nationality',
    says: /"UK" is not an ISO 3166-1/,
  },
  {
    name: 'a language by its English name',
    type: 'article',
    data: { inLanguage: 'english' },
    path: 'inLanguage',
    says: /"english" is not a BCP 47/,
  },
  {
    name: 'the thirtieth of February',
    type: 'person',
    data: { birthDate: '2021-02-30' },
    path: 'birthDate',
    says: /"2021-02-30" is not a date/,
  },
  {
    name: 'a thirteenth month',
    type: 'diplomatic-event',
    data: { startDate: '2020-13' },
    path: 'startDate',
    says: /EDTF/,
  },
  {
    name: 'an event that ends before it starts',
    type: 'diplomatic-event',
    data: { startDate: '2020-10', endDate: '2020-09-30' },
    path: 'endDate',
    says: /on or after startDate \(2020-10\)/,
  },
  {
    name: 'a kind of event nobody knows',
    type: 'diplomatic-event',
    data: { kind: 'MEET' },
    path: 'kind',
    says: /"MEET" is not one of "meeting"/,
  },
  {
    name: 'a time zone nobody knows',
    type: 'diplomatic-event',
    data: { timeZone: 'Mars/Olympus' },
    path: 'timeZone',
    says: /IANA/,
  },
  {
    name: 'an embargo on a day that does not exist',
    type: 'article',
    data: { embargoedUntil: '2021-02-30T10:00:00Z' },
    path: 'embargoedUntil',
    says: /does|exists/,
  },
  {
    name: 'an embargo without a zone',
    type: 'article',
    data: { embargoedUntil: '2021-02-03T10:00:00' },
    path: 'embargoedUntil',
    says: /with its zone/,
  },
  {
    name: 'a place without a name',
    type: 'article',
    data: { datelinePlace: { country: 'CH' } },
    path: 'datelinePlace.place',
    says: /./,
  },
  {
    name: 'a correction of a kind nobody knows',
    type: 'article',
    data: { corrections: [{ date: '2031-05-01', kind: 'oops', text: 'x' }] },
    path: 'corrections.0.kind',
    says: /correction/,
  },
  {
    name: 'an anchor that lacks its words',
    type: 'quote',
    data: { anchor: { ...anchorOf('Yes.'), exact: 4 } },
    path: 'anchor.exact',
    says: /string/,
  },
  {
    name: 'text that is not JSON',
    type: 'topic',
    data: { keywords: '[straits' },
    path: 'keywords',
    says: /is not JSON/,
  },
  {
    name: 'a name that PostgreSQL could not keep',
    type: 'topic',
    data: { name: 'S'.repeat(256) },
    path: 'name',
    says: /256 characters, 255 at most/,
  },
  { name: 'a NUL in a name', type: 'topic', data: { name: 'Stra\0its' }, path: 'name', says: /NUL character at 4/ },
  {
    name: 'a canonical address without a host',
    type: 'article',
    data: { canonicalUrl: 'example' },
    path: 'canonicalUrl',
    says: /http or https/,
  },
];

describe('a wrong value is refused with its place, itself and what is allowed', () => {
  test.each(refused)('$name', async ({ type, data, path, says }) => {
    const problems = await problemsOf(create(type, data));
    const found = problems.find((problem) => problem.path.join('.') === path);
    expect(problems.map((problem) => problem.path.join('.'))).toContain(path);
    expect(found?.message).toMatch(says);
    expect(found?.allowed).not.toBe('');
  });

  test('on an update as on a creation, and nothing is changed', async () => {
    const person = await create('person', { birthDate: '1960' });
    await problemsOf(
      documentsOf(running.strapi, 'person').update({
        documentId: person.documentId,
        data: { name: 'Other', birthDate: '2021-02-30' },
      }),
    );
    await problemsOf(
      documentsOf(running.strapi, 'person').update({ documentId: person.documentId, data: { deathDate: '1959' } }),
    );
    expect(await documentsOf(running.strapi, 'person').findOne({ documentId: person.documentId })).toMatchObject({
      name: 'Ana Belk',
      birthDate: '1960',
    });
  });

  test('all wrong values at once', async () => {
    const problems = await problemsOf(create('person', { nationality: 'xx', gender: 'x', birthDate: 'x' }));
    expect(problems.map(({ path }) => path[0]).sort()).toEqual(['birthDate', 'gender', 'nationality']);
  });
});

test('right values are kept as given; JSON may come as text', async () => {
  const alternateNames = [{ name: 'Анна Бельк', language: 'ru', kind: 'transliteration' }];
  const person = await create('person', {
    alternateNames: JSON.stringify(alternateNames),
    nationality: 'XK',
    birthDate: '195X',
    sameAs: ['https://example.org/belk'],
  });
  expect(await documentsOf(running.strapi, 'person').findOne({ documentId: person.documentId })).toMatchObject({
    alternateNames,
    nationality: 'XK',
    birthDate: '195X',
    sameAs: ['https://example.org/belk'],
  });
});

test('an event known by its month sorts by the first day it can mean', async () => {
  const event = await create('diplomatic-event', {
    startDate: '2020-02',
    startDateMin: '1999-01-01',
    endDate: '2020-02/..',
  });
  const kept = () => documentsOf(running.strapi, 'diplomatic-event').findOne({ documentId: event.documentId });
  expect(await kept()).toMatchObject({
    startDateMin: '2020-02-01',
    startDateMax: '2020-02-29',
    endDateMin: '2020-02-01',
    endDateMax: null,
  });
  await documentsOf(running.strapi, 'diplomatic-event').update({
    documentId: event.documentId,
    data: { startDate: '2020-02-03', endDate: null },
  });
  expect(await kept()).toMatchObject({ startDateMin: '2020-02-03', startDateMax: '2020-02-03', endDateMin: null });
});

describe('slugs', () => {
  const slugOf = async (headline: string) => (await create('article', { headline })).slug;

  test('are made from the headline, in Latin letters', async () => {
    expect(await slugOf('Norvia: “we agree” – O’Brien & Ångström')).toBe('norvia-we-agree-o-brien-and-angstroem');
    expect(await slugOf('Белк встретилась с послом')).toBe('belk-vstretilas-s-poslom');
    expect(await slugOf('تنگه‌ها باز می‌مانند')).toMatch(/^[a-z0-9-]{8,}$/);
    expect(await slugOf('海峡保持开放')).toMatch(/^[0-9a-f]{12}$/);
  });

  test('are told apart by a number, and the same words give the same one', async () => {
    expect(await slugOf('Twice told')).toBe('twice-told');
    expect(await slugOf('Twice told')).toBe('twice-told-2');
    expect(await slugOf('Twice told')).toBe('twice-told-3');
  });

  test('stay when the headline changes or the field is emptied, and may be given by an editor', async () => {
    const article = await create('article', { headline: 'First words' });
    const update = (data: Record<string, unknown>) =>
      documentsOf(running.strapi, 'article').update({ documentId: article.documentId, data });
    expect(await update({ headline: 'Other words' })).toMatchObject({ slug: 'first-words' });
    expect(await update({ slug: '' })).toMatchObject({ slug: 'first-words' });
    expect(await update({ slug: 'by-hand' })).toMatchObject({ slug: 'by-hand' });
    const { entries } = await documentsOf(running.strapi, 'article').publish({ documentId: article.documentId });
    expect(entries[0]).toMatchObject({ slug: 'by-hand' });
  });

  test('of a draft that began without a headline come with the headline', async () => {
    const article = await create('article', { headline: null });
    expect(article.slug ?? null).toBeNull();
    const later = await documentsOf(running.strapi, 'article').update({
      documentId: article.documentId,
      data: { headline: 'Found at last' },
    });
    expect(later).toMatchObject({ slug: 'found-at-last' });
  });
});
