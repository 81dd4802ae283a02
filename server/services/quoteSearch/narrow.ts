import type { TypeName } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { badParameter, shown } from '../../validation/badParameter';
import { QUOTE_SEARCH_EXAMPLES, type QuoteSearchQuery } from '../../validation/quoteSearchQuery';
import { linkTableOf } from '../desk/tables';
import type { Guard } from '../publicity/guardFilters';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { findVisible } from '../publicStories/findVisible';
import { firstPlaceOf } from './indexTable';
import type { Statement } from './searchIndex';

type Narrow = (statement: Statement) => void;

export type Narrowing = {
  /** The first place of the days that are wanted, and the one after their last. */
  readonly places: { readonly first: number | null; readonly end: number | null };
  /** Adds the other conditions to a statement over the index, which it knows as `i`; null where there are none. */
  readonly narrow: Narrow | null;
};

/** Of one country or post no more terms and organizations are looked at; of terms the latest are. */
const MOST = 300;
const SECONDS_A_DAY = 86_400;

/**
 * The filters of a search, the records that they name looked up first.
 * @throws ValidationError (400) for a record that the audience does not see, the same as for one that does not exist
 */
export async function narrowTo(guard: Guard, query: QuoteSearchQuery): Promise<Narrowing> {
  const narrows: Narrow[] = [];
  const { directness, language, from, to, speaker, event, topic, post, spokeFor } = query;
  if (directness !== undefined) narrows.push((i) => void i.where('i.directness', directness));
  // "fa" is "fa-AF" as well.
  if (language !== undefined)
    narrows.push(
      (i) => void i.where((or) => or.where('i.language', language).orWhere('i.language', 'like', `${language}-%`)),
    );
  if (speaker !== undefined) {
    const id = await rowId(guard, 'speaker', 'person', speaker);
    narrows.push((i) => void i.where('i.speaker_id', id));
  }
  if (event !== undefined) {
    const id = await rowId(guard, 'event', 'diplomatic-event', event);
    narrows.push((i) => void i.where('i.event_id', id));
  }
  if (topic !== undefined) {
    const id = await rowId(guard, 'topic', 'topic', topic);
    const { name, owner, target } = linkTableOf(guard.strapi, 'quote', 'topics');
    const quotes = guard.strapi.db.connection(name).where(target, id).select(owner);
    narrows.push((i) => void i.whereIn('i.quote_id', quotes.clone()));
  }
  if (post !== undefined) narrows.push(await inPost(guard, post));
  if (spokeFor !== undefined) narrows.push(await forCountry(guard, spokeFor));
  return {
    places: {
      first: from === undefined ? null : firstPlaceOf(secondsOf(from)),
      end: to === undefined ? null : firstPlaceOf(secondsOf(to) + SECONDS_A_DAY),
    },
    narrow:
      narrows.length === 0
        ? null
        : (statement) => {
            for (const narrow of narrows) narrow(statement);
          },
  };
}

const secondsOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) / 1000;

/** By slug where the type has one, or by documentId. */
async function rowId(
  guard: Guard,
  parameter: keyof typeof QUOTE_SEARCH_EXAMPLES,
  type: TypeName,
  key: string,
): Promise<number> {
  const clause: Clause =
    type === 'topic' || type === 'post' ? { documentId: key } : { $or: [{ slug: key }, { documentId: key }] };
  const row = await findVisible(guard, type, clause, []);
  if (row !== null) return row.id;
  return badParameter(parameter, `${shown(key)} is not known here`, `${parameter}=${QUOTE_SEARCH_EXAMPLES[parameter]}`);
}

async function inPost(guard: Guard, documentId: string): Promise<Narrow> {
  await rowId(guard, 'post', 'post', documentId);
  const terms = await readTerms(guard, { post: { documentId } });
  return (statement) => void statement.where((or) => orInTerms(or, terms));
}

/** Said by somebody in an office of the country, or for one of its organizations. */
async function forCountry(guard: Guard, country: string): Promise<Narrow> {
  const terms = await readTerms(guard, { post: { country } });
  const { strapi, audience, now } = guard;
  const organizations = await rowsOf(strapi, 'organization').findMany({
    where: allOf([{ country }, ...visibleWhere('organization', audience, now)]),
    select: ['id'],
    limit: MOST,
  });
  const ids = organizations.map(({ id }) => id);
  return (statement) =>
    void statement.where((or) => {
      orInTerms(or, terms);
      or.orWhereIn('i.organization_id', ids).orWhereIn('i.behalf_id', ids);
    });
}

const readTerms = ({ strapi, audience, now }: Guard, clause: Clause): Promise<readonly Row[]> =>
  rowsOf(strapi, 'term-of-office').findMany({
    where: allOf([clause, ...visibleWhere('term-of-office', audience, now)]),
    select: ['id', 'startDateMin', 'endDateMax', 'status'],
    populate: { person: { select: ['id'] } },
    orderBy: [{ startDateMin: 'desc' }, { id: 'desc' }],
    limit: MOST,
  });

/** The term set on the quote; else one that its speaker may have held on the day: core/record/isInOfficeOn, as conditions. */
function orInTerms(or: Statement, terms: readonly Row[]): void {
  const dated = terms.filter(({ startDateMin, endDateMax, status }) =>
    startDateMin === null && endDateMax === null ? status === 'current' : endDateMax !== null || status !== 'ended',
  );
  const holders = dated.flatMap(({ person }) => (person as Row | null)?.id ?? []);
  or.orWhereIn(
    'i.term_id',
    terms.map(({ id }) => id),
  );
  if (holders.length === 0) return;
  or.orWhere((and) => {
    and.whereNull('i.term_id').whereIn('i.speaker_id', holders);
    and.where((held) => {
      for (const { person, startDateMin, endDateMax } of dated)
        held.orWhere((term) => {
          term.where('i.speaker_id', (person as Row).id);
          if (startDateMin !== null) term.where('i.day', '>=', startDateMin as string);
          if (endDateMax !== null) term.where('i.day', '<=', endDateMax as string);
        });
    });
  });
}
