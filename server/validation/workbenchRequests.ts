import { z } from '@strapi/utils';
import type { LeaseRequest, Operation, OperationsRequest, Preferences } from '../../core';
import { anchor } from './jsonShapes';
import { proposal } from './proposalShapes';
import { decision, operationId, version } from './requests';

const MOST_OPERATIONS = 200;

/** Made by the client for a tag of its own: what Strapi makes for other records. */
const newTagId = z.string().regex(/^[a-z0-9]{24}$/, { error: 'must be 24 small letters and digits, new for each tag' });
const tagId = z.string().regex(/^[\w-]{1,64}$/, { error: "must be a tag's id" });

/** 0: the editor never had one from the server, the tag was made in the same request. */
const seenVersion = z.union([z.literal(0), version], { error: "must be the tag's version, a whole number" });

const operation = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('decide'),
      operationId,
      tagId,
      version: seenVersion,
      decision,
      place: anchor.optional(),
    }),
    z.object({ kind: z.literal('tag'), operationId, tagId: newTagId, proposed: proposal, place: anchor.nullable() }),
    z.object({ kind: z.literal('untag'), operationId, tagId, version: seenVersion }),
  ],
  { error: 'must be an operation of kind "decide", "tag" or "untag"' },
) satisfies z.ZodType<Operation>;

export const operationsRequest = z.object({
  operations: z
    .array(operation, { error: 'must be a list of operations' })
    .min(1, { error: 'must hold at least one operation' })
    .max(MOST_OPERATIONS, { error: `must hold at most ${MOST_OPERATIONS} operations; send the others after them` }),
}) satisfies z.ZodType<OperationsRequest>;

const sessionId = z.string().regex(/^[\w.:-]{1,64}$/, {
  error: 'must be 1 to 64 letters, digits, dots, colons, dashes or underscores, one for each open page',
});

export const leaseRequest = z.object({
  sessionId,
  takeOver: z.boolean({ error: 'must be true or false' }).optional(),
}) satisfies z.ZodType<LeaseRequest>;

export const leaveQuery = z.object({ sessionId });

const MOST_COMMANDS = 200;
const command = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,63}$/, { error: 'must be the name of a command' });
const keys = z
  .array(z.string().min(1).max(32), { error: 'must be a list of keys' })
  .max(4, { error: 'must be at most 4 keys for one command' });

export const preferences = z.strictObject({
  areKeysOn: z.boolean({ error: 'must be true or false' }),
  keys: z.record(command, keys).refine((map) => Object.keys(map).length <= MOST_COMMANDS, {
    error: `must name at most ${MOST_COMMANDS} commands`,
  }),
  acceptAbove: z.number({ error: 'must be a number from 0 to 1' }).min(0).max(1),
}) satisfies z.ZodType<Preferences>;

/** One per request, shown beside what was refused. */
export const WORKBENCH_EXAMPLES = {
  operations: {
    operations: [
      {
        kind: 'decide',
        operationId: '5f0c2a11',
        tagId: 'b3k9v0q2m7x4c8z1n6d5f0h2',
        version: 1,
        decision: { kind: 'accepted' },
      },
    ],
  },
  lease: { sessionId: '0b6c1e52', takeOver: false },
  leave: { sessionId: '0b6c1e52' },
  preferences: { areKeysOn: true, keys: { accept: ['a'] }, acceptAbove: 0.9 },
} as const;
