/** `communique import` on a real Strapi: what comes in, once, and what does not. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { deskOf } from '../../server/services/desk/desk';
import { prepareStory } from '../../server/services/desk/prepareStory';
import { keyOf } from '../../server/services/importing/importedStory';
import type { Importing } from '../../server/services/importing/importing';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { writeArchive } from './importing/archive';
import { STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';
import { tablesOfDesk } from './tablesOfDesk';

jest.setTimeout(180_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty desk in a folder of its own, with nobody at it. */
async function newDesk(): Promise<string> {
  const { strapi, folder } = await startStrapi();
  folders.push(folder);
  await untilQuiet(strapi);
  await strapi.destroy();
  return folder;
}

async function lookInto<T>(folder: string, look: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const { strapi } = await startStrapi({ folder });
  try {
    return await look(strapi);
  } finally {
    await untilQuiet(strapi);
    await strapi.destroy();
  }
}

const STORIES = [STRAITS, STRAITS.replace('eleven years', 'twelve years'), `${STRAITS}\n\nNobody else spoke.`];

test('an import writes what the desk itself would have written, table by table', async () => {
  const editor = { id: null, name: 'communique import' };
  const requests = STORIES.map((text) => ({ text, format: 'text', date: '2031-03-05' }) as const);
  const slow = await lookInto(await newDesk(), async (strapi) => {
    for (const request of requests) {
      const { operationId } = keyOf({ id: null, text: request.text });
      await deskOf(strapi).createStory({ ...request, operationId }, editor);
    }
    return tablesOfDesk(strapi);
  });
  const fast = await lookInto(await newDesk(), async (strapi) => {
    const importing = strapi.plugin('communique').service('importing') as unknown as Importing;
    const readWith = { settings: await importing.getSettings(), knowledge: await importing.getKnowledge('2031-03-05') };
    const ready = requests.map((request) => ({
      ...keyOf({ id: null, text: request.text }),
      prepared: prepareStory(request, readWith),
    }));
    await importing.write(ready, editor);
    return tablesOfDesk(strapi);
  });
  for (const [table, rows] of Object.entries(slow))
    expect([table, fast[table]?.map(withoutMoment)]).toEqual([table, rows.map(withoutMoment)]);
  expect(slow.communique_articles?.map(({ slug }) => slug)).toEqual([
    'norvia-and-talmera-to-share-the-straits',
    'norvia-and-talmera-to-share-the-straits-2',
    'norvia-and-talmera-to-share-the-straits-3',
  ]);
});

/** When the receipt was written. */
const withoutMoment = ({ at, ...row }: Record<string, unknown>) => row;

