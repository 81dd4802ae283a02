import { hasWord } from '../lexicon/hasWord';
import type { Span } from '../text/span';
import type { EventSentence, PartyAt } from './eventSentence';

/** Words that may stand between a verb and whom it takes: "met briefly with her Belmark …". */
const GAP = 4;

/** Whoever is named first within a few words from word `at` on, and those joined to them by "and". */
export function partiesAfter(sentence: EventSentence, at: number, to: number, gap: number = GAP): readonly PartyAt[] {
  const { words, parties } = sentence;
  const start = words[at]?.start;
  const end = words[Math.min(to, words.length) - 1]?.end;
  if (start === undefined || end === undefined) return [];
  const first = parties.findIndex(({ span }) => span.start >= start && span.end <= end);
  const party = parties[first];
  if (!party || !isGap(sentence, { start, end: party.span.start }, gap)) return [];
  return chainFrom(sentence, first, 1);
}

/** Whoever is named last before word `at` in the sentence, and those joined to them by "and". */
export function partiesBefore(sentence: EventSentence, at: number, from = 0): readonly PartyAt[] {
  const { words, parties } = sentence;
  const end = words[at]?.start ?? 0;
  const start = words[from]?.start ?? 0;
  const last = parties
    .filter((party) => party.span.end <= end && party.span.start >= start && !isStateOf(sentence, party))
    .at(-1);
  return last ? chainFrom(sentence, parties.indexOf(last), -1) : [];
}

/** "Belk, a former minister of Ardenia, met": the state only says which minister. */
function isStateOf({ words, lexicon }: EventSentence, { span, party }: PartyAt): boolean {
  if (party.kind !== 'organization' || party.organizationKind !== 'state') return false;
  const before = words.filter(({ end }) => end <= span.start).at(-1)?.key ?? '';
  return hasWord(lexicon.people.ofWords, before) && !hasWord(lexicon.events.toWords, before);
}

/** Few words, and in a narrow gap none that leads elsewhere: "received a letter from". */
function isGap({ words, lexicon }: EventSentence, { start, end }: Span, most: number): boolean {
  const between = words.filter((word) => word.start >= start && word.end <= end);
  if (between.length > most) return false;
  const { withWords } = lexicon.events;
  return (
    most > GAP || between.every(({ key }) => hasWord(withWords, key) || !hasWord(lexicon.quotes.prepositions, key))
  );
}

/** Between two that act together stands "and", and perhaps an article: "Belk and the Belmark minister". */
const JOINING = 3;

function chainFrom(sentence: EventSentence, index: number, step: 1 | -1): readonly PartyAt[] {
  const { parties, words, lexicon } = sentence;
  const chain: PartyAt[] = [];
  for (let i = index; ; i += step) {
    const party = parties[i];
    if (!party) break;
    chain.push(party);
    const next = parties[i + step];
    if (!next) break;
    const [left, right] = step === 1 ? [party, next] : [next, party];
    const between = words.filter(({ start, end }) => start >= left.span.end && end <= right.span.start);
    const isJoined = between.length <= JOINING && between.some(({ key }) => hasWord(lexicon.events.andWords, key));
    // "Belk, Rell and Tarn signed": the comma joins too, where "and" has said that it is a list.
    const isListed = step === -1 && chain.length > 1 && between.length === 0 && isComma(sentence, left, right);
    if (!isJoined && !isListed) break;
  }
  return step === 1 ? chain : chain.reverse();
}

const isComma = ({ text }: EventSentence, left: PartyAt, right: PartyAt): boolean =>
  /^\s?[,،]\s{1,2}$/u.test(text.slice(left.span.end, right.span.start));
