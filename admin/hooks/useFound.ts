import { useEffect, useRef, useState } from 'react';

/** Milliseconds: a fast typist's next letter comes before it, a waiting eye does not notice it. */
const PAUSE = 60;

export type Found<T> = {
  /** The answer to the last question that was answered; what was there stays until the next one is here. */
  readonly value: T;
  readonly isSearching: boolean;
};

/**
 * Asks again whenever `key` changes, shortly after the last letter; a newer question cancels the older one. A question
 * that fails finds nothing: what stands in the story can be chosen all the same.
 */
export function useFound<T>(key: string, ask: (signal: AbortSignal) => Promise<T> | null, nothing: T): Found<T> {
  const [value, setValue] = useState(nothing);
  const [isSearching, setSearching] = useState(false);
  const asked = useRef(ask);
  asked.current = ask;
  const none = useRef(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked.
  useEffect(() => {
    const controller = new AbortController();
    setSearching(true);
    const timer = setTimeout(async () => {
      const found = await (asked.current(controller.signal) ?? Promise.resolve(none.current)).catch(() => none.current);
      if (controller.signal.aborted) return;
      setValue(found);
      setSearching(false);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  return { value, isSearching };
}
