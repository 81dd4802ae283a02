import { useMemo } from 'react';
import type { Tag } from '../workbench/changes';
import { type Found, type PartyOption, partyOptions } from '../workbench/partyOptions';
import { searchClient } from './searchClient';
import { useFound } from './useFound';

const NOBODY: Found = { people: [], organizations: [] };
/** Enough to choose from; who is not among them is found by one letter more. */
const MOST = 12;

/** People and bodies for what is typed: those of the story at once, the desk's as they come. */
export function useParties(
  tags: readonly Tag[],
  typed: string,
  date: string | null,
): { readonly options: readonly PartyOption[]; readonly isSearching: boolean } {
  const q = typed.trim();
  const { value, isSearching } = useFound(
    q,
    (signal) => {
      if (q === '') return null;
      return Promise.all([
        searchClient.findPeople({ q, limit: MOST, ...(date === null ? {} : { date }) }, signal),
        searchClient.findOrganizations({ q, limit: MOST }, signal),
      ]).then(([{ people }, { organizations }]) => ({ people, organizations }));
    },
    NOBODY,
  );
  const options = useMemo(() => partyOptions(tags, typed, q === '' ? NOBODY : value), [tags, typed, q, value]);
  return { options, isSearching };
}