describe('a folder of everything that agencies send', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await newDesk();
    await writeArchive(path.join(folder, 'archive'));
  });

  test('a dry run says what would come in, and keeps nothing', async () => {
    const { code, out } = await runCommand(['import', 'archive', '--dry-run'], { cwd: folder });
    expect(out).toBe('13 new, 0 changed, 1 same, 4 refused.\nNothing was kept: this was a dry run.\n');
    expect(code).toBe(1);
    expect(await lookInto(folder, (strapi) => rowsOf(strapi, 'article').count({}))).toBe(0);
    expect(await lookInto(folder, (strapi) => rowsOf(strapi, 'story-receipt').count({}))).toBe(0);
  });

  test('then all of it comes in, and what is refused is named with its file, its line and why', async () => {
    const { code, out, err } = await runCommand(['import', 'archive', '--report', 'report.jsonl'], { cwd: folder });
    expect(out).toBe('13 new, 0 changed, 1 same, 4 refused.\n');
    expect(code).toBe(1);
    expect(err).toMatch(/archive\/broken\.jsonl, line 2: not JSON/);
    expect(err).toMatch(/archive\/canceled\.json: is marked "canceled" by its sender/);
    expect(err).toMatch(/archive\/picture\.xml: has no words in it/);
    expect(err).toMatch(/archive\/unknown\.xml: has <invoice> outermost/);
    const lines = readFileSync(path.join(folder, 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(18);
    expect(
      lines.filter(({ outcome }) => outcome === 'new').every(({ articleId }) => /^[a-z0-9]{24}$/.test(articleId)),
    ).toBe(true);
  });

  test('every format brings its words, its headline, its day and what else the sender says', async () => {
    const articles = await lookInto(folder, (strapi) => rowsOf(strapi, 'article').findMany({ orderBy: 'headline' }));
    const told = articles.map(({ headline, inLanguage, datePublished, byline, urgency, canonicalUrl }) => {
      const day = datePublished === null ? null : new Date(String(datePublished)).toISOString().slice(0, 10);
      return [String(headline).split(' ')[0], inLanguage, day, byline, urgency, canonicalUrl]
        .map((one) => one ?? '–')
        .join(' ');
    });
    expect(told.sort()).toEqual([
      'Atom en 2031-03-04 Tomas Rell – https://northwind.example/atom',
      'Feed en 2031-03-04 – – https://northwind.example/pier',
      'First en 2031-03-04 – – –',
      'Markdown en 2031-03-04 – – –',
      'Newsml en 2031-03-04 Tomas Rell 3 –',
      'Ninjs en 2031-03-04 Tomas Rell 4 –',
      'Nitf en 2031-03-04 By Tomas Rell – –',
      'Packed en – – – –',
      'Page en – – – –',
      'Second en 2031-03-04 – – –',
      'Table en 2031-03-04 – – –',
      'Text en – – – –',
      'Whole en 2031-03-04 – – –',
    ]);
    const quotes = await lookInto(folder, (strapi) => rowsOf(strapi, 'suggestion').count({ where: { kind: 'quote' } }));
    expect(quotes).toBe(13);
  });

  test('run again, it takes nothing twice', async () => {
    const { out } = await runCommand(['import', 'archive'], { cwd: folder });
    expect(out).toBe('0 new, 0 changed, 14 same, 4 refused.\n');
  });

  test('a story in other words is told; with --update its draft has them', async () => {
    const file = path.join(folder, 'archive', 'ninjs.json');
    const item = JSON.parse(readFileSync(file, 'utf8'));
    item.bodies[0].value = item.bodies[0].value.replace('open', 'wide open');
    writeFileSync(file, JSON.stringify(item));
    const first = await runCommand(['import', 'archive/ninjs.json'], { cwd: folder });
    expect(first.out).toBe('0 new, 1 changed, 0 same, 0 refused.\n');
    const second = await runCommand(['import', 'archive/ninjs.json', '--update'], { cwd: folder });
    expect(second.out).toBe('0 new, 1 changed, 0 same, 0 refused.\n');
    const third = await runCommand(['import', 'archive/ninjs.json'], { cwd: folder });
    expect(third.out).toBe('0 new, 0 changed, 1 same, 0 refused.\n');
    const bodies = await lookInto(folder, (strapi) =>
      rowsOf(strapi, 'article').findMany({ where: { headline: 'Ninjs opens the pier' } }),
    );
    expect(JSON.stringify(bodies)).toContain('wide open');
    expect(bodies).toHaveLength(1);
  });
});

test('sure suggestions are accepted, the rest waits; from standard input as well', async () => {
  const folder = await newDesk();
  const stdin = STORIES.map((text, i) => JSON.stringify({ id: `s${i}`, text, date: '2031-03-05' })).join('\n');
  const { out, code } = await runCommand(['import', '-', '--accept-above', '0.8'], { cwd: folder, stdin });
  expect([code, out.split('\n')[0]]).toEqual([0, '3 new, 0 changed, 0 same, 0 refused.']);
  const accepted = Number(/(\d+) suggestions accepted/.exec(out)?.[1]);
  expect(accepted).toBeGreaterThan(5);
  const [open, quotes] = await lookInto(folder, async (strapi) => [
    await rowsOf(strapi, 'suggestion').count({ where: { decision: 'open', confidence: { $gte: 0.8 } } }),
    await rowsOf(strapi, 'quote').count({}),
  ]);
  expect(open).toBe(0);
  expect(quotes).toBeGreaterThan(5);
  const again = await runCommand(['import', '-', '--accept-above', '0.8'], { cwd: folder, stdin });
  expect(again.out).toBe('0 new, 0 changed, 3 same, 0 refused.\n');
});

