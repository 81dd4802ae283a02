import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { generate } from '@strapi/openapi';
import type { z } from '@strapi/utils';
import { routes } from '../../server/routes';
import { PUBLIC_TYPES, type PublicTypeName } from '../../server/services/publicity/publicTypes';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, MARKER, type Newsroom } from './newsroom/fillNewsroom';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

type Operation = {
  parameters?: { name: string; in: string }[];
  requestBody?: unknown;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};
type Document = { paths: Record<string, Record<string, Operation>>; [other: string]: unknown };

/** What `strapi openapi generate` writes, of our routes. */
function documentNow(): Document {
  const { document } = generate(room.strapi, { type: 'content-api' }) as unknown as { document: Document };
  const ours = Object.entries(document.paths).filter(([path]) => path.startsWith('/communique/'));
  return { ...document, paths: Object.fromEntries(ours) };
}

const described = (path: string, method = 'get'): Operation => {
  const operation = documentNow().paths[path]?.[method];
  if (operation === undefined) throw new Error(`${method} ${path} is not described`);
  return operation;
};

test('every route of the plugin is described, with what may be asked for and what is answered', () => {
  const document = documentNow();
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  expect(operations.length).toBe(routes['content-api'].routes.length);
  const bare = operations.filter(({ path, operation }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
    return JSON.stringify(named) !== JSON.stringify(inPath) || operation.responses['200']?.content === undefined;
  });
  expect(bare.map(({ path, method }) => `${method} ${path}`)).toEqual([]);
});

test('the search’s parameters are those that it takes', () => {
  const names = (described('/communique/search/quotes').parameters ?? []).map(({ name }) => name);
  expect(names.sort()).toEqual(
    [
      ...['cursor', 'directness', 'event', 'facets', 'from', 'language', 'limit', 'post', 'q', 'sort', 'speaker'],
      ...['spokeFor', 'to', 'topic'],
    ].sort(),
  );
  expect(described('/communique/stories', 'post').requestBody).toBeDefined();
});

test('redocly finds nothing wrong with it', () => {
  // Its package can only be imported, which Jest cannot.
  const input = JSON.stringify(documentNow());
  const problems = execFileSync(process.execPath, [path.join(__dirname, 'lintOpenApi.mjs')], {
    input,
    encoding: 'utf8',
  });
  expect(JSON.parse(problems)).toEqual([]);
}, 30_000);

test('each reply is what the description says, and nothing besides', async () => {
  const asked = routes['content-api'].routes.filter(
    ({ method, path: route }) => method === 'GET' && !route.startsWith('/drafts'),
  );
  const queries = ['', 'populate=*', 'facets=speaker,country,topic,year', 'limit=2'];
  let compared = 0;
  for (const { path: route, response } of asked as { path: string; response: z.ZodType }[]) {
    const [, plural = ''] = route.split('/');
    const id = Object.entries(news.open).find(([name]) => plural === pluralOf(name))?.[1] ?? '';
    const slug = news.slugs[plural as keyof Newsroom['slugs']] ?? news.slug;
    const address = `/communique${route.replace(':documentId', id).replace(':slug', slug)}`;
    for (const query of queries) {
      const reply = await room.ask('public', address, query);
      if (reply.status === 400) continue;
      expect([address, reply.status]).toEqual([address, 200]);
      const isJson = reply.headers.get('content-type')?.includes('json');
      const result = response.safeParse(isJson ? reply.body : reply.text);
      expect([address, query, result.error?.issues ?? []]).toEqual([address, query, []]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(asked.length);
}, 60_000);

const pluralOf = (type: string): string => PUBLIC_TYPES[type as PublicTypeName]?.plural;

test('the description tells no hidden word and no internal type', () => {
  const text = JSON.stringify(documentNow());
  expect(text).not.toContain(MARKER);
  for (const word of ['suggestion"', 'tagLog', 'tag-lease', 'receivedText', 'contentHash', 'withdrawn'])
    expect(text).not.toContain(word);
});
