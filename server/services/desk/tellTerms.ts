import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';
import type { Acceptance } from './acceptance';
import { findTermOn } from './findTermOn';

type Offices = {
  readonly personId: string;
  /** Terms that are about to go. */
  readonly stale: readonly string[];
};

/** The article's quotes of a person whose offices changed tell the office of their day; one that an editor chose stays. */
export async function tellTerms({ strapi, article }: Acceptance, { personId, stale }: Offices): Promise<void> {
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: {
      ...linkedTo(strapi, 'quote', 'article', article.documentId),
      speaker: { documentId: personId },
      publishedAt: null,
    },
    populate: { termOfOffice: { select: ['documentId'] } },
  });
  for (const { documentId, saidAt, termOfOffice, termResolvedBy } of quotes) {
    if (termResolvedBy === 'editor') continue;
    const day = String(saidAt ?? article.datePublished ?? '').slice(0, 10) || null;
    const term = await findTermOn(strapi, personId, { day, except: stale });
    if (term === ((termOfOffice as Row | null)?.documentId ?? null)) continue;
    const data = { termOfOffice: term, termResolvedBy: term === null ? null : 'rule' };
    await documentsOf(strapi, 'quote').update({ documentId, data });
  }
}
