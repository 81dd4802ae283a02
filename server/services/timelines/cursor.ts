import { createHash } from 'node:crypto';
import { z } from '@strapi/utils';
import { badParameter } from '../../validation/badParameter';

/** The last item of a page: the next page begins behind it. */
export type Place = {
  /** ISO 8601 in UTC, as of a timeline's item. */
  readonly at: string;
  readonly kind: 'event' | 'quote';
  readonly documentId: string;
};

const written = z.tuple([z.iso.datetime(), z.enum(['event', 'quote']), z.string().regex(/^\w{1,64}$/), z.string()]);

/** What the pages of one answer have in common, in few letters. */
const markOf = (asked: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);

export const toCursor = ({ at, kind, documentId }: Place, asked: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([at, kind, documentId, markOf(asked)])).toString('base64url');

/** @throws ValidationError (400) for what is no cursor of ours, and for that of another question */
export function readCursor(cursor: string, asked: readonly unknown[]): Place {
  const example = 'cursor=<meta.next of the page before>';
  const [at, kind, documentId, mark] = parse(cursor) ?? badParameter('cursor', 'is no cursor of this address', example);
  if (mark !== markOf(asked))
    return badParameter('cursor', 'belongs to a page with another address, from, to or sort', example);
  return { at, kind, documentId };
}

function parse(cursor: string): z.infer<typeof written> | null {
  try {
    return written.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
}
