import type { OfficeReply, PersonReply } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import type { Clause } from '../publicity/publicity';
import { findVisible } from './findVisible';
import { POST_FIELDS, TERM_FIELDS, toOffice } from './participants';
import { readPartiesAndTerms } from './partiesAndTerms';
import { PERSON_FIELDS } from './surroundings';
import { toPerson } from './toStoryReply';
import { readVisible } from './visibleRows';

/** A person and the offices that may be shown; null where the audience sees no such person. Four statements. */
export async function readPerson(guard: Guard, clause: Clause): Promise<PersonReply | null> {
  const row = await findVisible(guard, 'person', clause, PERSON_FIELDS);
  if (row === null) return null;
  const { terms } = await readPartiesAndTerms(guard.strapi, { events: [], holders: [row.id], terms: [] });
  const ids = (of: 'term' | 'post'): number[] => terms.map((one) => one[of]);
  const held = await readVisible(guard, 'term-of-office', ids('term'), TERM_FIELDS);
  const posts = await readVisible(guard, 'post', ids('post'), POST_FIELDS);
  const offices = terms.flatMap(({ term, post }) => toOffice(held.get(term), posts.get(post)) ?? []);
  return { person: toPerson(row), offices: offices.sort(latestFirst) };
}

const latestFirst = (a: OfficeReply, b: OfficeReply): number => (b.startDate ?? '').localeCompare(a.startDate ?? '');
