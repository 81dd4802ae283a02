import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Audience, holdsScope, READ_DRAFTS, type RequestState } from '../services/publicity/audience';
import type { Status } from '../validation/contentQueries';

/** What our content API controllers use of Koa's context. */
export type ContentRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Record<string, unknown>;
  readonly state: RequestState;
  body?: unknown;
  /** A header of the reply. */
  set(field: string, value: string): void;
};

/**
 * Who asks with this `status`.
 * @throws PolicyError (403) for drafts without the permission: an answer of published ones would pass for drafts
 */
export async function audienceFor(strapi: Core.Strapi, { state }: ContentRequest, status: Status): Promise<Audience> {
  if (status === 'published') return 'public';
  if (await holdsScope(strapi, state, READ_DRAFTS)) return 'preview';
  // Strapi keeps the words of this kind of 403 only.
  throw new errors.PolicyError(`status: drafts need the permission ${READ_DRAFTS}`, {
    parameter: 'status',
    problem: `needs the permission ${READ_DRAFTS}`,
    example: 'status=published',
  });
}
