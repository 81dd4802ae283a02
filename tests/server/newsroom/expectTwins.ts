import type { Ask, Caller } from './callers';
import { MARKER, NO_SUCH } from './fillNewsroom';

/** Both probes must answer with the same bytes; what a 400 repeats of the query is not an answer. */
export async function expectTwins(
  room: { readonly ask: Ask },
  caller: Caller,
  path: string,
  probe: (word: string) => string,
): Promise<number> {
  const real = await room.ask(caller, path, probe(MARKER));
  // Refused before anything was read.
  if (real.status === 400) return 400;
  const none = await room.ask(caller, path, probe(NO_SUCH));
  if (real.status >= 500 || real.status !== none.status || real.text.replaceAll(MARKER, NO_SUCH) !== none.text) {
    const told = `${real.status} ${real.text.slice(0, 400)} / ${none.status} ${none.text.slice(0, 400)}`;
    throw new Error(`${caller} ${path}?${probe(MARKER)} tells: ${told}`);
  }
  return real.status;
}
