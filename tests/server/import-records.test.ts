/** Lists of people, posts and terms of office come in once, and an editor's word stays. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { deskOf } from '../../server/services/desk/desk';
import type { Records } from '../../server/services/records/records';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { LISTS } from './importing/lists';
import { STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';

jest.setTimeout(240_000);

let folder: string;
beforeAll(async () => {
  const first = await startStrapi();
  folder = first.folder;
  await untilQuiet(first.strapi);
  await first.strapi.destroy();
  for (const [name, content] of Object.entries(LISTS)) {
    const file = path.join(folder, 'lists', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lookInto<T>(look: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const { strapi } = await startStrapi({ folder });
  try {
    return await look(strapi);
  } finally {
    await untilQuiet(strapi);
    await strapi.destroy();
  }
}

const importLists = (...more: string[]) => runCommand(['import', '--records', 'lists', ...more], { cwd: folder });
const NEW = [
  'Organizations: 1 new, 0 changed, 0 same, 0 refused.',
  'Posts: 6 new, 0 changed, 0 same, 0 refused.',
  'People: 6 new, 0 changed, 0 same, 0 refused.',
  'Terms of office: 7 new, 0 changed, 0 same, 2 refused.',
  '2 could not be read.',
];

test('a dry run tells what would come in and keeps nothing', async () => {
  const { code, out } = await importLists('--dry-run');
  expect(out.trim().split('\n')).toEqual([...NEW, 'Nothing was kept: this was a dry run.']);
  expect(code).toBe(1);
  expect(await lookInto((strapi) => rowsOf(strapi, 'person').count({}))).toBe(0);
});

test('people, posts and terms come in with their dates; what cannot be taken is named with its place', async () => {
  const { code, out, err } = await importLists('--report', 'report.jsonl');
  expect(out.trim().split('\n')).toEqual(NEW);
  expect(code).toBe(1);
  expect(err).toContain('ministers.csv, line 5: has no name');
  expect(err).toContain('parliament.json, person p2: has no name.');
  expect(err).toContain('there is no person "p9" in what was given');
  expect(err).toContain('it ends (2030) before it begins (2031)');
  const told = readFileSync(path.join(folder, 'report.jsonl'), 'utf8').trim().split('\n');
  expect(told).toHaveLength(1 + 6 + 6 + 7 + 2 + 2);

  await lookInto(async (strapi) => {
    const terms = await rowsOf(strapi, 'term-of-office').findMany({ orderBy: [{ label: 'asc' }] });
    const brief = ({ label, startDate, endDate, startDateMin, visibility }: Record<string, unknown>) =>
      [label, startDate, endDate, startDateMin, visibility].join(' | ');
    expect(terms.map(brief)).toEqual([
      'Ana Belk, Foreign Minister of Norvia | 2029-05-02 |  | 2029-05-02 | internal',
      'Ivo Tarn, Defence Minister of Talmera | 2030-01 |  | 2030-01-01 | internal',
      'Jonas Harl, Ambassador Extraordinary and Plenipotentiary to Norvia | 2028-03-04 |  | 2028-03-04 | internal',
      'Mira Odell, Clerk of the Assembly | 2020-01-01 | 2021-01-01 | 2020-01-01 | internal',
      'Mira Odell, Speaker, Assembly of Norvia | 2028 | 2030 | 2028-01-01 | internal',
      'Olga Vint, Foreign Minister of Norvia | 2025 | 2029-05-01 | 2025-01-01 | internal',
      'Tomas Rell, Foreign Minister of Talmera | 2030 |  | 2030-01-01 | internal',
    ]);
    const ended = terms.filter(({ status }) => status === 'ended').map(({ label }) => label);
    expect(ended).toContain('Mira Odell, Clerk of the Assembly');
    expect(ended).toContain('Jonas Harl, Ambassador Extraordinary and Plenipotentiary to Norvia');
    const ana = await documentsOf(strapi, 'person').findFirst({ filters: { name: 'Ana Belk' } });
    expect(ana).toMatchObject({
      slug: 'ana-belk',
      birthDate: '1971',
      alternateNames: [{ name: 'A. Belk' }, { name: 'Anna Belk' }],
    });
    const speaker = await documentsOf(strapi, 'post').findFirst({
      filters: { label: 'Speaker, Assembly of Norvia' },
      populate: { organization: true },
    });
    expect(speaker).toMatchObject({ organization: { name: 'Assembly of Norvia', kind: 'parliament' } });
    // What the list brought in, the reader knows at once.
    const analyzed = await deskOf(strapi).analyze({ text: STRAITS, format: 'text', date: '2031-03-04' });
    const people = JSON.stringify(analyzed.analysis);
    expect(people).toContain(ana?.documentId);
  });
});

test('the same lists again change nothing, whatever an editor wrote meanwhile; what they lacked is added', async () => {
  await lookInto(async (strapi) => {
    const people = documentsOf(strapi, 'person');
    const ana = await people.findFirst({ filters: { name: 'Ana Belk' } });
    const data = { name: 'Ana Belk-Norr', birthDate: '1972', alternateNames: [] };
    await people.update({ documentId: ana?.documentId as string, data });
  });
  writeFileSync(path.join(folder, 'lists', 'more.csv'), 'person,position,start\nIvo Tarn,Harbour Master,2020\n');
  const { out } = await importLists();
  expect(out.trim().split('\n')).toEqual([
    'Organizations: 0 new, 0 changed, 1 same, 0 refused.',
    'Posts: 1 new, 0 changed, 6 same, 0 refused.',
    'People: 0 new, 1 changed, 6 same, 0 refused.',
    'Terms of office: 1 new, 0 changed, 7 same, 2 refused.',
    '2 could not be read.',
  ]);
  await lookInto(async (strapi) => {
    const people = await rowsOf(strapi, 'person').findMany({ orderBy: [{ name: 'asc' }] });
    expect(people.map(({ name }) => name)).toEqual([
      'Ana Belk-Norr',
      'Ivo Tarn',
      'Jonas Harl',
      'Mira Odell',
      'Olga Vint',
      'Tomas Rell',
    ]);
    expect(people[0]).toMatchObject({
      birthDate: '1972',
      alternateNames: [{ name: 'A. Belk' }, { name: 'Anna Belk' }],
    });
  });
});

test('who was merged into somebody stays merged', async () => {
  const merged = await lookInto(async (strapi) => {
    const [ivo, ana] = await Promise.all(
      ['Ivo Tarn', 'Ana Belk-Norr'].map((name) => documentsOf(strapi, 'person').findFirst({ filters: { name } })),
    );
    const records = strapi.plugin('communique').service('records') as unknown as Records;
    const request = { operationId: 'merge-1', mergedId: ivo?.documentId as string };
    await records.mergePeople(ana?.documentId as string, request, { id: null, name: 'tests' });
    return ivo?.documentId as string;
  });
  const { out } = await importLists();
  expect(out).toContain('People: 0 new');
  expect(out).toMatch(/^Terms of office: 0 new/m);
  const people = await lookInto((strapi) => rowsOf(strapi, 'person').findMany({ where: { name: 'Ivo Tarn' } }));
  expect(people.map(({ documentId }) => documentId)).toEqual([merged]);
});

test('the office that a story made is the one that a list tells of, in whatever words', async () => {
  const made = await lookInto(async (strapi) => {
    const data = { label: 'Velmoran Foreign Minister', kind: 'foreignMinister', country: 'XV' };
    return (await documentsOf(strapi, 'post').create({ data })).documentId;
  });
  writeFileSync(
    path.join(folder, 'velmora.csv'),
    'name,office,country\nPer Oste,Minister of Foreign Affairs of Velmora,XV\n',
  );
  const { out } = await runCommand(['import', '--records', 'velmora.csv'], { cwd: folder });
  expect(out).toContain('Posts: 0 new, 0 changed, 1 same, 0 refused.');
  const [term] = await lookInto((strapi) =>
    rowsOf(strapi, 'term-of-office').findMany({
      where: { person: { name: 'Per Oste' } },
      populate: { post: { select: ['documentId'] } },
    }),
  );
  expect(term?.post).toMatchObject({ documentId: made });
});

test('files that are no list of people are named, and nothing is written', async () => {
  writeFileSync(path.join(folder, 'story.json'), '{"headline":"A story","text":"Words."}');
  writeFileSync(path.join(folder, 'table.csv'), 'port,ships\nAnsel,4\n');
  const { code, out, err } = await runCommand(['import', '--records', 'story.json', 'table.csv', 'none.csv'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(out).toContain('People: 0 new, 0 changed, 0 same, 0 refused.\nTerms');
  expect(err).toContain('story.json: is neither Popolo');
  expect(err).toContain('table.csv: has no column for a name');
  expect(err).toContain('none.csv: no such file or folder');
});

const LEADERS = path.resolve(__dirname, '../../../shared/corpora/standards/people/world-leaders-2021.wikidata.csv');
test('a real table of 424 office holders comes in whole, where one is beside the checkout', async () => {
  if (!existsSync(LEADERS)) return;
  const { code, out } = await runCommand(['import', '--records', LEADERS], { cwd: folder });
  expect(out).toMatch(/^Terms of office: \d+ new, \d+ changed, \d+ same, 0 refused\.$/m);
  expect(code).toBe(0);
  await lookInto(async (strapi) => {
    const known = await rowsOf(strapi, 'post').count({ where: { kind: { $in: ['headOfState', 'headOfGovernment'] } } });
    expect(known).toBeGreaterThan(200);
    expect(await rowsOf(strapi, 'post').count({ where: { wikidataId: 'Q1625960', country: 'AL' } })).toBe(1);
  });
});