test('a story whose article was deleted comes in again; a dry run that says so writes nothing', async () => {
  const folder = await newDesk();
  const stdin = JSON.stringify({ id: 'a', text: STRAITS });
  await runCommand(['import', '-'], { cwd: folder, stdin });
  await lookInto(folder, async (strapi) => {
    const [article] = await rowsOf(strapi, 'article').findMany({});
    await documentsOf(strapi, 'article').delete({ documentId: String(article?.documentId) });
  });
  const receipts = () => lookInto(folder, (strapi) => rowsOf(strapi, 'story-receipt').findMany({}));
  const before = await receipts();
  const dry = await runCommand(['import', '-', '--dry-run'], { cwd: folder, stdin });
  expect(dry.out).toMatch(/^1 new, /);
  expect(await receipts()).toEqual(before);
  const again = await runCommand(['import', '-'], { cwd: folder, stdin });
  expect(again.out).toBe('1 new, 0 changed, 0 same, 0 refused.\n');
  expect(await receipts()).toHaveLength(1);
});

test('a newer copy in the same archive, and letters that no database takes, cost nobody else their place', async () => {
  const folder = await newDesk();
  const of = (id: string, headline: string, n: number) =>
    JSON.stringify({ id, headline, text: `${STRAITS}\n\nCopy ${n}.`, byline: 'Tomas\u0000Rell' });
  const lines = [
    of('a', 'One\u0000story', 1),
    of('b', 'Another story', 2),
    of('a', 'One story', 3),
    of('b', 'Another story', 2),
  ];
  const first = await runCommand(['import', '-', '--report', 'report.jsonl'], { cwd: folder, stdin: lines.join('\n') });
  expect(first.out).toBe('2 new, 1 changed, 1 same, 0 refused.\n');
  const report = readFileSync(path.join(folder, 'report.jsonl'), 'utf8');
  expect(report).toMatch(/an earlier copy of it came in this import/);
  expect(report).toMatch(/left out: byline: .* holds a control character/);
  const again = await runCommand(['import', '-', '--update'], { cwd: folder, stdin: String(lines[2]) });
  expect(again.out).toBe('0 new, 1 changed, 0 same, 0 refused.\n');
  const articles = await lookInto(folder, (strapi) => rowsOf(strapi, 'article').findMany({ orderBy: { id: 'asc' } }));
  expect(articles.map(({ headline, byline }) => [headline, byline])).toEqual([
    ['One story', null],
    ['Another story', null],
  ]);
});

test.each([
  [['import'], 2, /missing required argument/],
  [['import', 'x', '--accept-above', '7'], 2, /from 0 to 1/],
  [['import', 'x', '--input', 'docx'], 2, /Allowed choices are text, html/],
])('%p is told what is wrong', async (argv, code, says) => {
  const ran = await runCommand(argv as string[]);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(says as RegExp);
});

test('a file that is not there, and an empty folder, are named', async () => {
  const folder = await newDesk();
  const { code, out, err } = await runCommand(['import', 'gone.txt', 'public'], { cwd: folder });
  expect([code, out]).toEqual([1, '0 new, 0 changed, 0 same, 2 refused.\n']);
  expect(err).toMatch(/gone\.txt: no such file or folder/);
  expect(err).toMatch(/public: has no file that is read here/);
});
