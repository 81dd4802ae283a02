import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import { repliesOf } from '../services/replies/replies';
import { type Reply, toReply } from '../services/replies/toReply';

/** What is used of Koa's context. */
type Context = {
  /** As it was sent: path and query. */
  readonly url: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly headers: Readonly<Record<string, unknown>> };
  readonly response: { get(field: string): string };
  body: unknown;
  status: number;
  set(field: string, value: string): void;
  vary(field: string): void;
};
type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<void>;

/** Drafts are for the eyes of one caller at one moment, and what failed may succeed the next time. */
const NEVER_KEPT = 'no-store';

/**
 * `If-None-Match` of RFC 9110. Not Koa's `fresh`: a caller who says `no-cache` besides, as Node's own fetch does, asks
 * for what is so now, and that is what the tag was compared with.
 */
const hasAlready = (condition: unknown, tag: string): boolean =>
  typeof condition === 'string' &&
  condition.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/**
 * Gives a reply its entity tag and answers 304 to a caller who has it. The reply to a caller with credentials may
 * differ by their rights: proxies do not share it.
 */
function send(context: Context, reply: Reply, maxAge: number): void {
  context.vary('Authorization');
  const isTheirs = context.request.headers.authorization !== undefined;
  const age = maxAge === 0 ? 'no-cache' : `max-age=${maxAge}`;
  context.set(
    'Cache-Control',
    context.query.status === 'draft' ? NEVER_KEPT : `${isTheirs ? 'private' : 'public'}, ${age}`,
  );
  context.set('ETag', reply.tag);
  context.body = reply.body;
  context.set('Content-Type', reply.type);
  context.status = 200;
  if (hasAlready(context.request.headers['if-none-match'], reply.tag)) context.status = 304;
}

const maxAgeOf = (strapi: Core.Strapi): number =>
  (strapi.plugin('communique').config('replies') as PluginConfig['replies']).maxAge;

async function built(context: Context, next: () => Promise<unknown>): Promise<Reply> {
  await next();
  return toReply(context.body, context.response.get('Content-Type') || 'application/json; charset=utf-8');
}

/** For drafts. */
export const answerUnkept: Middleware = async (context, next) => {
  context.set('Cache-Control', NEVER_KEPT);
  await next();
};

/** For what may differ by the caller's rights: built each time. */
export const answerTagged =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Middleware =>
  async (context, next) => {
    context.set('Cache-Control', NEVER_KEPT);
    send(context, await built(context, next), maxAgeOf(strapi));
  };

/** For what is the same to everybody who may ask at all: given again while nothing that readers see has changed. */
export const answerKept =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Middleware =>
  async (context, next) => {
    context.set('Cache-Control', NEVER_KEPT);
    const reply = await repliesOf(strapi).answer(context.url, () => built(context, next));
    send(context, reply, maxAgeOf(strapi));
  };
