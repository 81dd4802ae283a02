import { isCommonWord } from '../lexicon/commonWords';
import { hasWord } from '../lexicon/hasWord';
import { CASELESS } from '../people/findNameRun';
import type { EventSentence, PartyAt } from './eventSentence';

/**
 * In a script without capitals, words with "and" between that no list knows, where somebody must act: states of which
 * nothing else in the story tells that they are ("آردنیا و کورویا"). From word `from` on.
 */
export function callStates({ text, words, lexicon }: EventSentence, from: number, to: number): readonly PartyAt[] {
  const { people, events } = lexicon;
  const states: PartyAt[] = [];
  let at = from;
  for (let word = words[at]; word && at < to; word = words[at]) {
    if (!CASELESS.test(word.text) || isCommonWord(lexicon, word.key)) break;
    if ([people.posts, people.honorifics, people.stateBodies].some((table) => Object.hasOwn(table, word.key))) break;
    // Arabic "وكورفيا": "and" is written together with a word that stands nowhere else in the story.
    const and = states.length > 0 ? lexicon.proclitics.find((each) => word.key.startsWith(each)) : undefined;
    const isJoined = hasWord(events.andWords, words[at - 1]?.key ?? '');
    if (states.length > 0 && !isJoined && and === undefined) break;
    const span = { start: word.start + (isJoined ? 0 : (and?.length ?? 0)), end: word.end };
    const name = text.slice(span.start, span.end);
    const country = people.countries[word.key] ?? null;
    const party = { kind: 'organization', name, organizationKind: 'state', country, knownId: null } as const;
    states.push({ span, party, isPlural: false });
    at += hasWord(events.andWords, words[at + 1]?.key ?? '') ? 2 : 1;
  }
  return states;
}
