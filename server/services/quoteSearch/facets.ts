import { type Brief, type FacetName, isInOfficeOn, type QuoteFacets, type TermBounds } from '../../../core';
import type { TypeName } from '../../content-types/attributes';
import type { Row } from '../../documentsOf';
import type { Guard } from '../publicity/guardFilters';
import { toBrief } from '../publicStories/participants';
import { readPartiesAndTerms } from '../publicStories/partiesAndTerms';
import { readVisible } from '../publicStories/visibleRows';
import type { Fact } from './readHits';

const MOST_VALUES = 20;

type Counts = ReadonlyMap<number, number>;

/** How the facts spread, over what the audience may see of them. */
export async function countFacets(
  guard: Guard,
  facts: readonly Fact[],
  wanted: readonly FacetName[],
): Promise<Partial<QuoteFacets>> {
  const facets: Partial<QuoteFacets> = {};
  for (const name of wanted) Object.assign(facets, { [name]: await COUNTERS[name](guard, facts) });
  return facets;
}

const COUNTERS: {
  readonly [Name in FacetName]: (guard: Guard, facts: readonly Fact[]) => Promise<QuoteFacets[Name]>;
} = {
  speaker: (guard, facts) => nameMost(guard, 'person', tally(facts.map(({ speaker }) => speaker))),
  topic: (guard, facts) => nameMost(guard, 'topic', tally(facts.flatMap(({ topics }) => topics))),
  country: countCountries,
  year: async (_, facts) =>
    [...tally(facts.map(({ day }) => Number(day.slice(0, 4))))]
      .map(([year, count]) => ({ year, count }))
      .sort((a, b) => b.year - a.year),
};

function tally(values: Iterable<number | null>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const mostFirst = <T extends { count: number }>(values: T[]): T[] =>
  values.sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);

/** Internal records are passed over: some more than are shown are looked up. */
async function nameMost(guard: Guard, type: TypeName, counts: Counts): Promise<(Brief & { count: number })[]> {
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_VALUES * 10);
  const rows = await readVisible(
    guard,
    type,
    most.map(([id]) => id),
    type === 'topic' ? ['name'] : ['name', 'slug'],
  );
  return mostFirst(
    most.flatMap(([id, count]) => {
      const brief = toBrief(rows.get(id));
      return brief === null ? [] : [{ ...brief, count }];
    }),
  );
}

/** More speakers than these are not asked for their offices: the most frequent are. */
const MOST_SPEAKERS = 1000;

async function countCountries(guard: Guard, facts: readonly Fact[]): Promise<QuoteFacets['country']> {
  const speakers = [...tally(facts.map(({ speaker }) => speaker))].sort(([, a], [, b]) => b - a);
  const found = await readPartiesAndTerms(guard.strapi, {
    events: [],
    holders: speakers.slice(0, MOST_SPEAKERS).map(([id]) => id),
    terms: [...new Set(facts.flatMap(({ term }) => term ?? []))],
  });
  const bounds = ['startDateMin', 'endDateMax', 'status'];
  const terms = await readVisible(
    guard,
    'term-of-office',
    found.terms.map(({ term }) => term),
    bounds,
  );
  const posts = await readVisible(
    guard,
    'post',
    found.terms.map(({ post }) => post),
    ['country'],
  );
  const bodies = facts.flatMap(({ organization, behalf }) => [organization, behalf]);
  const organizations = await readVisible(guard, 'organization', bodies, ['country']);

  const held = new Map<number, { row: TermBounds; country: string }[]>();
  const ofTerm = new Map<number, string>();
  for (const { term, person, post } of found.terms) {
    const row = terms.get(term);
    const country = countryOf(posts.get(post));
    if (row === undefined || country === null) continue;
    ofTerm.set(term, country);
    held.set(person, [...(held.get(person) ?? []), { row: row as unknown as TermBounds, country }]);
  }
  const counts = new Map<string, number>();
  for (const { speaker, term, organization, behalf, day } of facts) {
    const set = term === null ? undefined : ofTerm.get(term);
    const offices = (held.get(speaker ?? 0) ?? []).filter(({ row }) => isInOfficeOn(row, day));
    const countries = set === undefined ? offices.map(({ country }) => country) : [set];
    const all = new Set([...countries, ...[organization, behalf].map((id) => countryOf(organizations.get(id ?? 0)))]);
    for (const code of all) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return mostFirst([...counts].map(([code, count]) => ({ code, count })));
}

const countryOf = (row: Row | undefined): string | null => (row?.country ?? null) as string | null;
