import type { Core } from '@strapi/strapi';
import type { DocumentCall, DocumentMiddleware } from '../documentCall';
import { audienceOf, untrustedRequest } from '../services/publicity/audience';
import type { Guard } from '../services/publicity/guardFilters';
import { guardPopulate } from '../services/publicity/guardPopulate';
import { guardQuery } from '../services/publicity/guardQuery';
import { maskRecords } from '../services/publicity/maskRecords';
import { ourTypeOf } from '../services/publicity/schemas';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/**
 * Whoever reads through a request from outside reads what is public: from our own endpoints, from an endpoint of the
 * host, or from a type of the host that links to ours. The default of a route must not decide this.
 */
export const publishedOnly =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const isRead = READS.has(call.action);
    // What a write answers is read, too, where it populates relations.
    const request = isRead || call.params?.populate !== undefined ? untrustedRequest(strapi) : null;
    if (request === null) return next();
    if (!isRead) return answerWrite(strapi, call, next);
    const audience = await audienceOf(strapi, request, call.params?.status);
    const guard: Guard = { strapi, audience, now: new Date() };
    const isOurs = ourTypeOf(call.uid) !== null;
    const status = isOurs ? { status: audience === 'public' ? 'published' : 'draft' } : {};
    call.params = { ...guardQuery(guard, call.uid, { ...call.params, ...status }) };
    const found = await next();
    if (call.action !== 'count') await maskRecords(guard, call.uid, Array.isArray(found) ? found : [found]);
    return found;
  };

async function answerWrite(strapi: Core.Strapi, call: DocumentCall, next: () => Promise<unknown>): Promise<unknown> {
  const guard: Guard = { strapi, audience: 'public', now: new Date() };
  call.params = { ...call.params, populate: guardPopulate(guard, call.uid, call.params.populate) };
  const written = await next();
  const entries = (written as { entries?: unknown[] } | null)?.entries ?? [written];
  await maskRecords(guard, call.uid, entries);
  return written;
}
