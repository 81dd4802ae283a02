import { type CueVerb, isAdverb, isNaming } from './findCues';
import { isDate } from './findSubject';
import { isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';

/** A speaker between marked words and the verb is seldom longer. */
const LONGEST_SPEAKER = 8;

/**
 * `"We will not," the minister ‹barked›.`: where marked words that end in a comma open the sentence, and a speaker and a
 * verb follow, the verb is a cue, whatever it is.
 */
export function findImpliedCue(sentence: Sentence, cues: readonly CueVerb[], grammar: QuoteGrammar): CueVerb | null {
  const from = endOfOpeningMarks(sentence);
  if (from === null) return null;
  const verb =
    grammar.verbStands === 'second'
      ? verbBeforeSpeaker(sentence, from, grammar)
      : verbAfterSpeaker(sentence, from, grammar);
  if (verb === null || cues.some((cue) => cue.from <= verb && !isNaming(cue.kind))) return null;
  const reflexive = sentence[verb + 1];
  const to = reflexive?.kind === 'word' && grammar.has('reflexives', reflexive.key) ? verb + 2 : verb + 1;
  return { from: verb, to, head: to, kind: 'utter', form: 'finite' };
}

function endOfOpeningMarks(sentence: Sentence): number | null {
  const [first, comma] = sentence;
  if (first?.kind !== 'marked') return null;
  if (first.last === ',') return 1;
  return comma?.key === ',' ? 2 : null;
}

function verbAfterSpeaker(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  const first = sentence[from];
  if (first?.kind !== 'word') return null;
  const isPronoun = grammar.has('subjects', first.key);
  if (!isPronoun && !first.isCapital && !grammar.has('articles', first.key)) return null;
  for (let at = from + 1; at < sentence.length && at - from <= (isPronoun ? 2 : LONGEST_SPEAKER); at++) {
    const token = sentence[at];
    if (token?.kind !== 'word') return null;
    if (grammar.has('relatives', token.key) || grammar.has('auxiliaries', token.key)) return null;
    if (isVerbLike(token, grammar) && endsCue(sentence[at + 1], grammar)) return at;
  }
  return null;
}

/** „…“, ‹erinnerte› sich Belk: right behind the comma, and somebody right behind it. */
function verbBeforeSpeaker(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  const [verb, next, other] = [sentence[from], sentence[from + 1], sentence[from + 2]];
  if (verb?.kind !== 'word' || verb.isCapital || isSmall(verb, grammar)) return null;
  const opener = next?.kind === 'word' && grammar.has('reflexives', next.key) ? other : next;
  if (opener?.kind !== 'word') return null;
  const opens = opener.isCapital || grammar.has('articles', opener.key) || grammar.has('subjects', opener.key);
  return opens ? from : null;
}

const isSmall = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' &&
  (
    [
      'prepositions',
      'conjunctions',
      'clauseOpeners',
      'complementizers',
      'articles',
      'possessives',
      'auxiliaries',
      'relatives',
      'subjects',
      'adverbs',
    ] as const
  ).some((set) => grammar.has(set, token.key));

/** Nothing is done to anybody: `she visited the camp` is no cue. */
const endsCue = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  grammar.has('prepositions', token.key) ||
  grammar.has('clauseOpeners', token.key) ||
  isAdverb(token, grammar) ||
  isDate(token, grammar);
