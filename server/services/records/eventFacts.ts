import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EventFacts, EventKind } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { inTables } from '../desk/tables';
import { listArticles } from './listArticles';
import { listParticipants } from './listParticipants';
import { listQuotes, type PageQuery } from './listQuotes';

type EventRow = Row & {
  readonly name: string;
  readonly kind: EventKind;
  readonly startDate: string | null;
  readonly startDateMin: string | null;
  readonly endDate: string | null;
  readonly place: string | null;
  readonly country: string | null;
};

/**
 * What the desk knows of an event, for the panel beside the form.
 * @throws NotFoundError (404)
 */
export async function readEventFacts(strapi: Core.Strapi, documentId: string, query: PageQuery): Promise<EventFacts> {
  const event = (await rowsOf(strapi, 'diplomatic-event').findOne({ where: { documentId } })) as EventRow | null;
  if (event === null) throw new errors.NotFoundError(`There is no event "${documentId}".`);
  const { name, kind, startDate, endDate, place, country } = event;
  const day = event.startDateMin ?? new Date().toISOString().slice(0, 10);
  return inTables(strapi, async (from) => ({
    event: { documentId, name, kind, startDate, endDate, place, country },
    participants: await listParticipants(strapi, from, event.id, day),
    quotes: await listQuotes(strapi, from, { attribute: 'event', target: event.id, ...query }),
    articles: await listArticles(strapi, from, event.id),
  }));
}
