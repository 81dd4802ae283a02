import { uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { linkTableOf } from '../desk/tables';
import type { Guard } from '../publicity/guardFilters';
import { findVisibleArticles, maskRecords, type VisibleArticle } from '../publicity/maskRecords';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { PUBLIC_TYPES } from '../publicity/publicTypes';
import { readSurroundings, type Surroundings } from './surroundings';

/** Everything that the audience may see of one story, as rows; what is hidden is not in here. */
export type StoryRows = Surroundings & {
  readonly article: Row;
  readonly quotes: readonly Row[];
  readonly links: readonly Row[];
  readonly targets: ReadonlyMap<string, VisibleArticle>;
};

/**
 * Eight statements, however many quotes.
 * @returns null where the audience sees no such article
 */
export async function readStory(guard: Guard, article: Clause): Promise<StoryRows | null> {
  const own = await readOwnRows(guard, article);
  return own === null ? null : { ...own, ...(await readSurroundings(guard, { ...own, events: [] })) };
}

async function readOwnRows(
  guard: Guard,
  clause: Clause,
): Promise<Pick<StoryRows, 'article' | 'quotes' | 'links' | 'targets'> | null> {
  const { strapi, audience, now } = guard;
  const select = (type: 'article' | 'quote' | 'related-link') => ['id', 'documentId', ...PUBLIC_TYPES[type].fields];
  const [article] = await rowsOf(strapi, 'article').findMany({
    where: allOf([clause, ...visibleWhere('article', audience, now)]),
    select: select('article'),
    limit: 1,
  });
  if (article === undefined) return null;

  const followers = async (type: 'quote' | 'related-link'): Promise<Row[]> => {
    // A join to the article would have SQLite walk through all quotes there are, in the order of their positions.
    const { name, owner, target } = linkTableOf(strapi, type, 'article');
    const ofArticle = strapi.db.connection(name).where(target, article.id).select(owner);
    const where = allOf([{ id: { $in: ofArticle } }, ...visibleWhere(type, audience, now)]);
    const rows = await rowsOf(strapi, type).findMany({
      where,
      select: select(type),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    return rows;
  };
  const quotes = await followers('quote');
  const links = await followers('related-link');
  await maskRecords(guard, uidOf('quote'), quotes);
  const targets = await findVisibleArticles(
    guard,
    links.map(({ targetId }) => targetId),
  );
  return { article, quotes, links, targets };
}
