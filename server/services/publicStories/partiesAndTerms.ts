import type { Core } from '@strapi/strapi';
import { linkTableOf } from '../desk/tables';

/** Who took part in which event, and who held which post: row ids, before anybody asked whether they are public. */
export type PartiesAndTerms = {
  readonly participations: readonly {
    readonly event: number;
    readonly person: number | null;
    readonly organization: number | null;
    readonly term: number | null;
    readonly role: string;
  }[];
  readonly terms: readonly { readonly term: number; readonly person: number; readonly post: number }[];
};

type Wanted = {
  readonly events: readonly number[];
  /** People whose terms are all wanted. */
  readonly holders: readonly number[];
  /** Terms wanted by themselves, besides those of the participations. */
  readonly terms: readonly number[];
};

type Row = {
  kind: 'participation' | 'term';
  event: number | null;
  person: number | null;
  organization: number | null;
  term: number | null;
  post: number | null;
  role: string | null;
};

/** One statement, however many events and people. */
export async function readPartiesAndTerms(
  strapi: Core.Strapi,
  { events, holders, terms }: Wanted,
): Promise<PartiesAndTerms> {
  if (events.length === 0 && holders.length === 0 && terms.length === 0) return { participations: [], terms: [] };
  const knex = strapi.db.connection;
  const of = (relation: string) => linkTableOf(strapi, 'participation', relation);
  const event = of('event');
  const person = of('person');
  const organization = of('organization');
  const term = of('termOfOffice');
  const holder = linkTableOf(strapi, 'term-of-office', 'person');
  const post = linkTableOf(strapi, 'term-of-office', 'post');

  const participations = knex({ p: 'communique_participations' })
    .join({ e: event.name }, `e.${event.owner}`, 'p.id')
    .leftJoin({ n: person.name }, `n.${person.owner}`, 'p.id')
    .leftJoin({ o: organization.name }, `o.${organization.owner}`, 'p.id')
    .leftJoin({ t: term.name }, `t.${term.owner}`, 'p.id')
    .whereIn(`e.${event.target}`, [...events])
    .select(
      knex.raw(`'participation' as kind`),
      `e.${event.target} as event`,
      `n.${person.target} as person`,
      `o.${organization.target} as organization`,
      `t.${term.target} as term`,
      knex.raw('null as post'),
      'p.role as role',
      'p.id as place',
    );

  const ofParticipations = knex({ t: term.name })
    .join({ e: event.name }, `e.${event.owner}`, `t.${term.owner}`)
    .whereIn(`e.${event.target}`, [...events])
    .select(`t.${term.target}`);
  const held = knex({ h: holder.name })
    .join({ s: post.name }, `s.${post.owner}`, `h.${holder.owner}`)
    .whereIn(`h.${holder.target}`, [...holders])
    .orWhereIn(`h.${holder.owner}`, [...terms])
    .orWhereIn(`h.${holder.owner}`, ofParticipations)
    .select(
      knex.raw(`'term' as kind`),
      knex.raw('null as event'),
      `h.${holder.target} as person`,
      knex.raw('null as organization'),
      `h.${holder.owner} as term`,
      `s.${post.target} as post`,
      knex.raw('null as role'),
      `h.${holder.owner} as place`,
    );

  const rows = (await participations.unionAll([held])) as unknown as (Row & { place: number })[];
  return sortOut(rows.sort((a, b) => a.place - b.place));
}

function sortOut(rows: readonly Row[]): PartiesAndTerms {
  const participations: PartiesAndTerms['participations'][number][] = [];
  const terms: PartiesAndTerms['terms'][number][] = [];
  for (const { kind, event, person, organization, term, post, role } of rows) {
    if (kind === 'participation' && event !== null) {
      participations.push({ event, person, organization, term, role: role ?? 'actor' });
    } else if (term !== null && person !== null && post !== null) terms.push({ term, person, post });
  }
  return { participations, terms };
}
