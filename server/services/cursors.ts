import { createHash } from 'node:crypto';
import type { z } from '@strapi/utils';

/** What the pages of one answer have in common, in few letters: a cursor of another question is told by it. */
export const markOf = (asked: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);

export const toText = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** null for what no cursor of this shape reads as. */
export function parseCursor<T>(shape: z.ZodType<T>, cursor: string): T | null {
  try {
    return shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data ?? null;
  } catch {
    return null;
  }
}
