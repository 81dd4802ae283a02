/** Articles with ten quotes each: the bulk writer, the document service, and bare inserts of the very rows. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { QUOTES_EACH, recordOf } from './makeArchive.mjs';

const UID = 'plugin::communique';
const BATCH = 200;
const CHUNK = 400;

const newId = () => `b${randomBytes(12).toString('hex').slice(0, 23)}`;
const ANCHOR = { field: 'body', revision: 'x', spans: [], exact: 'words', prefix: '', suffix: '', state: 'ok' };

function documentsOfStory(n) {
  const { headline, text } = recordOf(n);
  const articleId = newId();
  const paragraphs = text.split('\n\n');
  const body = paragraphs.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] }));
  const article = {
    type: 'article',
    documentId: articleId,
    data: { headline, slug: `bench-${n}`, inLanguage: 'en', datePublished: '2031-03-04T00:00:00.000Z', body },
  };
  const quotes = Array.from({ length: QUOTES_EACH }, (_, k) => ({
    type: 'quote',
    documentId: newId(),
    data: {
      ...{ text: paragraphs[k + 1], directness: 'direct', position: k, anchor: ANCHOR, inLanguage: 'en' },
      ...{ article: articleId, confidence: 0.9, attributionText: 'Belk', cue: 'told reporters' },
    },
  }));
  return [article, ...quotes];
}

const perSecond = (stories, startedAt) => (1000 * stories) / (performance.now() - startedAt);

/** @param app folder of the application. @returns stories per second of each way */
export async function measureWriters(app, { stories, slow }) {
  const { createStrapi } = createRequire(path.join(app, 'package.json'))('@strapi/strapi');
  const strapi = await createStrapi({ appDir: app, distDir: app, autoReload: false, serveAdminPanel: false }).load();
  try {
    const importing = strapi.plugin('communique').service('importing');
    const writeAll = async (from, amount) => {
      for (let n = from; n < from + amount; n += BATCH) {
        const size = Math.min(BATCH, from + amount - n);
        await importing.writeDocuments(Array.from({ length: size }, (_, i) => documentsOfStory(n + i)).flat());
      }
    };
    await writeAll(1_000_000, BATCH);
    const bulkAt = performance.now();
    await writeAll(0, stories);
    const bulk = perSecond(stories, bulkAt);
    const documents = await throughDocuments(strapi, slow);
    const bare = await bareInserts(strapi, stories);
    return { bulk, documents, bare };
  } finally {
    await strapi.destroy();
  }
}

async function throughDocuments(strapi, stories) {
  const startedAt = performance.now();
  for (let n = 0; n < stories; n += 1) {
    const [article, ...quotes] = documentsOfStory(2_000_000 + n);
    const made = await strapi.documents(`${UID}.article`).create({ data: article.data });
    for (const { data } of quotes)
      await strapi.documents(`${UID}.quote`).create({ data: { ...data, article: made.documentId } });
  }
  return perSecond(stories, startedAt);
}

/** The rows that the bulk writer left, read, taken out, and inserted again by knex in the same batches. */
async function bareInserts(strapi, stories) {
  const knex = strapi.db.connection;
  const tables = ['communique_articles', 'communique_quotes', 'communique_quotes_article_lnk'];
  const rows = [];
  for (const table of tables)
    rows.push(
      await knex(table)
        .select('*')
        .orderBy('id')
        .limit(table === 'communique_articles' ? stories : stories * QUOTES_EACH),
    );
  for (const table of [...tables].reverse()) await knex(table).del();
  const plain = rows.map((some) =>
    some.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toBare(value)]))),
  );
  const startedAt = performance.now();
  for (let n = 0; n < stories; n += BATCH) {
    await knex.transaction(async (trx) => {
      for (const [i, table] of tables.entries()) {
        const each = i === 0 ? 1 : QUOTES_EACH;
        const some = plain[i].slice(n * each, (n + BATCH) * each);
        for (let at = 0; at < some.length; at += CHUNK) await trx(table).insert(some.slice(at, at + CHUNK));
      }
    });
  }
  return perSecond(stories, startedAt);
}

const toBare = (value) =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
