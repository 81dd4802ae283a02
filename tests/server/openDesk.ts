import request from 'supertest';
import type {
  CreateStoryReply,
  DecideReply,
  DecideRequest,
  StoredSuggestion,
  SuggestionKind,
  SuggestionsReply,
} from '../../core';
import { type RunningStrapi, startStrapi } from './startStrapi';

/** Invented, like every name in it: Norvia and Talmera are no states, Ana Belk and Tomas Rell are nobody. */
export const STRAITS = [
  'Norvia and Talmera to share the straits',
  '',
  'PORT ANSEL, March 4 (Northwind) — Norvian Foreign Minister Ana Belk met Talmeran Foreign Minister Tomas Rell in Port Ansel on Tuesday.',
  '',
  '"We will keep the straits open for every ship," Belk told a joint news conference.',
  '',
  'Rell said: "My country has waited eleven years for this day."',
  '',
  '"The fishermen will decide," he added.',
  '',
  'Read more:',
  'What the straits carry',
  'Fishing season opens late',
].join('\n');

export type Reply<T = unknown> = { status: number; data: T; error: { name: string; message: string; details: never } };
export type Ask = <T = unknown>(
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body?: unknown,
) => Promise<Reply<T>>;

export type Desk = RunningStrapi & {
  /** Asks below `/communique` as the chief, who may do everything. */
  ask: Ask;
  /** The same as somebody else: a new administrator with a role that has only these actions. */
  as: (actions: readonly string[]) => Promise<Ask>;
  /** The same without signing in. */
  askAnonymously: Ask;
  importStory: (text: string, more?: object) => Promise<CreateStoryReply>;
  list: (articleId: string) => Promise<SuggestionsReply>;
  decide: (
    suggestion: Pick<StoredSuggestion, 'id' | 'version'>,
    decision: DecideRequest['decision'],
  ) => Promise<DecideReply>;
};

const PASSWORD = 'Newsroom-2031';

let operations = 0;
/** New for each operation, as a client makes them. */
export const newOperation = (): string => `operation-${++operations}`;

type Role = { id: number };
type Services = {
  user: { create(user: object): Promise<unknown> };
  role: {
    create(role: object): Promise<Role>;
    assignPermissions(id: number, permissions: object[]): Promise<unknown>;
    getSuperAdmin(): Promise<Role>;
  };
};

/** A desk with a chief editor who is signed in, on a Strapi of its own. */
export async function openDesk(options: Parameters<typeof startStrapi>[0] = {}): Promise<Desk> {
  const running = await startStrapi(options);
  const { strapi } = running;
  const service = <K extends keyof Services>(name: K): Services[K] => strapi.service(`admin::${name}`) as never;

  const askWith =
    (token: string | null): Ask =>
    async (method, path, body) => {
      const call = request(strapi.server.httpServer)[method](`/communique${path}`);
      if (token !== null) call.set('Authorization', `Bearer ${token}`);
      const reply = await (body === undefined ? call : call.send(body as object));
      return { status: reply.status, data: reply.body.data, error: reply.body.error };
    };

  const signIn = async (name: string, role: Role): Promise<Ask> => {
    const email = `${name.toLowerCase()}@desk.example`;
    await service('user').create({
      firstname: name,
      lastname: 'Holt',
      email,
      password: PASSWORD,
      isActive: true,
      roles: [role.id],
    });
    const login = await request(strapi.server.httpServer).post('/admin/login').send({ email, password: PASSWORD });
    return askWith(login.body.data.token);
  };

  const ask = await signIn('Mara', await service('role').getSuperAdmin());
  let roles = 0;
  const as = async (actions: readonly string[]): Promise<Ask> => {
    roles += 1;
    const role = await service('role').create({ name: `Role ${roles}`, description: '' });
    await service('role').assignPermissions(
      role.id,
      actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    );
    return signIn(`Editor${roles}`, role);
  };

  return {
    ...running,
    ask,
    as,
    askAnonymously: askWith(null),
    importStory: async (text, more = {}) => {
      const input = { operationId: newOperation(), text, format: 'text', date: '2031-03-05', ...more };
      return expectOk(await ask<CreateStoryReply>('post', '/stories', input));
    },
    list: async (articleId) => expectOk(await ask<SuggestionsReply>('get', `/articles/${articleId}/suggestions`)),
    decide: async ({ id, version }, decision) =>
      expectOk(await ask<DecideReply>('put', `/suggestions/${id}`, { operationId: newOperation(), version, decision })),
  };
}

export function expectOk<T>({ status, data, error }: Reply<T>): T {
  if (status !== 200) throw new Error(`${status}: ${error?.message ?? 'no message'}`);
  return data;
}

/** The one suggestion of a kind whose words hold `words`. */
export function find({ suggestions }: SuggestionsReply, kind: SuggestionKind, words: string): StoredSuggestion {
  const found = suggestions.filter((one) => one.kind === kind && JSON.stringify(one.proposed).includes(words));
  if (found.length !== 1) {
    const all = suggestions.map((one) => `${one.kind}: ${JSON.stringify(one.proposed)}`).join('\n');
    throw new Error(
      `${found.length} suggestions of kind ${kind} have the words "${words}", not one. There are:\n${all}`,
    );
  }
  return found[0] as StoredSuggestion;
}
