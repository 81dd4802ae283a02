import type { Factuality } from '../model';
import { matchPhrase, phraseTable } from '../people/matchPhrase';
import type { EventSentence } from './eventSentence';

/** How far back in its clause a verb is coloured: "will, as planned last month, meet". */
const REACH = 8;

/** What the words before `at`, back to the last comma, say about whether it happened. */
export function factualityBefore(sentence: EventSentence, at: number): Factuality | null {
  const { text, words } = sentence;
  let from = at;
  while (from > 0 && at - from < REACH) {
    const [before, here] = [words[from - 1], words[from]];
    if (before && here && /[,;:]/u.test(text.slice(before.end, here.start))) break;
    from--;
  }
  return factualityWithin(sentence, from, at);
}

/** The same within words `from` to `to`. */
export function factualityWithin(
  { text, words, lexicon, reportedFrom }: EventSentence,
  from: number,
  to: number,
): Factuality | null {
  const table = phraseTable(lexicon.events.factuality);
  let found: Factuality | null = null;
  for (let at = from; at < to; at++) {
    const match = matchPhrase(text, words, at, table);
    if (!match || at + match.length > to) continue;
    // "said that they would meet" is how a plan is reported; "would meet if …" is none.
    const isReportedPlan = match.value === 'hypothetical' && at > reportedFrom && words[at]?.key === 'would';
    found = strongest(found, isReportedPlan ? 'planned' : match.value);
  }
  return found;
}

const STRENGTH: readonly Factuality[] = ['held', 'planned', 'hypothetical', 'denied'];

/** "did not plan to": of two, what takes more away. */
export function strongest(a: Factuality | null, b: Factuality | null): Factuality | null {
  if (a === null || b === null) return a ?? b;
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}
