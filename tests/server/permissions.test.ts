import { ACTIONS, type Action } from '../../core';
import { documentsOf } from '../../server/documentsOf';
import { adminRoutes } from '../../server/routes/admin';
import { type Ask, type Desk, find, newOperation, openDesk, STRAITS } from './openDesk';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
let articleId: string;
let suggestionId: string;
let eventId: string;
const people: string[] = [];
const roles = new Map<Action, { only: Ask; without: Ask }>();

const everyAction = Object.keys(ACTIONS) as Action[];

beforeAll(async () => {
  desk = await openDesk();
  ({ articleId } = await desk.importStory(STRAITS));
  suggestionId = find(await desk.list(articleId), 'link', 'Fishing season').id;
  for (const name of ['Ana Belk', 'Anna Belk']) {
    people.push((await documentsOf(desk.strapi, 'person').create({ data: { name } })).documentId);
  }
  const event = { name: 'Meeting', kind: 'meeting' };
  eventId = (await documentsOf(desk.strapi, 'diplomatic-event').create({ data: event })).documentId;
  for (const action of everyAction) {
    const others = everyAction.filter((other) => other !== action).map((other) => ACTIONS[other]);
    roles.set(action, { only: await desk.as([ACTIONS[action]]), without: await desk.as(others) });
  }
}, 120_000);
afterAll(() => desk.stop());

type Case = {
  needs: Action;
  method: 'get' | 'post' | 'put' | 'delete';
  path: () => string;
  body: () => object | undefined;
};

