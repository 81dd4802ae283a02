import type { PeopleWords } from '../lexicon/lexicon';

/** Fewer letters than this are no stem any more. */
const SHORTEST = 2;

/** A folded name without the ending that its case gives it; unchanged in languages whose names do not change. */
export function withoutCase(word: string, { caseEndings }: Pick<PeopleWords, 'caseEndings'>): string {
  const ending = caseEndings.find((each) => word.length - each.length >= SHORTEST && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
