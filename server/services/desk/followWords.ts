import { type Proposal, toBlocks } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { anchorWords } from './anchorWords';
import { type SuggestionRow, wordingOf } from './suggestionRow';

/**
 * An editor who corrects the words of a quotation means other words of the text: the anchor goes to them, and back when
 * the correction is taken back. Words that stand nowhere in the text keep the place that the reader gave them.
 */
export async function followWords(
  { strapi, article }: Pick<Acceptance, 'strapi' | 'article'>,
  row: SuggestionRow,
  value: Proposal,
): Promise<SuggestionRow> {
  const present = wordingOf(row);
  if (value.kind !== 'quote' || present.kind !== 'quote' || value.text === present.text) return row;
  const anchor = anchorWords(toBlocks(article.body), value.text, row.anchor);
  if (anchor === null) return row;
  await rowsOf(strapi, 'suggestion').update({ where: { id: row.id }, data: { anchor, anchorState: anchor.state } });
  return { ...row, anchor, anchorState: anchor.state };
}
