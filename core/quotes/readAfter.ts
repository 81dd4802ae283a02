/** Content that follows its cue: `X said: "…"` · `X said that …` · `X said the talks …` · `X called it "…"`. */
import { type ClauseFrame, frameOf } from './clauseFrame';
import { findClauseEnd } from './findClauseEnd';
import { type ContentAfter, findContentAfter } from './findContentAfter';
import { type CueVerb, isAdverb, isNaming } from './findCues';
import { hearerBefore } from './findHearer';
import { isDate } from './findSubject';
import type { QuoteRule } from './foundQuote';
import { opensClause } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import { hasMarks, isCarryingOn, quoteOfTokens } from './quoteOfTokens';
import type { Sentence, Token } from './readSentences';
import type { SentenceReading, SubjectRange } from './sentenceReading';
import { skipAsides } from './skipAsides';
import type { TokenRange } from './tokenRange';

/** `behind`: the token from which the words are looked for, where the subject stands behind its verb. */
export function readAfter(
  verb: CueVerb,
  subject: SubjectRange | null,
  reading: SentenceReading,
  behind = verb.to,
): void {
  const compared = subject && behindComparison(verb, subject.range, reading);
  const after = compared ?? findContentAfter(reading.sentence, { ...verb, to: behind }, reading.grammar);
  const frame =
    compared || isNaming(verb.kind)
      ? 'main'
      : frameOf(verb, subject?.place === 'beside' ? subject.range : null, reading);
  const read = after ? contentOf(verb, after, frame, reading) : null;
  if (!after || !read) return;
  const { rule, range } = read;
  const tokens = {
    rule,
    pieces: [range],
    cue: verb,
    subject,
    hearer: after.hearer ?? hearerBefore(reading.sentence, verb.from, reading.grammar),
    isContinuation: subject === null || isCarryingOn(verb),
  };
  reading.quotes.push(quoteOfTokens(tokens, reading));
  reading.floor = Math.max(reading.floor, range.to);
}

/** `‹As› Belk noted in May, …`: behind the comma stands what was noted. */
function behindComparison(
  verb: CueVerb,
  { from }: TokenRange,
  { sentence, floor, grammar }: SentenceReading,
): ContentAfter | null {
  const as = sentence[from - 1];
  if (from - 1 < floor || as?.kind !== 'word' || !grammar.has('comparisons', as.key)) return null;
  if (verb.kind !== 'say' && verb.kind !== 'tell') return null;
  const isFirst = sentence
    .slice(floor, from - 1)
    .every((token) => token.key === ',' || isAdverb(token, grammar) || opensSentenceWith(token, grammar));
  const comma = skipAsides(sentence, verb.to, grammar);
  if (!isFirst || sentence[comma]?.key !== ',' || comma + 1 >= sentence.length) return null;
  return { join: 'that', content: { from: comma + 1, to: sentence.length }, hearer: null };
}

/** "But as Belk noted", "And as Belk noted". */
const opensSentenceWith = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' && (grammar.has('conjunctions', token.key) || grammar.has('turns', token.key));

type Content = { readonly rule: QuoteRule; readonly range: TokenRange };

function contentOf(verb: CueVerb, after: ContentAfter, frame: ClauseFrame, reading: SentenceReading): Content | null {
  const { sentence, cues, grammar } = reading;
  const { from } = after.content;
  const first = sentence[from];
  if (!first) return null;
  const alone = marksOnly(sentence, from, after.join);
  // `the show "Harbour Night"`: what is shown, found or decided stands in no marks alone.
  if (alone !== null && verb.kind === 'claim' && after.join === 'bare') return null;
  if (alone !== null) return { rule: 'cue-before-quote', range: { from, to: alone } };
  // What follows a colon is said to the end, full stop included.
  if (after.join === 'colon' && first.kind === 'word' && !hasMarks(sentence.slice(from))) {
    const isSaid = (verb.kind === 'say' || verb.kind === 'tell') && verb.form !== 'infinitive';
    return isSaid ? { rule: 'unmarked-after-colon', range: { from, to: sentence.length } } : null;
  }
  const range = { from, to: findClauseEnd(sentence, from, cues, grammar, frame) };
  return range.to > range.from ? clauseOf(verb, after.join, range, reading) : null;
}

function clauseOf(
  verb: CueVerb,
  join: ContentAfter['join'],
  range: TokenRange,
  reading: SentenceReading,
): Content | null {
  const { sentence, grammar } = reading;
  const isMarked = hasMarks(sentence.slice(range.from, range.to));
  const isClause =
    join === 'that' ||
    opensClause(sentence, range, grammar) ||
    isPlainClause(verb, range, reading) ||
    isBehindLastVerb(range, reading);
  const rule: QuoteRule = isMarked ? 'mixed-clause' : join === 'that' ? 'clause-with-that' : 'bare-clause';
  if (range.to - range.from < 2) return null;
  // "to add penalties": without "that" or marks it is mostly something else that is done.
  if (verb.form === 'infinitive' && join === 'bare' && !isMarked && !opensWithSubject(range, reading)) return null;
  switch (verb.kind) {
    case 'judge':
    case 'name':
      return isMarked && join === 'bare' ? namedInMarks(range, reading) : null;
    case 'utter':
      return sentence[range.from]?.kind === 'marked' ? { rule, range } : null;
    case 'claim':
      return join === 'that' || isPromise(range, reading) ? { rule, range } : null;
    case 'say':
    case 'tell':
      if (isPromise(range, reading)) return { rule, range };
      if (join === 'bare' && isPreposition(sentence[range.from], grammar) && !isPlain(verb, reading)) return null;
      return isClause || join === 'colon' || (isMarked && verb.kind === 'say') ? { rule, range } : null;
  }
}

