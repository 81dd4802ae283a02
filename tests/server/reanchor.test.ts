import request from 'supertest';
import type { LogReply, StoredSuggestion } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, find, openDesk, STRAITS } from './openDesk';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

type Paragraph = { type: 'paragraph'; children: { type: 'text'; text: string }[] };
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', text }] });

let stories = 0;
/** An imported story with one accepted quote, and its paragraphs. */
async function openStory() {
  stories += 1;
  const { articleId } = await desk.importStory(STRAITS.replace('eleven', String(stories)));
  const quote = find(await desk.list(articleId), 'quote', 'keep the straits');
  const { suggestion } = await desk.decide(quote, { kind: 'accepted' });
  return { articleId, suggestion, quoteId: String(suggestion.record?.documentId), body: await bodyOf(articleId) };
}

const bodyOf = async (documentId: string): Promise<Paragraph[]> => {
  const article = await rowsOf(desk.strapi, 'article').findOne({ where: { documentId, publishedAt: null } });
  return article?.body as Paragraph[];
};
const save = (documentId: string, body: readonly Paragraph[]): Promise<Row | null> =>
  documentsOf(desk.strapi, 'article').update({ documentId, data: { body } });
const anchorOf = async (articleId: string, { id }: StoredSuggestion) =>
  (await desk.list(articleId)).suggestions.find((one) => one.id === id)?.anchor;
const quoteAnchor = async (documentId: string) =>
  (await rowsOf(desk.strapi, 'quote').findOne({ where: { documentId, publishedAt: null } }))?.anchor;
const edited = (body: readonly Paragraph[], from: string, to: string): Paragraph[] =>
  body.map(({ children }) =>
    paragraph(
      children
        .map(({ text }) => text)
        .join('')
        .replace(from, to),
    ),
  );

const wordsAt = (body: readonly Paragraph[], anchor: StoredSuggestion['anchor'] | undefined): string =>
  (anchor?.spans ?? [])
    .map(({ block, start, end }) =>
      body[block]?.children
        .map(({ text }) => text)
        .join('')
        .slice(start, end),
    )
    .join(' ');

test('a paragraph put in front moves every tag to its words', async () => {
  const { articleId, suggestion, quoteId, body } = await openStory();
  const now = [paragraph('Corrects the spelling of the port.'), ...body];
  await save(articleId, now);
  const { suggestions, progress } = await desk.list(articleId);
  for (const { anchor } of suggestions.filter(({ anchor: { spans } }) => spans.length > 0)) {
    expect(anchor.state).toBe('moved');
    expect(wordsAt(now, anchor)).toBe(anchor.exact);
  }
  expect(progress).toMatchObject({ changed: 0, lost: 0 });
  expect(await quoteAnchor(quoteId)).toEqual(await anchorOf(articleId, suggestion));
});

test('a word changed inside a quotation is reported, with who did it', async () => {
  const { articleId, suggestion, quoteId, body } = await openStory();
  const now = edited(body, 'for every ship', 'for all ships');
  // Through the content manager, as an editor saves it.
  const token = await signIn();
  const reply = await request(desk.strapi.server.httpServer)
    .put(`/content-manager/collection-types/plugin::communique.article/${articleId}`)
    .set('Authorization', `Bearer ${token}`)
    .send({ body: now });
  expect(reply.status).toBe(200);
  expect(await anchorOf(articleId, suggestion)).toMatchObject({ state: 'changed', exact: suggestion.anchor.exact });
  expect(await quoteAnchor(quoteId)).toMatchObject({ state: 'changed' });
  expect((await desk.list(articleId)).progress.changed).toBe(1);
  const { entries } = expectOk(await desk.ask<LogReply>('get', `/articles/${articleId}/log`));
  expect(entries[0]).toMatchObject({
    what: 'reanchor',
    suggestionId: suggestion.id,
    who: 'Rosa Holt (rosa@desk.example)',
    after: { state: 'changed' },
  });
});

test('a paragraph taken out loses its quotation; put back, it is found again', async () => {
  const { articleId, suggestion, body } = await openStory();
  await save(
    articleId,
    body.filter((block) => !JSON.stringify(block).includes('every ship')),
  );
  expect(await anchorOf(articleId, suggestion)).toMatchObject({ state: 'lost' });
  expect((await desk.list(articleId)).progress.lost).toBeGreaterThan(0);
  await save(articleId, body);
  expect(wordsAt(body, await anchorOf(articleId, suggestion))).toBe(suggestion.anchor.exact);
});

test('an edit that changes no words of the body asks nothing', async () => {
  const { articleId, suggestion, body } = await openStory();
  await save(articleId, body);
  await documentsOf(desk.strapi, 'article').update({ documentId: articleId, data: { slugline: 'STRAITS' } });
  expect(await anchorOf(articleId, suggestion)).toEqual(suggestion.anchor);
});

test('going back to the published version takes the tags back too', async () => {
  const { articleId, suggestion, quoteId, body } = await openStory();
  expectOk(await desk.ask('post', `/articles/${articleId}/publish`));
  await save(articleId, [paragraph('A first paragraph.'), paragraph('A second one.'), ...body]);
  expect((await anchorOf(articleId, suggestion))?.spans[0]?.block).toBe((suggestion.anchor.spans[0]?.block ?? 0) + 2);
  await documentsOf(desk.strapi, 'article').discardDraft({ documentId: articleId });
  for (const anchor of [await anchorOf(articleId, suggestion), await quoteAnchor(quoteId)]) {
    expect(wordsAt(body, anchor as StoredSuggestion['anchor'])).toBe(suggestion.anchor.exact);
  }
});

test('the published quote keeps the anchor of the published text', async () => {
  const { articleId, quoteId, body } = await openStory();
  expectOk(await desk.ask('post', `/articles/${articleId}/publish`));
  const published = () =>
    rowsOf(desk.strapi, 'quote').findOne({ where: { documentId: quoteId, publishedAt: { $notNull: true } } });
  const before = (await published())?.anchor;
  await save(articleId, [paragraph('A first paragraph.'), ...body]);
  expect((await published())?.anchor).toEqual(before);
});

test('a save that fails moves nothing', async () => {
  const { articleId, suggestion, body } = await openStory();
  const attempt = desk.strapi.db.transaction(async () => {
    await save(articleId, [paragraph('A first paragraph.'), ...body]);
    throw new Error('the disk is full');
  });
  await expect(attempt).rejects.toThrow('the disk is full');
  expect(await anchorOf(articleId, suggestion)).toEqual(suggestion.anchor);
  expect(await bodyOf(articleId)).toEqual(body);
});

async function signIn(): Promise<string> {
  const account = { email: 'rosa@desk.example', password: 'Newsroom-2031' };
  const admin = (name: string) => desk.strapi.service(`admin::${name}`) as never as Record<string, CallableFunction>;
  const role = await admin('role').getSuperAdmin?.();
  await admin('user').create?.({ ...account, firstname: 'Rosa', lastname: 'Holt', isActive: true, roles: [role.id] });
  const login = await request(desk.strapi.server.httpServer).post('/admin/login').send(account);
  return login.body.data.token;
}
