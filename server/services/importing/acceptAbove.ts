import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { decide } from '../desk/decide';
import type { Editor } from '../desk/editor';
import type { SuggestionRow } from '../desk/suggestionRow';

type Accepting = { readonly least: number; readonly editor: Editor };

/**
 * Accepts what the reader was sure of (confidence 0 to 1) and nobody has touched; the rest waits in the inbox. Done
 * again it does what is left. @returns how many were accepted
 */
export async function acceptAbove(
  strapi: Core.Strapi,
  articleId: string,
  { least, editor }: Accepting,
): Promise<number> {
  const rows = (await rowsOf(strapi, 'suggestion').findMany({
    where: { articleId, decision: 'open', version: 1, confidence: { $gte: least } },
    orderBy: { position: 'asc' },
  })) as SuggestionRow[];
  let accepted = 0;
  for (const { documentId } of rows) {
    // A quote takes its speaker along.
    const row = await rowsOf(strapi, 'suggestion').findOne({ where: { documentId, decision: 'open', version: 1 } });
    if (row === null) continue;
    const request = { operationId: `accept:${documentId}`, version: 1, decision: { kind: 'accepted' } as const };
    await decide(strapi, documentId, request, editor);
    accepted += 1;
  }
  return accepted;
}
