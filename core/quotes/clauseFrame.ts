/** Where the clause of a reporting verb stands in its sentence, and so what the comma behind its words brings. */
import { type CueVerb, isAdverb, isParticipleForm } from './findCues';
import { isBesideVerb } from './findSubject';
import { hasVerb, isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import type { SentenceReading } from './sentenceReading';
import type { TokenRange } from './tokenRange';

/**
 * `fronted`: "‹When› Belk said the talks were over, ‹the crowd› cheered." `relative`: "Belk, ‹who› said the talks were
 * over, ‹left›." `main`: anything else.
 */
export type ClauseFrame = 'main' | 'fronted' | 'relative';

/** So many words are a clause, though its verb shows no ending. */
const FEWEST_WORDS = 4;

/** Words that may stand between such a word and the subject: "even when". */
const REACH = 2;

export function frameOf(
  verb: CueVerb,
  subject: TokenRange | null,
  { sentence, floor, grammar }: SentenceReading,
): ClauseFrame {
  let before = verb.from - 1;
  while (before >= floor && isBesideVerb(sentence[before], grammar)) before--;
  const last = sentence[before];
  if (last?.kind === 'word' && grammar.has('relatives', last.key)) return 'relative';
  const from = verb.form === 'participle' ? verb.from : (subject?.from ?? verb.from);
  // Only what opens the sentence: behind the main clause a comma brings nothing new.
  const isOpener = sentence.slice(0, Math.max(0, from - REACH)).every(({ kind }) => kind !== 'word');
  if (!isOpener) return 'main';
  if (verb.form === 'participle') return from <= REACH ? 'fronted' : 'main';
  return sentence.slice(Math.max(floor, from - REACH), from).some((token) => opensSubordinate(token, grammar))
    ? 'fronted'
    : 'main';
}

const opensSubordinate = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' &&
  grammar.has('clauseOpeners', token.key) &&
  !grammar.has('complementizers', token.key) &&
  (!grammar.has('turns', token.key) || grammar.has('concessions', token.key));

/** Whether the comma at the end of these words ends them all, and the clause around them goes on. */
export function returnsToFrame(
  frame: ClauseFrame,
  { from, to }: TokenRange,
  sentence: Sentence,
  grammar: QuoteGrammar,
): boolean {
  const token = sentence[to];
  if (frame === 'main' || token?.kind !== 'word') return false;
  const clause = sentence.slice(from, to);
  // "that he, the minister, was …": nothing was said yet.
  if (!hasVerb(clause, grammar) && (clause.length < FEWEST_WORDS || grammar.has('auxiliaries', token.key)))
    return false;
  switch (frame) {
    case 'fronted':
      return (
        token.isCapital ||
        grammar.has('subjects', token.key) ||
        grammar.has('articles', token.key) ||
        grammar.has('possessives', token.key)
      );
    case 'relative':
      return isVerbLike(token, grammar) || grammar.verbs.has(token.key) || mayBeVerb(token, grammar);
  }
}

/** "…, ‹left› the room": no ending tells, but it is no small word, no name, and nothing that a list goes on with. */
const mayBeVerb = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' &&
  !token.isCapital &&
  !isAdverb(token, grammar) &&
  !(
    ['articles', 'possessives', 'prepositions', 'conjunctions', 'subjects', 'clauseOpeners', 'relatives'] as const
  ).some((set) => grammar.has(set, token.key)) &&
  !isParticipleForm(token, grammar);
