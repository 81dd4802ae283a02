import { type Anchor, toBlocks } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { placeIn } from './placeIn';
import type { SuggestionRow } from './suggestionRow';

/**
 * Puts a tag, and the draft of its quote, where an editor marked it.
 * @throws ValidationError (400) where the words stand in the text no more.
 */
export async function moveTo(
  { strapi, article }: Pick<Acceptance, 'strapi' | 'article'>,
  row: SuggestionRow,
  place: Anchor,
): Promise<SuggestionRow> {
  const anchor = placeIn(toBlocks(article.body), place);
  await rowsOf(strapi, 'suggestion').update({ where: { id: row.id }, data: { anchor, anchorState: anchor.state } });
  if (row.kind === 'quote' && row.recordId !== null) {
    await rowsOf(strapi, 'quote').update({ where: { documentId: row.recordId, publishedAt: null }, data: { anchor } });
  }
  return { ...row, anchor, anchorState: anchor.state };
}
