import type { Core } from '@strapi/strapi';
import { findPerson } from './personRow';

/** Merging points all earlier ones at the last; more steps are links that somebody made by hand, maybe in a ring. */
const MOST_STEPS = 10;

/** The documentId of the person that an id means today: who was merged is the one they were merged into. null: nobody. */
export async function findPresentPerson(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  let id = documentId;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const person = await findPerson(strapi, id);
    if (person === null) return null;
    if (person.mergedInto === null) return id;
    id = person.mergedInto.documentId;
  }
  return id;
}
