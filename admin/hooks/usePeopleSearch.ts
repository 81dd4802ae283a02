import { useEffect, useState } from 'react';
import type { FoundPerson } from '../../core/workbenchContract';
import { searchClient } from './searchClient';

/** While somebody types, each letter would be a question. */
const PAUSE_MS = 150;
/** More than an editor looks through: then another letter helps. */
const MOST_FOUND = 10;

export type PeopleSearch = {
  readonly kind: 'idle' | 'searching' | 'found' | 'failed';
  /** What was found last stays on the screen while the next is searched for. */
  readonly people: readonly FoundPerson[];
};

const IDLE: PeopleSearch = { kind: 'idle', people: [] };

/** People by what is typed; nothing is asked before the first letter, and a newer question cancels the older one. */
export function usePeopleSearch(typed: string): PeopleSearch {
  const [search, setSearch] = useState(IDLE);
  const q = typed.trim();
  useEffect(() => {
    if (q === '') {
      setSearch(IDLE);
      return;
    }
    const controller = new AbortController();
    setSearch(({ people }) => ({ kind: 'searching', people }));
    const timer = setTimeout(() => {
      searchClient.findPeople({ q, limit: MOST_FOUND }, controller.signal).then(
        ({ people }) => controller.signal.aborted || setSearch({ kind: 'found', people }),
        () => controller.signal.aborted || setSearch({ kind: 'failed', people: [] }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [q]);
  return search;
}
