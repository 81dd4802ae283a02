import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type Anchor, type AnchorCounts, reanchor, revisionOf, type TextBlock } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';
import type { Editor } from './editor';
import { inTextOrder, type SuggestionRow } from './suggestionRow';
import { inTables, tableOf } from './tables';
import { type NewLogEntry, writeLog } from './tagLog';

type QuoteRow = Row & { readonly anchor: Anchor | null };
type Edit = {
  readonly articleId: string;
  readonly before: readonly TextBlock[];
  readonly after: readonly TextBlock[];
  readonly editor: Editor | null;
};

/**
 * After an article's body was edited: every anchor of its suggestions and of the drafts of its quotes at its words in
 * the new text, in the transaction of the edit. What an editor should look at (`changed`, `lost`) goes into the log.
 */
export async function reanchorArticle(strapi: Core.Strapi, edit: Edit): Promise<AnchorCounts> {
  const { articleId, before, after, editor } = edit;
  const suggestions = (await rowsOf(strapi, 'suggestion').findMany({ where: { articleId } })) as SuggestionRow[];
  const quotes = (await rowsOf(strapi, 'quote').findMany({
    where: { ...linkedTo(strapi, 'quote', 'article', articleId), publishedAt: null },
    select: ['id', 'documentId', 'anchor'],
  })) as QuoteRow[];
  const isStale = ({ anchor }: { anchor: Anchor | null }): boolean =>
    // Without a span it stands outside the body; of the new revision it was described or restored already.
    anchor !== null && anchor.spans.length > 0 && anchor.revision !== revisionOf(after);
  const staleSuggestions = suggestions.filter(isStale).sort(inTextOrder);
  const staleQuotes = quotes.filter(isStale);
  const stale = [...staleSuggestions, ...staleQuotes].map(({ anchor }) => anchor as Anchor);
  const anchors = reanchor(before, after, stale);
  const ofSuggestions = anchors.slice(0, staleSuggestions.length);
  const ofQuotes = anchors.slice(staleSuggestions.length);
  await saveAnchors(strapi, staleSuggestions, ofSuggestions, 'suggestion');
  await saveAnchors(strapi, staleQuotes, ofQuotes, 'quote');
  await writeLog(strapi, logOf(staleSuggestions, ofSuggestions, editor));
  return countStates(ofSuggestions);
}

/** Straight into the tables: a save of a long story moves hundreds of anchors, and no rule asks about them. */
const saveAnchors = (
  strapi: Core.Strapi,
  rows: readonly Row[],
  anchors: readonly Anchor[],
  type: 'suggestion' | 'quote',
): Promise<void> =>
  inTables(strapi, async (from) => {
    for (const [n, { id }] of rows.entries()) {
      const anchor = anchors[n];
      if (!anchor) continue;
      const columns = { anchor: JSON.stringify(anchor), updated_at: new Date() };
      await from(tableOf(strapi, type))
        .where({ id })
        .update(type === 'quote' ? columns : { ...columns, anchor_state: anchor.state });
    }
  });

function logOf(rows: readonly SuggestionRow[], anchors: readonly Anchor[], editor: Editor | null): NewLogEntry[] {
  const at = new Date().toISOString();
  return rows.flatMap((row, n) => {
    const state = anchors[n]?.state;
    if (state === undefined || state === row.anchor.state || (state !== 'changed' && state !== 'lost')) return [];
    return {
      operationId: `reanchor:${randomUUID()}`,
      articleId: row.articleId,
      suggestionId: row.documentId,
      kind: row.kind,
      what: 'reanchor' as const,
      who: editor?.name ?? null,
      at,
      before: { state: row.anchor.state, exact: row.anchor.exact },
      after: { state, exact: row.anchor.exact },
    };
  });
}

function countStates(anchors: readonly Anchor[]): AnchorCounts {
  const counts = { ok: 0, moved: 0, changed: 0, lost: 0 };
  for (const { state } of anchors) counts[state] += 1;
  return counts;
}
