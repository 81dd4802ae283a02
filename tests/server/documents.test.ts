import request from 'supertest';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { writeStory } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

/** The rules as an editor meets them in Strapi's own content manager, over HTTP. */
let running: RunningStrapi;
let token: string;

const ACCOUNT = { email: 'mara@desk.example', password: 'Newsroom-2031' };
type Users = { create(user: object): Promise<unknown> };
type Role = { id: number };
type Roles = {
  getSuperAdmin(): Promise<Role>;
  create(role: object): Promise<Role>;
  assignPermissions(id: number, permissions: object[]): Promise<unknown>;
};

beforeAll(async () => {
  running = await startStrapi();
  const role = await (running.strapi.service('admin::role') as unknown as Roles).getSuperAdmin();
  const user = { ...ACCOUNT, firstname: 'Mara', lastname: 'Holt', isActive: true, roles: [role.id] };
  await (running.strapi.service('admin::user') as unknown as Users).create(user);
  token = (await request(running.strapi.server.httpServer).post('/admin/login').send(ACCOUNT)).body.data.token;
});
afterAll(() => running.stop());

const post = (path: string, body: object = {}) =>
  request(running.strapi.server.httpServer)
    .post(`/content-manager/collection-types/plugin::communique.${path}`)
    .set('Authorization', `Bearer ${token}`)
    .send(body);

test('a wrong value comes back as 400 with its field, itself and what is allowed', async () => {
  const reply = await post('person', { name: 'Ana Belk', nationality: 'ch', birthDate: '2021-02-30' });
  expect(reply.status).toBe(400);
  expect(reply.body.error).toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(/^nationality: "ch" is not an ISO 3166-1 alpha-2 code .* \(and 1 more\)$/),
    details: {
      errors: [
        { path: ['nationality'], value: 'ch', allowed: expect.stringMatching(/^an ISO 3166-1/) },
        { path: ['birthDate'], value: '2021-02-30', allowed: expect.stringMatching(/EDTF/) },
      ],
    },
  });
});

test('a person made in the form gets a slug and starts internal', async () => {
  const reply = await post('person', { name: 'Tomas Rell', alternateNames: [{ name: 'T. Rell', kind: 'alias' }] });
  expect([reply.status, reply.body.error]).toEqual([201, undefined]);
  expect(reply.body.data).toMatchObject({ slug: 'tomas-rell', visibility: 'internal' });
});

test('a quote published alone is refused with the reason', async () => {
  const { quotes } = await writeStory(running.strapi);
  const reply = await post(`quote/${quotes[0]?.documentId}/actions/publish`);
  expect(reply.status).toBe(400);
  expect(reply.body.error.message).toMatch(/is not published; publish the article, and this quote follows\.$/);
});

test('"Publish" and "Unpublish" on an article take its quotes along', async () => {
  const { article, quotes } = await writeStory(running.strapi);
  const documentId = String(quotes[0]?.documentId);
  const published = () => documentsOf(running.strapi, 'quote').findOne({ documentId, status: 'published' });
  expect((await post(`article/${article.documentId}/actions/publish`)).status).toBe(200);
  expect(await published()).not.toBeNull();
  expect((await post(`article/${article.documentId}/actions/unpublish`)).status).toBe(200);
  expect(await published()).toBeNull();
});

test('"Publish" on a form that was never saved creates the article and publishes it', async () => {
  const reply = await post('article/actions/publish', { headline: 'Out at once', inLanguage: 'en' });
  expect([reply.status, reply.body.error]).toEqual([200, undefined]);
  const where = { slug: 'out-at-once', publishedAt: { $notNull: true } };
  expect(await rowsOf(running.strapi, 'article').count({ where })).toBe(1);
});

test('publishing and unpublishing many from the list takes theirs along', async () => {
  const stories = [await writeStory(running.strapi), await writeStory(running.strapi)];
  const documentIds = stories.map(({ article }) => article.documentId);
  const where = { article: { documentId: { $in: documentIds } }, publishedAt: { $notNull: true } };
  expect((await post('article/actions/bulkPublish', { documentIds })).status).toBe(200);
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(4);
  expect((await post('article/actions/bulkUnpublish', { documentIds })).status).toBe(200);
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(0);
  expect((await post('article/actions/bulkDelete', { documentIds })).status).toBe(200);
  expect(await rowsOf(running.strapi, 'article').count({ where: { documentId: { $in: documentIds } } })).toBe(0);
});

test('"Duplicate" leaves the quotes with the original', async () => {
  const { article, quotes } = await writeStory(running.strapi);
  const reply = await post(`article/clone/${article.documentId}`, { headline: 'A copy', inLanguage: 'en' });
  expect([reply.status, reply.body.error]).toEqual([200, undefined]);
  expect(reply.body.data).toMatchObject({ slug: 'a-copy' });
  const where = { article: { documentId: article.documentId } };
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(quotes.length);
});

describe('publishing quotes', () => {
  const roles = () => running.strapi.service('admin::role') as unknown as Roles;

  /** The token of a new editor with Strapi's own editor role and, if so, the desk's right to publish quotes. */
  async function hire(name: string, mayPublishQuotes: boolean): Promise<string> {
    const editor = await running.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    const desk = await roles().create({ name, description: '' });
    const action = 'plugin::communique.quotes.publish-quotes';
    const rights = mayPublishQuotes ? [{ action, subject: null, properties: {}, conditions: [] }] : [];
    await roles().assignPermissions(desk.id, rights);
    const account = { email: `${name}@desk.example`, password: ACCOUNT.password };
    const user = { ...account, firstname: name, lastname: 'Holt', isActive: true, roles: [editor.id, desk.id] };
    await (running.strapi.service('admin::user') as unknown as Users).create(user);
    return (await request(running.strapi.server.httpServer).post('/admin/login').send(account)).body.data.token;
  }
  const publish = async (editor: string, documentId: string) =>
    request(running.strapi.server.httpServer)
      .post(`/content-manager/collection-types/plugin::communique.article/${documentId}/actions/publish`)
      .set('Authorization', `Bearer ${editor}`)
      .send({});

  test("needs the desk's right to, also by Strapi's own button", async () => {
    const { article } = await writeStory(running.strapi);
    const refused = await publish(await hire('olga', false), article.documentId);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/may not publish quotes/);
    const where = { article: { documentId: article.documentId }, publishedAt: { $notNull: true } };
    expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(0);

    const allowed = await publish(await hire('piet', true), article.documentId);
    expect(allowed.status).toBe(200);
    expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(2);
  });
});