/** Requests that would be answered with 200. */
const CASES: Record<string, Case> = {
  'POST /stories/analyze': {
    needs: 'import',
    method: 'post',
    path: () => '/stories/analyze',
    body: () => ({ text: STRAITS, format: 'text' }),
  },
  'POST /stories': {
    needs: 'import',
    method: 'post',
    path: () => '/stories',
    body: () => ({ operationId: newOperation(), text: STRAITS, format: 'text' }),
  },
  'GET /inbox': { needs: 'read', method: 'get', path: () => '/inbox', body: () => undefined },
  'GET /inbox/next': {
    needs: 'read',
    method: 'get',
    path: () => `/inbox/next?after=${articleId}`,
    body: () => undefined,
  },
  'GET /jobs': { needs: 'settings', method: 'get', path: () => '/jobs', body: () => undefined },
  'POST /jobs': { needs: 'settings', method: 'post', path: () => '/jobs', body: () => ({ kind: 'write-search' }) },
  'POST /jobs/retry': {
    needs: 'settings',
    method: 'post',
    path: () => '/jobs/retry',
    body: () => ({ ids: ['none'] }),
  },
  'POST /jobs/remove': {
    needs: 'settings',
    method: 'post',
    path: () => '/jobs/remove',
    body: () => ({ ids: ['none'] }),
  },
  'GET /progress': {
    needs: 'read',
    method: 'get',
    path: () => `/progress?articles=${articleId}`,
    body: () => undefined,
  },
  'GET /people/:documentId/facts': {
    needs: 'read',
    method: 'get',
    path: () => `/people/${people[0]}/facts`,
    body: () => undefined,
  },
  'GET /people/:documentId/merge-preview': {
    needs: 'merge',
    method: 'get',
    path: () => `/people/${people[0]}/merge-preview?mergedId=${people[1]}`,
    body: () => undefined,
  },
  'POST /people/:documentId/merge': {
    needs: 'merge',
    method: 'post',
    path: () => `/people/${people[0]}/merge`,
    body: () => ({ operationId: 'merge-of-two', mergedId: people[1] }),
  },
  'POST /merges/:operationId/undo': {
    needs: 'merge',
    method: 'post',
    path: () => '/merges/merge-of-two/undo',
    body: () => ({}),
  },
  'GET /diplomatic-events/:documentId/facts': {
    needs: 'read',
    method: 'get',
    path: () => `/diplomatic-events/${eventId}/facts`,
    body: () => undefined,
  },
  'GET /articles/:documentId/suggestions': {
    needs: 'read',
    method: 'get',
    path: () => `/articles/${articleId}/suggestions`,
    body: () => undefined,
  },
  'GET /articles/:documentId/log': {
    needs: 'read',
    method: 'get',
    path: () => `/articles/${articleId}/log`,
    body: () => undefined,
  },
  'POST /articles/:documentId/analyze': {
    needs: 'tag',
    method: 'post',
    path: () => `/articles/${articleId}/analyze`,
    body: () => ({}),
  },
  'PUT /suggestions/:documentId': {
    needs: 'tag',
    method: 'put',
    path: () => `/suggestions/${suggestionId}`,
    body: () => ({ operationId: newOperation(), version: 1, decision: { kind: 'rejected' } }),
  },
  'POST /articles/:documentId/publish': {
    needs: 'publishQuotes',
    method: 'post',
    path: () => `/articles/${articleId}/publish`,
    body: () => ({}),
  },
  'GET /articles/:documentId/text': {
    needs: 'read',
    method: 'get',
    path: () => `/articles/${articleId}/text`,
    body: () => undefined,
  },
  'POST /articles/:documentId/operations': {
    needs: 'tag',
    method: 'post',
    path: () => `/articles/${articleId}/operations`,
    body: () => ({
      operations: [
        {
          kind: 'decide',
          operationId: newOperation(),
          tagId: suggestionId,
          version: 1,
          decision: { kind: 'accepted' },
        },
      ],
    }),
  },
  'PUT /articles/:documentId/lease': {
    needs: 'tag',
    method: 'put',
    path: () => `/articles/${articleId}/lease`,
    body: () => ({ sessionId: 'page-1' }),
  },
  'DELETE /articles/:documentId/lease': {
    needs: 'tag',
    method: 'delete',
    path: () => `/articles/${articleId}/lease?sessionId=page-1`,
    body: () => undefined,
  },
  'GET /preferences': { needs: 'read', method: 'get', path: () => '/preferences', body: () => undefined },
  'PUT /preferences': {
    needs: 'read',
    method: 'put',
    path: () => '/preferences',
    body: () => ({ areKeysOn: true, keys: {}, acceptAbove: 0.9 }),
  },
  ...Object.fromEntries(
    ['people', 'organizations', 'posts', 'events'].map((type): [string, Case] => [
      `GET /search/${type}`,
      { needs: 'read', method: 'get', path: () => `/search/${type}?q=rell`, body: () => undefined },
    ]),
  ),
  'GET /pictures/events': { needs: 'read', method: 'get', path: () => '/pictures/events', body: () => undefined },
  'GET /pictures/events/:documentId': {
    needs: 'read',
    method: 'get',
    path: () => `/pictures/events/${eventId}`,
    body: () => undefined,
  },
  'GET /settings': { needs: 'settings', method: 'get', path: () => '/settings', body: () => undefined },
  'PUT /settings': {
    needs: 'settings',
    method: 'put',
    path: () => '/settings',
    body: () => ({ defaultLanguage: 'en', showAbove: 0 }),
  },
};

test('every route of the desk is in the table below', () => {
  expect(adminRoutes.routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(CASES).sort());
});

describe.each(Object.entries(CASES))('%s', (_, { needs, method, path, body }) => {
  test('asks who it is', async () => {
    expect((await desk.askAnonymously(method, path(), body())).status).toBe(401);
  });

  test(`is refused to a role that has everything but "${needs}"`, async () => {
    expect((await roles.get(needs)?.without(method, path(), body()))?.status).toBe(403);
  });

  test(`is open to a role that has "${needs}" alone`, async () => {
    expect(await roles.get(needs)?.only(method, path(), body())).toMatchObject({ status: 200 });
  });
});
