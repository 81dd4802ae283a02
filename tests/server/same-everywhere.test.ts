/** What editors and readers see is the same on every database: case, accents, emoji, figures, hours, long texts. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { DATABASES, type DatabaseKind, hasDatabase } from './databases';
import { startStrapi } from './startStrapi';

jest.setTimeout(180_000);

const LONG = `${'Der Hafen von Velin bleibt offen. 🚢 '.repeat(3_000)}Ende.`;
/** Invented, like every name in it; written so that a database that folds, cuts or reorders shows it. */
const NAMES = ['Ana Belk', 'ana belk', 'Âna Belk', 'آنا بلک ۱۲۳', 'Анна Белк', '安娜🕊️', 'Zoë O’Neil', "Zoë O'Neil"];
const MOMENT = '2031-03-30T00:30:00.000Z';

const CHECKS: Readonly<Record<string, (strapi: Core.Strapi) => Promise<unknown>>> = {
  'names come back letter by letter, and none is taken for another': async (strapi) => {
    for (const name of NAMES) await documentsOf(strapi, 'person').create({ data: { name } });
    const rows = await rowsOf(strapi, 'person').findMany({ where: { name: { $in: NAMES } }, orderBy: { id: 'asc' } });
    return rows.map(({ name, slug }) => [name, slug]);
  },
  'a condition on a name tells capitals and accents apart': async (strapi) => {
    const found = await Promise.all(
      ['Ana Belk', 'ANA BELK', 'Ana Bélk', 'Анна Белк', '安娜'].map((name) =>
        rowsOf(strapi, 'person').count({ where: { name } }),
      ),
    );
    return found;
  },
  'without regard to case, a name is found by any part of it': async (strapi) => {
    const count = (part: string) => rowsOf(strapi, 'person').count({ where: { name: { $containsi: part } } });
    return [await count('belk'), await count('NEIL'), await count('۱۲۳'), await count('🕊')];
  },
  'a moment is the same moment, to the millisecond, whatever the clock of the server': async (strapi) => {
    const data = {
      headline: 'Clocks',
      inLanguage: 'en',
      datePublished: MOMENT,
      embargoedUntil: '2031-10-26T01:30:00.123+02:00',
    };
    const { documentId } = await documentsOf(strapi, 'article').create({ data });
    const row = await documentsOf(strapi, 'article').findOne({ documentId });
    const early = await rowsOf(strapi, 'article').count({
      where: { datePublished: { $lt: '2031-03-30T00:30:00.001Z' } },
    });
    return [
      new Date(String(row?.datePublished)).toISOString(),
      new Date(String(row?.embargoedUntil)).toISOString(),
      early,
    ];
  },
  'a day stays that day': async (strapi) => {
    const data = { name: 'Night talks', kind: 'meeting', startDate: '2031-03-30', visibility: 'public' };
    const { documentId } = await documentsOf(strapi, 'diplomatic-event').create({ data });
    const row = await documentsOf(strapi, 'diplomatic-event').findOne({ documentId });
    return [row?.startDate, row?.startDateMin, row?.startDateMax];
  },
  'a text of a hundred thousand letters is kept whole': async (strapi) => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: LONG }] }];
    const { documentId } = await documentsOf(strapi, 'article').create({
      data: { headline: 'Long', inLanguage: 'de', body, receivedText: LONG },
    });
    const row = await documentsOf(strapi, 'article').findOne({ documentId });
    // PostgreSQL keeps the keys of JSON in an order of its own.
    return [isDeepStrictEqual(row?.body, body), String(row?.receivedText).length];
  },
  'what is wrong is refused with the same words': async (strapi) => {
    const refused = async (type: 'article' | 'person', data: object) =>
      documentsOf(strapi, type)
        .create({ data: data as never })
        .then(
          () => 'taken',
          (error: Error) => error.message,
        );
    return [
      await refused('person', { name: 'Somebody', nationality: 'xx' }),
      await refused('article', { headline: 'x'.repeat(300), inLanguage: 'en' }),
      await refused('article', { headline: 'A story', inLanguage: 'english!' }),
    ];
  },
  'lists are in the same order': async (strapi) => {
    const rows = await documentsOf(strapi, 'person').findMany({ sort: 'documentId:asc', fields: ['name'] });
    const byTime = await rowsOf(strapi, 'person').findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return [rows.length, byTime.map(({ name }) => name)];
  },
};

const told = new Map<DatabaseKind, Record<string, unknown>>();

describe.each(DATABASES)('on %s', (kind) => {
  test('every question is answered', async () => {
    if (!(await hasDatabase(kind))) return;
    const { strapi, stop } = await startStrapi({ database: kind });
    const answers: Record<string, unknown> = {};
    try {
      for (const [what, ask] of Object.entries(CHECKS)) answers[what] = await ask(strapi);
    } finally {
      await stop();
    }
    told.set(kind, answers);
    expect(Object.keys(answers)).toHaveLength(Object.keys(CHECKS).length);
  });
});

test.each(Object.keys(CHECKS))('%s', (what) => {
  const answers = [...told].map(([kind, all]) => [kind, all[what]]);
  const [, first] = answers[0] ?? [];
  expect(answers).toEqual(answers.map(([kind]) => [kind, first]));
});
