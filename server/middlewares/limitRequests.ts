import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Door, PluginConfig } from '../config';
import { type CallerState, callerOf } from '../services/publicity/callerOf';

/** What is used of Koa's context. */
type Context = { readonly ip: string; readonly state: CallerState; set(field: string, value: string): void };

/**
 * So many requests of one caller in so many seconds, by the setting of this kind of door. Each route counts its own, and so does each process.
 * Callers without credentials are told apart by their address, as Koa sees it (`proxy` in the host's config/server).
 * @throws RateLimitError (429) with `Retry-After`: in how many seconds the caller may ask again
 */
export const limitRequests = ({ door }: { door: Door }, { strapi }: { strapi: Core.Strapi }) => {
  const limit = (strapi.plugin('communique').config('limits') as PluginConfig['limits'])[door];
  if (limit === null) return (_: Context, next: () => Promise<unknown>) => next();
  const { requests, seconds } = limit;
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  return async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const isNamed = context.state.auth?.credentials?.id !== undefined;
    try {
      await limiter.consume(isNamed ? callerOf(context.state) : context.ip);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfter = Math.ceil(refusal.msBeforeNext / 1000);
      context.set('Retry-After', String(retryAfter));
      context.set('Cache-Control', 'no-store');
      throw new errors.RateLimitError(
        `Too many requests: ${requests} in ${seconds} seconds are answered here. Ask again in ${retryAfter} seconds.`,
        { requests, seconds, retryAfter },
      );
    }
    return next();
  };
};
