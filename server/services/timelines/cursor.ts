import { z } from '@strapi/utils';
import { badParameter } from '../../validation/badParameter';
import { markOf, parseCursor, toText } from '../cursors';

/** The last item of a page: the next page begins behind it. */
export type Place = {
  /** ISO 8601 in UTC, as of a timeline's item. */
  readonly at: string;
  readonly kind: 'event' | 'quote';
  readonly documentId: string;
};

const written = z.tuple([z.iso.datetime(), z.enum(['event', 'quote']), z.string().regex(/^\w{1,64}$/), z.string()]);

export const toCursor = ({ at, kind, documentId }: Place, asked: readonly unknown[]): string =>
  toText([at, kind, documentId, markOf(asked)]);

/** @throws ValidationError (400) for what is no cursor of ours, and for that of another question */
export function readCursor(cursor: string, asked: readonly unknown[]): Place {
  const example = 'cursor=<meta.next of the page before>';
  const [at, kind, documentId, mark] =
    parseCursor(written, cursor) ?? badParameter('cursor', 'is no cursor of this address', example);
  if (mark !== markOf(asked))
    return badParameter('cursor', 'belongs to a page with another address, from, to or sort', example);
  return { at, kind, documentId };
}
