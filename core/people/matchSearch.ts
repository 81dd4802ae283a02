import { isNearly, SHORTEST_MISTYPED } from './isNearly';
import { lowerBound, type SearchEntry, type SearchIndex, type SearchUnit } from './searchIndex';
import type { Tag } from './searchPhrases';
import type { SearchQuery, WordSet } from './searchQuery';

/**
 * How a record was found, best first: the query is its name; each word begins one of the name's; the query is another
 * name of it; each word begins one of another name's; it is of the
 * office that the words name, with or without its name; the words say something else of what it is.
 */
export const SEARCH_RANKS = ['exactName', 'name', 'exactAlias', 'alias', 'office', 'description'] as const;
export type SearchRank = (typeof SEARCH_RANKS)[number];

export type SearchMatch<T> = {
  readonly record: T;
  /** Its name, folded. */
  readonly name: string;
  readonly rank: SearchRank;
  /** The other name by which it was found. */
  readonly alias: SearchUnit | null;
  /** For `office` and `description`: all that fit ("president" of two countries in turn). */
  readonly descriptions: readonly SearchUnit[];
};

/** Which words of the query fit which unit. */
export type Fits = { readonly byWord: Uint16Array; readonly byMeaning: Uint16Array };

/** The words and meanings of `query` in every unit. `mistyped`: a word of five letters or more may have one wrong. */
export function fitSearch<T>(
  index: SearchIndex<T>,
  query: SearchQuery,
  { mistyped }: { readonly mistyped: boolean },
): Fits {
  const fits = { byWord: new Uint16Array(index.size), byMeaning: new Uint16Array(index.size) };
  query.words.forEach((word, at) => {
    if (mistyped && word.length >= SHORTEST_MISTYPED) fitNearly(index, word, { at, fits });
    else fitBeginnings(index, word, { at, fits });
  });
  for (const phrase of query.phrases) fitPhrase(index, phrase, fits);
  return fits;
}

type Place = { readonly at: number; readonly fits: Fits };

function fitWord<T>({ unitsOf }: SearchIndex<T>, word: number, { at, fits: { byWord } }: Place): void {
  for (const unit of unitsOf[word] ?? []) byWord[unit] = (byWord[unit] ?? 0) | (1 << at);
}

function fitBeginnings<T>(index: SearchIndex<T>, typed: string, place: Place): void {
  const { words } = index;
  for (let word = lowerBound(words, typed, (each) => each); words[word]?.startsWith(typed); word++)
    fitWord(index, word, place);
}

const fitNearly = <T>(index: SearchIndex<T>, typed: string, place: Place): void =>
  index.words.forEach((word, at) => {
    if (isNearly(typed, word)) fitWord(index, at, place);
  });

const NONE: readonly number[] = [];

/** A phrase means what has all its tags; a body that it names says nothing of people, who have no such tag. */
function fitPhrase<T>({ unitsWith }: SearchIndex<T>, phrase: SearchQuery['phrases'][number], fits: Fits): void {
  const tags = phrase.tags.filter((tag) => !tag.startsWith('organization:') || unitsWith.has(tag));
  const lists = tags.map((tag: Tag) => unitsWith.get(tag) ?? NONE).sort((a, b) => a.length - b.length);
  const [rarest = NONE, ...others] = lists;
  for (const unit of rarest)
    if (others.every((list) => hasUnit(list, unit))) fits.byMeaning[unit] = (fits.byMeaning[unit] ?? 0) | phrase.words;
}

/** Lists of units are sorted. */
function hasUnit(list: readonly number[], unit: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? 0) < unit) from = middle + 1;
    else to = middle;
  }
  return list[from] === unit;
}

/**
 * Do the units of entry `at` hold all words together? Most entries end here, by their numbers alone: looking into
 * twenty thousand records would take ten times as long.
 */
export function canMatch<T>({ starts }: SearchIndex<T>, at: number, { query, fits }: Fitted): boolean {
  const end = starts[at + 1] ?? 0;
  let any = query.fillers;
  for (let unit = starts[at] ?? 0; unit < end; unit++) any |= (fits.byWord[unit] ?? 0) | (fits.byMeaning[unit] ?? 0);
  return any === query.all;
}

type Fitted = { readonly query: SearchQuery; readonly fits: Fits };

/** How entry `at` was found; null: it was not. */
export function matchEntry<T>(index: SearchIndex<T>, at: number, { query, fits }: Fitted): SearchMatch<T> | null {
  const { record, units } = index.entries[at] as SearchEntry<T>;
  const first = index.starts[at] ?? 0;
  const { all, fillers, key } = query;
  const name = units[0]?.key ?? '';
  const inName = fits.byWord[first] ?? 0;
  if (inName === all) {
    const isExact = name === key;
    return { record, name, rank: isExact ? 'exactName' : 'name', alias: null, descriptions: [] };
  }
  let alias: SearchUnit | null = null;
  let inNames: WordSet = inName;
  const descriptions: SearchUnit[] = [];
  for (let at = 1; at < units.length; at++) {
    const unit = units[at] as SearchUnit;
    const fitting = (fits.byWord[first + at] ?? 0) | (fits.byMeaning[first + at] ?? 0);
    if (fitting === 0) continue;
    if (unit.kind === 'alias') {
      if ((fitting | inName) === all && (alias === null || unit.key === key)) alias = unit;
      inNames |= fitting;
      continue;
    }
    const saysMore = (fitting & ~fillers & ~inName) !== 0;
    if (saysMore && (fitting | inNames | fillers) === all) descriptions.push(unit);
  }
  if (alias) return { record, name, rank: alias.key === key ? 'exactAlias' : 'alias', alias, descriptions: [] };
  if (descriptions.length === 0) return null;
  const { office } = query;
  const meant = office === null ? [] : descriptions.filter(({ tags }) => office.every((tag) => tags.includes(tag)));
  return meant.length > 0
    ? { record, name, rank: 'office', alias: null, descriptions: meant }
    : { record, name, rank: 'description', alias: null, descriptions };
}
