import { useRef } from 'react';

/** The same function for every render, which does what the newest one would: what it is given to is not drawn again. */
export function useSteady<Given extends readonly unknown[], Result>(
  newest: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(newest);
  latest.current = newest;
  return useRef((...given: Given) => latest.current(...given)).current;
}
