import { rowsOf } from '../../documentsOf';
import { showsAttribute } from '../publicity/attributionMasks';
import type { Guard } from '../publicity/guardFilters';
import { allOf, visibleWhere } from '../publicity/publicity';
import { readLinks } from '../publicStories/relationLinks';

type Count = { readonly speaker: number; readonly event: number; readonly amount: number };

/** What is counted of an archive's quotes; beyond it the weights are those of so many. */
const MOST_QUOTES = 10_000;

/** How often whom was quoted at which of the events, by row ids: of words that may be shown with their speaker. */
export async function countQuotesAt(
  { strapi, audience, now }: Guard,
  events: readonly number[],
): Promise<{ counts: readonly Count[]; isCut: boolean }> {
  if (events.length === 0) return { counts: [], isCut: false };
  const rows = await rowsOf(strapi, 'quote').findMany({
    where: allOf([
      ...visibleWhere('quote', audience, now),
      showsAttribute('speaker'),
      { event: { id: { $in: events } } },
    ]),
    select: ['id'],
    orderBy: [{ id: 'desc' }],
    limit: MOST_QUOTES + 1,
  });
  const owners = rows.slice(0, MOST_QUOTES).map(({ id }) => id);
  const links = await readLinks(strapi, [{ type: 'quote', relations: ['speaker', 'event'], owners }]);
  const speakerOf = new Map(
    links.filter(({ relation }) => relation === 'quote.speaker').map((one) => [one.owner, one.target]),
  );
  const counts = new Map<string, Count>();
  for (const { relation, owner, target: event } of links) {
    const speaker = speakerOf.get(owner);
    if (relation !== 'quote.event' || speaker === undefined) continue;
    const key = `${speaker} ${event}`;
    counts.set(key, { speaker, event, amount: (counts.get(key)?.amount ?? 0) + 1 });
  }
  return { counts: [...counts.values()], isCut: rows.length > owners.length };
}
