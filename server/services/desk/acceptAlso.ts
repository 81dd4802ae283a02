import type { Proposal, SuggestionKind } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance, Accepted } from './acceptance';
import { claimOpen } from './claim';
import { saveDecision } from './saveDecision';
import { isAccepted, type SuggestionRow, wordingOf } from './suggestionRow';

export type Along =
  | { readonly kind: 'record'; readonly documentId: string }
  | { readonly kind: 'rejected' }
  /** No suggestion of this article has that id. */
  | { readonly kind: 'unknown' };

type Accept<P extends Proposal> = (acceptance: Acceptance, row: SuggestionRow, value: P) => Promise<Accepted>;

/** The record behind another suggestion of the same article; where that one is still open, it is accepted too. */
export async function acceptAlso<K extends SuggestionKind>(
  acceptance: Acceptance,
  id: string,
  kind: K,
  accept: Accept<Extract<Proposal, { kind: K }>>,
): Promise<Along> {
  const { strapi, article } = acceptance;
  const where = { documentId: id, articleId: article.documentId, kind };
  // Claimed first: a colleague may decide on it in this very moment.
  const claimed = await claimOpen(strapi, where);
  const row = (await rowsOf(strapi, 'suggestion').findOne({ where })) as SuggestionRow | null;
  if (row === null) return { kind: 'unknown' };
  if (!claimed) {
    if (isAccepted(row) && row.recordId !== null) return { kind: 'record', documentId: row.recordId };
    return { kind: 'rejected' };
  }
  const accepted = await accept(acceptance, row, wordingOf(row) as Extract<Proposal, { kind: K }>);
  const saved = await saveDecision(acceptance, row, { kind: 'accepted' }, accepted);
  acceptance.also.push(saved);
  return { kind: 'record', documentId: accepted.record.documentId };
}
