import path from 'node:path';
import type { DatabaseKind } from '../databases';
import { type RunningStrapi, startStrapi } from '../startStrapi';

/** Everybody who may knock at the content API. */
export const CALLERS = ['public', 'user', 'readOnlyToken', 'fullToken', 'customToken', 'draftReader'] as const;
export type Caller = (typeof CALLERS)[number];

export type Reply = { status: number; headers: Headers; body: Record<string, unknown>; text: string };
export type Ask = (
  caller: Caller,
  path: string,
  query?: string,
  more?: Readonly<Record<string, string>>,
) => Promise<Reply>;

const usersPermissions = path.dirname(require.resolve('@strapi/plugin-users-permissions/package.json'));

export const HOST_PLUGINS = {
  'users-permissions': { enabled: true, resolve: usersPermissions, config: { jwtSecret: 'test-jwt-secret' } },
  speeches: { enabled: true, resolve: path.join(__dirname, '..', 'hostPlugin') },
};

type Token = { accessKey: string };
type TokenService = { create(token: Record<string, unknown>): Promise<Token> };
type JwtService = { issue(payload: { id: number }): string };

/** A Strapi with users, roles and API tokens: each may read what its kind may read. */
export async function startNewsroom({
  database,
  config,
  hostPlugins = {},
}: {
  database?: DatabaseKind;
  config?: Record<string, unknown>;
  hostPlugins?: Record<string, unknown>;
} = {}): Promise<RunningStrapi & { ask: Ask; requests: () => number }> {
  const running = await startStrapi({
    hostPlugins: { ...HOST_PLUGINS, ...hostPlugins },
    ...(database !== undefined && { database }),
    ...(config !== undefined && { config }),
  });
  const { strapi } = running;
  const actions = strapi.contentAPI.permissions.providers.action.values() as { uid: string }[];
  const all = Object.values(actions).map(({ uid }) => uid);
  const reads = all.filter((action) => /^plugin::(communique|speeches)\..*\.find(One)?$/.test(action));

  for (const type of ['public', 'authenticated']) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
    for (const action of reads) {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
    }
  }
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: 'reader', email: 'reader@example.org', provider: 'local', confirmed: true, role: role.id },
  });
  const jwt = (strapi.plugin('users-permissions').service('jwt') as unknown as JwtService).issue({ id: user.id });

  const tokens = strapi.service('admin::api-token-content-api') as unknown as TokenService;
  const token = async (name: string, type: string, permissions?: string[]): Promise<string> =>
    (
      await tokens.create({
        name,
        description: '',
        type,
        lifespan: null,
        kind: 'content-api',
        ...(permissions && { permissions }),
      })
    ).accessKey;
  const keys: Record<Caller, string | null> = {
    public: null,
    user: jwt,
    readOnlyToken: await token('read only', 'read-only'),
    fullToken: await token('full', 'full-access'),
    customToken: await token('custom', 'custom', reads),
    draftReader: await token('drafts', 'custom', [...reads, 'plugin::communique.draft.readDrafts']),
  };

  let requests = 0;
  // One port for all requests: a port for each would cost more than the answers.
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as { port: number };
  const ask: Ask = async (caller, address, query = '', more = {}) => {
    requests += 1;
    const key = keys[caller];
    const headers = { ...more, ...(key !== null && { Authorization: `Bearer ${key}` }) };
    const reply = await fetch(`http://127.0.0.1:${port}/api${address}${query === '' ? '' : `?${query}`}`, { headers });
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    return { status: reply.status, headers: reply.headers, body: isJson ? JSON.parse(text) : {}, text };
  };
  return { ...running, ask, requests: () => requests };
}

/** A few at a time, in order of asking. */
export async function askEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
