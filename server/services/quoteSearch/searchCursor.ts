import { z } from '@strapi/utils';
import { badParameter } from '../../validation/badParameter';
import { markOf, parseCursor, toText } from '../cursors';

/** The last quote of a page; `score` where pages go by relevance. */
export type Place = { readonly place: number; readonly score: number | null };

const written = z.tuple([z.number().int(), z.number().nullable(), z.string()]);

export const toCursor = ({ place, score }: Place, asked: readonly unknown[]): string =>
  toText([place, score, markOf(asked)]);

/** @throws ValidationError (400) for what is no cursor of ours, and for that of another question */
export function readCursor(cursor: string, asked: readonly unknown[]): Place {
  const example = 'cursor=<meta.next of the page before>';
  const [place, score, mark] =
    parseCursor(written, cursor) ?? badParameter('cursor', 'is no cursor of this address', example);
  if (mark !== markOf(asked)) return badParameter('cursor', 'belongs to a page of another search', example);
  return { place, score };
}
