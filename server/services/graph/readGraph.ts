import type { GraphNode, GraphReply } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { badParameter, shown } from '../../validation/badParameter';
import { GRAPH_EXAMPLES, type GraphQuery } from '../../validation/graphQuery';
import type { Guard } from '../publicity/guardFilters';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { findVisible } from '../publicStories/findVisible';
import { toParticipants } from '../publicStories/participants';
import { EVENT_FIELDS, readSurroundings } from '../publicStories/surroundings';
import { readVisible } from '../publicStories/visibleRows';
import { countQuotesAt } from './countQuotesAt';
import { edgesOf } from './edgesOf';

/** More than a picture can show; the latest are taken. */
const MOST_EVENTS = 500;

/** Who met whom, and who was quoted at what, among events that may be shown. Some twelve statements, however many. */
export async function readGraph(guard: Guard, query: GraphQuery): Promise<GraphReply> {
  const found = await findEvents(guard, query);
  const events = found.slice(0, MOST_EVENTS);
  const ids = events.map(({ id }) => id);
  const around = await readSurroundings(guard, { article: null, quotes: [], events: ids });
  const quoted = await countQuotesAt(guard, ids);
  const speakers = await readVisible(
    guard,
    'person',
    quoted.counts.map(({ speaker }) => speaker),
    ['name', 'slug'],
  );
  const parties = toParticipants(around.partiesAndTerms, around);
  const met = events.map(({ id, documentId }) => ({ event: documentId, participants: parties.get(id) ?? [] }));

  const eventOf = new Map(events.map((row) => [row.id, row.documentId]));
  const said = quoted.counts.flatMap(({ speaker, event, amount }) => {
    const [source, target] = [speakers.get(speaker)?.documentId, eventOf.get(event)];
    return source === undefined || target === undefined ? [] : [{ source, target, weight: amount }];
  });
  const nodes = new Map<string, GraphNode>();
  const add = (node: GraphNode) => nodes.set(node.documentId, node);
  for (const row of events) add(toEventNode(row));
  for (const { participants } of met) {
    for (const { person, organization } of participants) {
      if (person !== null) add({ ...person, type: 'person' });
      else if (organization !== null) add({ ...organization, type: 'organization' });
    }
  }
  for (const row of speakers.values()) add({ ...briefOf(row), type: 'person' });
  return {
    data: { nodes: [...nodes.values()], edges: edgesOf(met, said) },
    meta: { events: events.length, isCut: found.length > events.length || quoted.isCut },
  };
}

const briefOf = ({ documentId, name, slug }: Row) => ({
  documentId,
  name: String(name),
  slug: (slug ?? null) as string | null,
});

const toEventNode = (row: Row): GraphNode =>
  ({
    ...briefOf(row),
    type: 'event',
    kind: row.kind,
    startDate: row.startDate ?? null,
    country: row.country ?? null,
  }) as GraphNode;

async function findEvents(guard: Guard, { from, to, topic }: GraphQuery): Promise<readonly Row[]> {
  const { strapi, audience, now } = guard;
  const clauses: Clause[] = [...visibleWhere('diplomatic-event', audience, now)];
  if (from !== undefined) clauses.push({ startDateMin: { $gte: from } });
  if (to !== undefined) clauses.push({ startDateMin: { $lte: to } });
  if (topic !== undefined) {
    const row = await findVisible(guard, 'topic', { documentId: topic }, []);
    if (row === null) badParameter('topic', `${shown(topic)} is no topic here`, `topic=${GRAPH_EXAMPLES.topic}`);
    else clauses.push({ topics: { id: row.id } });
  }
  return rowsOf(strapi, 'diplomatic-event').findMany({
    where: allOf(clauses),
    select: ['id', 'documentId', ...EVENT_FIELDS],
    orderBy: [{ startDateMin: 'desc' }, { documentId: 'asc' }],
    limit: MOST_EVENTS + 1,
  });
}
