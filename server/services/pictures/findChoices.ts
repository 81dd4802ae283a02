import type { Core } from '@strapi/strapi';
import type { PictureChoices, PictureQuery } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';

const MOST_CHOICES = 500;

type Named = { documentId: string; name: string };
type NamedType = 'person' | 'topic';

export async function knows(strapi: Core.Strapi, from: From, type: NamedType, documentId: string): Promise<boolean> {
  const found: unknown[] = await from(tableOf(strapi, type)).where('document_id', documentId).limit(1).select('id');
  return found.length > 0;
}

/** People who took part in anything, topics and countries of any event; with them those that are asked for. */
export async function findChoices(strapi: Core.Strapi, from: From, query: PictureQuery): Promise<PictureChoices> {
  const people = linkTableOf(strapi, 'participation', 'person');
  const topics = linkTableOf(strapi, 'diplomatic-event', 'topics');
  const countries: { country: string }[] = await from(tableOf(strapi, 'diplomatic-event'))
    .whereNotNull('country')
    .distinct('country')
    .orderBy('country')
    .limit(MOST_CHOICES);
  const codes = countries.map(({ country }) => country);
  return {
    people: await findNamed(strapi, from, { type: 'person', linked: people, asked: query.person }),
    topics: await findNamed(strapi, from, { type: 'topic', linked: topics, asked: query.topic }),
    countries: query.country === undefined || codes.includes(query.country) ? codes : [...codes, query.country].sort(),
  };
}

type Wanted = { type: NamedType; linked: { name: string; target: string }; asked: string | undefined };

async function findNamed(strapi: Core.Strapi, from: From, { type, linked, asked }: Wanted): Promise<Named[]> {
  const columns = ['document_id as documentId', 'name'];
  const rows: Named[] = await from(tableOf(strapi, type))
    .whereIn('id', from(linked.name).select(linked.target))
    .orderBy('name')
    .limit(MOST_CHOICES)
    .select(columns);
  if (asked === undefined || rows.some(({ documentId }) => documentId === asked)) return rows;
  const more: Named[] = await from(tableOf(strapi, type)).where('document_id', asked).limit(1).select(columns);
  return [...more, ...rows];
}
