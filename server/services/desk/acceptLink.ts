import type { LinkProposal } from '../../../core';
import { documentsOf, rowsOf } from '../../documentsOf';
import { type Acceptance, type Accepted, toLineOrNull } from './acceptance';
import { editedBy, madeBy } from './editor';
import { isMadeBy, type RecordRef } from './effects';
import { effectsOf, type SuggestionRow } from './suggestionRow';

/** Link suggestion → RelatedLink on the article's draft; one that points to an article of ours says which. */
export async function acceptLink(acceptance: Acceptance, row: SuggestionRow, value: LinkProposal): Promise<Accepted> {
  const { strapi, article, editor } = acceptance;
  const data = {
    title: value.title,
    url: value.url,
    relation: value.relation,
    blockLabel: toLineOrNull(value.blockLabel),
    position: value.position,
    ...(await findTarget(acceptance, value)),
  };
  const links = documentsOf(strapi, 'related-link');
  const present = row.recordId === null ? null : await links.findOne({ documentId: row.recordId });
  if (present) await links.update({ documentId: present.documentId, data: { ...data, ...editedBy(editor) } });
  const { documentId } =
    present ?? (await links.create({ data: { ...data, article: article.documentId, ...madeBy(editor) } }));
  const before = effectsOf(row);
  const record: RecordRef = { type: 'related-link', documentId };
  return {
    record,
    effects: { ...before, made: isMadeBy(before, documentId) ? before.made : [...before.made, record] },
  };
}

type Target = { targetId: string | null; resolution: 'resolved' | 'candidate' | 'unresolved' };

/** By its address, which is sure; by its headline alone, which an editor should look at. */
async function findTarget({ strapi, article }: Acceptance, { url, title }: LinkProposal): Promise<Target> {
  const others = { documentId: { $ne: article.documentId }, publishedAt: null };
  const find = (where: object) => rowsOf(strapi, 'article').findMany({ where: { ...others, ...where }, limit: 2 });
  const [byAddress] = url === null ? [] : await find({ canonicalUrl: url });
  if (byAddress) return { targetId: byAddress.documentId, resolution: 'resolved' };
  const [byHeadline, another] = await find({ headline: title.slice(0, 500) });
  if (byHeadline && !another) return { targetId: byHeadline.documentId, resolution: 'candidate' };
  return { targetId: null, resolution: 'unresolved' };
}
