import { hasWord } from '../lexicon/hasWord';
import type { EventVerb } from '../lexicon/lexicon';
import type { EventKind, Factuality } from '../model';
import { matchPhrase, phraseList, phraseTable } from '../people/matchPhrase';
import type { EventSentence } from './eventSentence';
import { factualityBefore, factualityWithin, strongest } from './factuality';

/** Words of a sentence that tell of an event; `from` and `to` count its words. */
export type Trigger = {
  readonly kind: EventKind;
  readonly from: number;
  readonly to: number;
  readonly factuality: Factuality;
  readonly how:
    | { readonly kind: 'verb'; readonly verb: EventVerb; readonly isPassive: boolean }
    /** `opener`: first word of "at", "told", "held"; `isActive`: the opener is a verb, whose subject takes part. */
    | {
        readonly kind: 'occasion';
        readonly opener: number;
        readonly isActive: boolean;
        readonly isIndefinite: boolean;
      };
};

/** In text order. What is only named ("the Velin talks") or stands in somebody's mouth is no event of this story. */
export function findTriggers(sentence: EventSentence): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const trigger = verbAt(sentence, at) ?? occasionAt(sentence, at);
    if (!trigger) continue;
    found.push(trigger);
    at = trigger.to - 1;
  }
  return found;
}

function verbAt(sentence: EventSentence, at: number): Trigger | null {
  const { text, words, lexicon } = sentence;
  const finite = matchPhrase(text, words, at, phraseTable(lexicon.events.verbs));
  const match = finite ?? matchPhrase(text, words, at, phraseTable(lexicon.events.bareVerbs));
  if (!match) return null;
  // "votera": the form itself tells that it is to come.
  const itself = factualityWithin(sentence, at, at + match.length);
  const before = strongest(factualityBefore(sentence, at), itself);
  if (!finite && before === null) return null;
  // "are to vote" is active, "are sent" is not.
  const isInfinitive = hasWord(lexicon.events.toWords, words[at - 1]?.key ?? '');
  // Persian has its passive verb last: "احضار شد".
  const frame =
    lexicon.quotes.verbStands === 'last' ? words.slice(at, at + match.length) : words.slice(Math.max(0, at - 2), at);
  const isPassive = !isInfinitive && frame.some(({ key }) => hasWord(lexicon.events.passives, key));
  return {
    kind: match.value.kind,
    from: at,
    to: at + match.length,
    factuality: before ?? 'held',
    how: { kind: 'verb', verb: match.value, isPassive },
  };
}

/** Adjectives that may stand between the article and the occasion: "a brief first joint news conference". */
const MODIFIERS = 4;
/** "أجرت ‹الرئيسة …› اتصالا": where the verb comes first, who acts stands between it and the occasion. */
const BEHIND_SUBJECT = 12;

function occasionAt(sentence: EventSentence, at: number): Trigger | null {
  const { text, words, lexicon, reportedFrom } = sentence;
  const match = matchPhrase(text, words, at, phraseTable(lexicon.events.occasions));
  if (!match) return null;
  const to = at + match.length;
  if (isWithPress(sentence, to)) return null;
  const held = takesPlace(sentence, to);
  if (held) {
    const { value: factuality, from, length } = held;
    const how = { kind: 'occasion', opener: at, isActive: true, isIndefinite: true } as const;
    return { kind: match.value, from: at, to: from === to ? to + length : to, factuality, how };
  }
  if (at >= reportedFrom) return null;
  const { articles, possessives } = lexicon.quotes;
  const { indefinite, demonyms } = lexicon.people;
  let isIndefinite = false;
  const reach = lexicon.quotes.verbStands === 'before' ? BEHIND_SUBJECT : MODIFIERS;
  for (let i = at - 1; i >= Math.max(0, at - 1 - reach); i--) {
    const word = words[i];
    if (!word) break;
    const opener = openerEndingAt(sentence, i);
    if (opener && (opener.isActive || at - i <= MODIFIERS + 1)) {
      // "lors d'un": the article stands in the opener.
      isIndefinite ||= hasWord(indefinite, word.key);
      return trigger(opener.from, opener.factuality, opener.isActive);
    }
    if (word.isPossessive && sentence.parties.some(({ span }) => span.end <= word.end && word.start < span.end)) {
      return trigger(i + 1, 'held', true);
    }
    isIndefinite ||= hasWord(indefinite, word.key);
    const isSmall = hasWord(articles, word.key) || hasWord(possessives, word.key) || isIndefinite;
    // "the Velin talks", "the Security Council meeting": a name for something, told elsewhere.
    if (word.isCapital && !isSmall && demonyms[word.key] === undefined) return null;
  }
  return null;

  function trigger(opener: number, firmness: Factuality, isActive: boolean): Trigger | null {
    const factuality =
      strongest(factualityBefore(sentence, opener), factualityWithin(sentence, opener, at)) ?? firmness;
    const kind = match?.value ?? 'other';
    return { kind, from: at, to, factuality, how: { kind: 'occasion', opener, isActive, isIndefinite } };
  }
}

/** "in a conversation with ‹reporters›": that is an interview, and nobody meets. */
function isWithPress({ text, words, lexicon }: EventSentence, at: number): boolean {
  const { withWords, press } = lexicon.events;
  if (!hasWord(withWords, words[at]?.key ?? '')) return false;
  return [at + 1, at + 2].some((next) => matchPhrase(text, words, next, phraseList(press)));
}

/** "The third round ‹between the two states› opened": words between an occasion and its verb. */
const TO_VERB = 12;

/** The verb that makes an occasion an event, in the same clause. */
function takesPlace({ text, words, lexicon }: EventSentence, to: number) {
  const table = phraseTable(lexicon.events.takePlace);
  for (let from = to; from < Math.min(words.length, to + TO_VERB); from++) {
    const match = matchPhrase(text, words, from, table);
    if (match) return { ...match, from };
    const [word, next] = [words[from], words[from + 1]];
    const isOver = word && next && /[,;:،؛]/u.test(text.slice(word.end, next.start));
    // The nearer noun takes the verb.
    if (isOver || matchPhrase(text, words, from, phraseTable(lexicon.events.occasions))) return null;
  }
  return null;
}

/** The longest opener whose last word is word `at`. */
function openerEndingAt({ text, words, lexicon }: EventSentence, at: number) {
  const table = phraseTable(lexicon.events.openers);
  for (let from = Math.max(0, at - 3); from <= at; from++) {
    const match = matchPhrase(text, words, from, table);
    if (match && from + match.length === at + 1) {
      return { from, factuality: match.value, isActive: !hasWord(lexicon.quotes.prepositions, words[from]?.key ?? '') };
    }
  }
  return null;
}
