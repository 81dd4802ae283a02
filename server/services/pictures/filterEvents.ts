import type { Core } from '@strapi/strapi';
import type { PictureQuery } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';

type Statement = ReturnType<From>;
type Builder = Parameters<Statement['where']>[0];

/** Joins a condition that Knex wants as a callback. */
const either = (conditions: (where: Statement) => Statement): Builder => conditions as never;

/** Events (`event.`) that all conditions hold for. One without a last day may still go on; one without a first
 * day may have begun at any time; of one without any date nothing says that it belongs into a range. */
export function filterEvents(strapi: Core.Strapi, from: From, query: PictureQuery): Statement {
  const events = from(`${tableOf(strapi, 'diplomatic-event')} as event`);
  const { from: first, to: last } = query;
  if (first !== undefined || last !== undefined) events.whereNotNull('event.start_date');
  if (first !== undefined) {
    events.where(
      either((where) =>
        where
          .where('event.end_date_max', '>=', first)
          .orWhere(either((own) => own.whereNull('event.end_date').where('event.start_date_max', '>=', first)))
          .orWhere(either((open) => open.whereNull('event.end_date').whereNull('event.start_date_max')))
          .orWhere(either((open) => open.whereNotNull('event.end_date').whereNull('event.end_date_max'))),
      ),
    );
  }
  if (last !== undefined) {
    events.where(
      either((where) => where.where('event.start_date_min', '<=', last).orWhereNull('event.start_date_min')),
    );
  }
  if (query.kind !== undefined) events.where('event.kind', query.kind);
  if (query.country !== undefined) events.where('event.country', query.country);
  if (query.topic !== undefined) events.whereIn('event.id', eventsOfTopic(strapi, from, query.topic));
  if (query.person !== undefined) events.whereIn('event.id', eventsOfPerson(strapi, from, query.person));
  return events;
}

function eventsOfTopic(strapi: Core.Strapi, from: From, topicId: string): Statement {
  const link = linkTableOf(strapi, 'diplomatic-event', 'topics');
  return from(`${link.name} as link`)
    .join(`${tableOf(strapi, 'topic')} as topic`, 'topic.id', `link.${link.target}`)
    .where('topic.document_id', topicId)
    .select(`link.${link.owner}`);
}

function eventsOfPerson(strapi: Core.Strapi, from: From, personId: string): Statement {
  const toEvent = linkTableOf(strapi, 'participation', 'event');
  const toPerson = linkTableOf(strapi, 'participation', 'person');
  return from(`${toEvent.name} as event_link`)
    .join(`${toPerson.name} as link`, `link.${toPerson.owner}`, `event_link.${toEvent.owner}`)
    .join(`${tableOf(strapi, 'person')} as person`, 'person.id', `link.${toPerson.target}`)
    .where('person.document_id', personId)
    .select(`event_link.${toEvent.target}`);
}