const opensWithSubject = ({ from }: TokenRange, { sentence, grammar }: SentenceReading): boolean =>
  grammar.has('subjects', sentence[from]?.key ?? '');

/** Fewer words after "said" are a remark about saying: "said so again". */
const FEWEST_WORDS = 5;

const isPlain = ({ from }: CueVerb, { sentence, grammar }: SentenceReading): boolean =>
  grammar.has('plainVerbs', sentence[from]?.key ?? '');

/** "said all officers sign the paper": a clause, though its verb shows no ending. */
function isPlainClause(verb: CueVerb, { from, to }: TokenRange, reading: SentenceReading): boolean {
  const { sentence, grammar } = reading;
  return to - from >= FEWEST_WORDS && isPlain(verb, reading) && !isPreposition(sentence[from], grammar);
}

/** Where the verb ends its clause, what follows it without "and" is another clause: what was said. */
const isBehindLastVerb = ({ from, to }: TokenRange, { sentence, grammar }: SentenceReading): boolean =>
  grammar.verbStands === 'last' && to - from >= FEWEST_WORDS && !grammar.has('conjunctions', sentence[from]?.key ?? '');

/** `vowed to "go on"`: with marks, an infinitive tells words as well. */
function isPromise({ from, to }: TokenRange, { sentence, grammar }: SentenceReading): boolean {
  const [marker, next] = [sentence[from], sentence[from + 1]];
  if (marker?.kind !== 'word' || !grammar.has('infinitiveMarkers', marker.key)) return false;
  // "replied to a letter", "wrote to her": no verb follows.
  const isNoun =
    next?.kind === 'word' &&
    (next.isCapital || (['articles', 'possessives', 'hearers'] as const).some((set) => grammar.has(set, next.key)));
  return !isNoun && hasMarks(sentence.slice(from, to));
}

/** "responded to the letter", "wrote about it": no words are given. */
const isPreposition = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && grammar.has('prepositions', token.key);

/** `said: "…"`: the index after the marked words when nothing of the clause goes on behind them. */
function marksOnly(sentence: Sentence, from: number, join: ContentAfter['join']): number | null {
  if (sentence[from]?.kind !== 'marked') return null;
  let to = from + 1;
  while (sentence[to]?.kind === 'marked') to++;
  const next = sentence[to];
  if (next === undefined || next.kind === 'sign' || join === 'colon' || join === 'comma') return to;
  const last = sentence[to - 1];
  return last?.kind === 'marked' && /[.,!?…]/u.test(last.last) ? to : null;
}

/** From a name to its thing is seldom farther. */
const LONGEST_NAMED = 24;

function namedInMarks({ from, to }: TokenRange, { sentence, cues, grammar }: SentenceReading): Content | null {
  for (let i = from; i < to && i < from + LONGEST_NAMED; i++) {
    // `talked of the harbour when he told the paper: "…"`: the marked words are another verb's.
    if (cues.some(({ from: at, kind }) => at === i && (kind === 'say' || kind === 'tell'))) return null;
    if (sentence[i]?.kind !== 'marked') continue;
    const marks = endOfMarks(sentence, i + 1, grammar);
    return { rule: 'named-in-marks', range: { from, to: endOfNaming(sentence, marks, to, grammar) } };
  }
  return null;
}

/** `"a step forward" ‹in the talks› on Monday`: what the marked words go on with, without day, turn and further report. */
function endOfNaming(sentence: Sentence, from: number, to: number, grammar: QuoteGrammar): number {
  for (let i = from; i < to; i++) {
    const [token, next] = [sentence[i], sentence[i + 1]];
    const last = sentence[i - 1];
    if (token?.kind === 'sign' || (last?.kind === 'marked' && last.last === ',')) return i;
    if (token?.kind !== 'word') continue;
    if (isDate(token, grammar) || grammar.has('occasionPrepositions', token.key)) return i;
    if (grammar.has('prepositions', token.key) && isDate(next, grammar)) return i;
    if (grammar.has('conjunctions', token.key) && next?.kind !== 'marked') return i;
    if (grammar.has('clauseOpeners', token.key) && !grammar.has('complementizers', token.key)) return i;
  }
  return to;
}

/** `"weak" and "disappointing"`: marked words in a row. */
function endOfMarks(sentence: Sentence, from: number, grammar: QuoteGrammar): number {
  for (let i = from; i < from + 4; i++) {
    const token = sentence[i];
    if (token?.kind === 'marked') return endOfMarks(sentence, i + 1, grammar);
    const joins =
      token?.key === ',' ||
      (token?.kind === 'word' && (grammar.has('conjunctions', token.key) || grammar.has('articles', token.key)));
    if (!joins) break;
  }
  return from;
}
