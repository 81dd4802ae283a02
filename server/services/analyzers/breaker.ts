/** So many failures one after the other, and an analyzer is left alone for a while: it is down, or overwhelmed. */
const MOST_FAILURES = 5;
const REST_MS = 60_000;

/** Of each analyzer in this process. */
export type Breaker = {
  /** Milliseconds until it may be asked again; 0: now. */
  rest(): number;
  succeeded(): void;
  failed(): void;
};

export function createBreaker(now: () => number = Date.now): Breaker {
  let failures = 0;
  let restsUntil = 0;
  return {
    rest: () => Math.max(0, restsUntil - now()),
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      // The next one after the rest is a trial: if it fails too, it rests again.
      if (failures >= MOST_FAILURES) restsUntil = now() + REST_MS;
    },
  };
}
