import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { CreateStoryReply } from '../../core';
import { hashOf } from '../services/desk/analyze';
import { ConflictError } from '../services/desk/conflict';
import { deskOf } from '../services/desk/desk';
import type { Editor } from '../services/desk/editor';
import { jobsOf } from '../services/jobs/jobs';
import { type CallerState, callerOf } from '../services/publicity/callerOf';
import { parseRequest } from '../validation/parseRequest';
import { EXAMPLES, idempotencyKey, wireRequest } from '../validation/requests';

/** What is used of Koa's context. */
type WireContext = {
  readonly request: { readonly body?: unknown };
  readonly state: CallerState;
  is(type: string): string | false | null;
  get(header: string): string;
  throw(status: number, message: string): never;
  status: number;
  body: unknown;
};

const { operationId: _, ...EXAMPLE } = EXAMPLES.createStory;

/**
 * POST /stories: a wire sends a story. It is read and kept as a draft with its suggestions, for editors to decide on.
 * The name of the method does not end in `find`, so read-only tokens do not pass.
 */
export const story = ({ strapi }: { strapi: Core.Strapi }) => ({
  async import(context: WireContext): Promise<void> {
    if (!context.is('json'))
      context.throw(415, `A story is sent as application/json. For example: ${JSON.stringify(EXAMPLE)}`);
    const request = parseRequest(wireRequest, context.request.body, EXAMPLE);
    const sent = context.get('Idempotency-Key');
    const key = sent === '' ? null : parseRequest(idempotencyKey, sent, { 'Idempotency-Key': 'wire-20310304-0017' });
    const sender = senderOf(context);
    const reply = await keep(
      strapi,
      { ...request, operationId: operationOf(callerOf(context.state), key, request.text) },
      sender,
      key,
    );
    context.status = reply.isNew ? 201 : 200;
    context.body = { data: reply, meta: {} };
  },
});

/** The name of the API token, or of the user. */
function senderOf({ state }: WireContext): Editor {
  const { name, username } = state.auth?.credentials ?? {};
  return { id: null, name: (name ?? username ?? 'content API').slice(0, 255) };
}

/** Without a key the copy names itself. A key is the sender's own: two wires may count alike. */
const operationOf = (keyholder: string, key: string | null, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify(key === null ? ['copy', keyholder, hashOf(text)] : ['key', keyholder, key]))
    .digest('hex');

type Request = Parameters<ReturnType<typeof deskOf>['createStory']>[0];

async function keep(
  strapi: Core.Strapi,
  request: Request,
  sender: Editor,
  key: string | null,
): Promise<CreateStoryReply> {
  try {
    const reply = await deskOf(strapi).createStory(request, sender);
    if (reply.isNew) await jobsOf(strapi).askAnalyzers(reply.articleId, sender);
    return reply;
  } catch (error) {
    if (!(error instanceof ConflictError) || key === null) throw error;
    throw new ConflictError(
      `Idempotency-Key "${key}" came with another story before: send each story with a key of its own.`,
      error.details as Record<string, unknown>,
    );
  }
}
