/** Where content that stands before its cue ends, and who says it: `"…," X said` · `"…," said X` · `…, X said`. */

import type { CueVerb } from './findCues';
import { findHearer } from './findHearer';
import { subjectAfter, subjectBefore, subjectInFrame } from './findSubject';
import { hasVerb } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import { COMMA, type SentenceReading } from './sentenceReading';
import { skipAsides } from './skipAsides';
import { withoutAdverbs } from './subjectOfVerb';
import type { TokenRange } from './tokenRange';

export type Before = {
  /** Index after the last token of the content. */
  readonly end: number;
  /** null where the verb's form alone tells who speaks. */
  readonly subject: TokenRange | null;
  /** Index after the cue, its subject included when that follows. */
  readonly after: number;
};

export const findContentBefore = (verb: CueVerb, reading: SentenceReading): Before | null =>
  afterMarks(verb, reading) ?? inverted(verb, reading) ?? afterComma(verb, reading);

/** A name with its offices and age between marked words and their verb is seldom longer. */
const LONGEST_NAMING = 24;

/** `"…," Ana Belk, 49, the minister of ports, ‹told›`: all that stands between marked words with a comma and the verb. */
function afterMarks(verb: CueVerb, reading: SentenceReading): Before | null {
  const { sentence, floor, cues, grammar } = reading;
  for (let i = verb.from - 1; i >= floor && verb.from - i <= LONGEST_NAMING; i--) {
    const token = sentence[i];
    if (token?.kind === 'sign' && !/^[,()'’.-]$/u.test(token.key)) return null;
    if (token?.kind !== 'marked') continue;
    const from = sentence[i + 1]?.key === ',' ? i + 2 : i + 1;
    const isOpen = /[,.?!…–]/u.test(token.last) || from === i + 2 || isAllMarked(verb, i + 1, reading);
    const isTaken = cues.some((cue) => cue.from >= from && cue.from < verb.from && cue.form === 'finite');
    if (!isOpen || isTaken || from >= verb.from || !mayOpenSubject(sentence[from], grammar)) return null;
    // `Asked about "quiet talks," Belk said the talks …`: what only leads up to words that follow the verb.
    const isLedUp = sentence.slice(floor, i).some(({ kind }) => kind === 'word');
    const behind = behindVerb(verb, sentence, grammar);
    if (isLedUp && !isOver(sentence, behind, grammar) && !opensAnother(sentence[behind], grammar)) return null;
    const subject = withoutAdverbs(sentence, { from, to: verb.from }, grammar);
    return { end: i + 1, subject, after: verb.to };
  }
  return null;
}

/** `"A," ‹like› B, said Belk`: what such a word opens is no speaker. */
const mayOpenSubject = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && !grammar.has('prepositions', token.key) && !opensAnother(token, grammar);

/** `"The harbour stays open" Belk said.`: the comma was left out, but nothing else is there. */
function isAllMarked(verb: CueVerb, to: number, { sentence, floor, grammar }: SentenceReading): boolean {
  if (verb.kind !== 'say' || sentence.slice(floor, to).some(({ kind }) => kind === 'word')) return false;
  const subject = sentence.slice(to, verb.from);
  const next = sentence[behindVerb(verb, sentence, grammar)];
  const isEnd =
    next === undefined || next.kind === 'sign' || (next.kind === 'word' && grammar.has('prepositions', next.key));
  return isEnd && subject.every((token) => token.kind === 'word' && (token.isCapital || isPronoun(token.key, grammar)));
}

/** The pronoun that a verb takes in: "a-t-elle ajouté", "fügte sie hinzu". */
function subjectWithin(sentence: Sentence, { from, to }: CueVerb, grammar: QuoteGrammar): TokenRange | null {
  for (let i = from; i < to; i++) {
    const token = sentence[i];
    if (token?.kind === 'word' && isPronoun(token.key, grammar)) return { from: i, to: i + 1 };
  }
  return null;
}

/** "elle", or a verb that has it behind a hyphen: "a-t-elle". */
const isPronoun = (key: string, grammar: QuoteGrammar): boolean =>
  grammar.has('subjects', key.slice(key.lastIndexOf('-') + 1));

/** A paper's name in marks is seldom longer. */
const LONGEST_TITLE = 40;

/** „…“, schrieb ‹„Die Wacht“›: the name of a paper stands between marks. */
function titleAt(sentence: Sentence, at: number): TokenRange | null {
  const token = sentence[at];
  const isTitle = token?.kind === 'marked' && token.end - token.start < LONGEST_TITLE && !/[.,!?…]/u.test(token.last);
  return isTitle ? { from: at, to: at + 1 } : null;
}

/** `"…," ‹said› Ana Belk` · `…, ‹said› Ana Belk.` */
function inverted(verb: CueVerb, { sentence, floor, grammar }: SentenceReading): Before | null {
  let end = verb.from;
  // «…», — сказала она: a comma and a dash.
  while (verb.from - end < 2 && COMMA.test(sentence[end - 1]?.key ?? '')) end--;
  const hasComma = end < verb.from;
  const last = sentence[end - 1];
  if (end <= floor || !last || last.kind === 'sign') return null;
  const subject =
    verb.head < verb.to
      ? subjectInFrame(verb, sentence, grammar)
      : (subjectWithin(sentence, verb, grammar) ??
        titleAt(sentence, verb.to) ??
        subjectAfter(sentence, verb.to, grammar));
  // "…", agregó.
  if (!subject && grammar.dropsSubject && last.kind === 'marked' && isOver(sentence, verb.to, grammar))
    return { end, subject: null, after: verb.to };
  if (!subject) return null;
  const before = { end, subject, after: Math.max(verb.to, subject.to) };
  if (last.kind === 'marked') return before;
  // "…, said the minister": here the clause must be over, or it was "the minister, said the …".
  if (!hasComma || verb.kind !== 'say' || !isOver(sentence, before.after, grammar)) return null;
  if (isRelative(sentence.slice(floor, end), grammar) || hasVerb(sentence.slice(subject.from + 1, subject.to), grammar))
    return null;
  const clause = sentence.slice(floor, end);
  const isClause = hasVerb(clause, grammar) || isLongClause(clause);
  return isClause && (isNamed(sentence, subject, grammar) || isShortEnd(sentence, subject)) ? before : null;
}

/** So many words without a comma are a clause, though its verb shows no ending: "The plan costs too much now". */
const FEWEST_WORDS = 6;

const isLongClause = (tokens: readonly Token[]): boolean =>
  tokens.length >= FEWEST_WORDS && tokens.every(({ kind }) => kind !== 'sign');

/** "an official, who asked to stay unnamed, said …": a clause put in, not one that is reported. */
const isRelative = (tokens: readonly Token[], grammar: QuoteGrammar): boolean =>
  tokens.some((token, i) => tokens[i - 1]?.key === ',' && token.kind === 'word' && grammar.has('relatives', token.key));

/** "…, said several observers.": a few words, and nothing behind them. */
const isShortEnd = (sentence: Sentence, { from, to }: TokenRange): boolean =>
  to - from <= 3 && sentence.slice(to).every(({ kind }) => kind === 'sign');

function isNamed(sentence: Sentence, { from, to }: TokenRange, grammar: QuoteGrammar): boolean {
  return sentence
    .slice(from, to)
    .some(
      (token) =>
        token.kind === 'word' &&
        (token.isCapital ||
          grammar.has('articles', token.key) ||
          grammar.has('possessives', token.key) ||
          isPronoun(token.key, grammar)),
    );
}

/** `…, Ana Belk ‹said›`, with nothing said behind the verb. */
function afterComma(verb: CueVerb, { sentence, floor, grammar }: SentenceReading): Before | null {
  const subject = subjectBefore(sentence, verb.from, floor, grammar);
  if (!subject || subject.from - 1 <= floor || !COMMA.test(sentence[subject.from - 1]?.key ?? '')) return null;
  // "Ana Belk, a doctor ‹who› advised …": only put in.
  const beside = sentence[verb.from - 1];
  if (beside?.kind === 'word' && grammar.has('relatives', beside.key)) return null;
  const behind = behindVerb(verb, sentence, grammar);
  if (!isOver(sentence, behind, grammar)) return null;
  const first = sentence[floor];
  // "While he was in Rome, he said, "…"": only a circumstance.
  const next = sentence[behind + 1];
  const saysAfter = COMMA.test(sentence[behind]?.key ?? '') && next?.kind === 'marked';
  if (
    saysAfter &&
    first?.kind === 'word' &&
    (next.isSentence || grammar.has('prepositions', first.key) || grammar.has('clauseOpeners', first.key))
  )
    return null;
  const isThat = sentence[behind + 1];
  if (isThat?.kind === 'word' && grammar.has('complementizers', isThat.key)) return null;
  return { end: subject.from - 1, subject, after: behindHearer(verb, sentence, grammar) };
}

function behindHearer(verb: CueVerb, sentence: Sentence, grammar: QuoteGrammar): number {
  const hearer = verb.kind === 'tell' ? findHearer(sentence, verb.to, grammar) : null;
  return hearer?.to ?? verb.to;
}

function behindVerb(verb: CueVerb, sentence: Sentence, grammar: QuoteGrammar): number {
  return skipAsides(sentence, behindHearer(verb, sentence, grammar), grammar);
}

function isOver(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const next = sentence[skipAsides(sentence, at, grammar)];
  return next === undefined || (next.kind === 'sign' && next.key !== ':');
}

/** `…, the paper wrote ‹while› it …`: a clause of the writer's. */
const opensAnother = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && grammar.has('clauseOpeners', token.key) && !grammar.has('complementizers', token.key);
