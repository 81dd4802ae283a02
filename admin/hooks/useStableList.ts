import { useRef } from 'react';
import { areSame } from '../workbench/chunks';

/** The list that was there before, as long as the new one has the same members: what hangs on it is not made again. */
export function useStableList<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list);
  if (!areSame(kept.current, list)) kept.current = list;
  return kept.current;
}
