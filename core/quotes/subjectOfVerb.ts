/** Whose verb it is: its own subject, one shared with an earlier verb, or the one still to come ("Noting that …, X said"). */
import { type CueVerb, phraseAt } from './findCues';
import { isBesideVerb, isDate, subjectAfter, subjectBefore } from './findSubject';
import { isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import type { SentenceReading, SubjectRange } from './sentenceReading';
import { nounPhraseAt, pronounBefore, subjectOfSentence } from './sharedSubject';
import type { TokenRange } from './tokenRange';

export function subjectOfVerb(verb: CueVerb, reading: SentenceReading): SubjectRange | null {
  const own = ownSubject(verb, reading);
  if (own) return { range: own, place: 'beside' };
  const range = sharedSubject(verb, reading);
  return range ? { range, place: 'shared' } : null;
}

function ownSubject(verb: CueVerb, { sentence, floor, grammar }: SentenceReading): TokenRange | null {
  if (grammar.verbStands === 'last' && floor === 0) return subjectFirst(sentence, verb.from, grammar);
  if (verb.form === 'finite')
    return subjectBefore(sentence, finiteOf(verb.from, sentence, floor, grammar), floor, grammar);
  if (verb.form === 'infinitive') return null;
  const before = sentence[verb.from - 1];
  if (before?.kind === 'word' && grammar.has('comparisons', before.key))
    return quotedAs(sentence, verb.from - 1, floor, grammar);
  if (!isName(before) || isDate(before, grammar)) return null;
  // "with footage of Ana Belk saying"
  const range = subjectBefore(sentence, verb.from, floor, grammar);
  return range ? nameOnly(sentence, range) : null;
}

/** An auxiliary is seldom farther from its participle. */
const LONGEST_FRAME = 10;

/** "Belk ‹hat› am Dienstag erklärt": where the verb stands second, its auxiliary does, and the subject is before that. */
function finiteOf(verb: number, sentence: Sentence, floor: number, grammar: QuoteGrammar): number {
  if (grammar.verbStands !== 'second') return verb;
  for (let i = verb - 1; i > floor && verb - i <= LONGEST_FRAME; i--) {
    const token = sentence[i];
    if (token?.kind !== 'word') return verb;
    if (grammar.has('auxiliaries', token.key)) return i;
  }
  return verb;
}

/** The verb ends the clause, so its subject opens it: "‹میرلا بلک وزیر خارجه› روز پنجشنبه در … گفت". */
function subjectFirst(sentence: Sentence, verb: number, grammar: QuoteGrammar): TokenRange | null {
  const range = subjectOfSentence(sentence, verb, grammar);
  if (!range) return null;
  const widthAt = (at: number): number => phraseAt(sentence, at, grammar.subjectPhrases)?.width ?? 0;
  let to = range.from + Math.max(1, widthAt(range.from));
  while (to < range.to && (widthAt(to) > 0 || !endsSubject(sentence[to], grammar))) to += Math.max(1, widthAt(to));
  return { from: range.from, to };
}

const endsSubject = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  isBesideVerb(token, grammar) ||
  (token?.kind === 'word' &&
    (grammar.has('loosePrepositions', token.key) ||
      grammar.has('complementizers', token.key) ||
      grammar.dates.has(token.key)));

/** How far back "quoted" may stand in "quoted a senior official as saying". */
const LONGEST_QUOTED = 14;

function quotedAs(sentence: Sentence, as: number, floor: number, grammar: QuoteGrammar): TokenRange | null {
  for (let i = as - 1; i >= Math.max(floor, as - LONGEST_QUOTED); i--) {
    const token = sentence[i];
    const next = sentence[i + 1];
    if (token?.kind !== 'word') return null;
    if (!isVerbLike(token, grammar) || next?.kind !== 'word' || i + 1 >= as) continue;
    // "quoted an unnamed admiral": a name or an article begins whom it is.
    if (next.isCapital || grammar.has('articles', next.key) || grammar.has('hearers', next.key))
      return { from: i + 1, to: as };
  }
  return null;
}

function sharedSubject(verb: CueVerb, { sentence, floor, shared, cues, grammar }: SentenceReading): TokenRange | null {
  if (verb.form === 'participle' && verb.from === 0) {
    const main = cues.find((cue) => cue.form === 'finite' && cue.from > verb.to);
    return main ? subjectBefore(sentence, main.from, verb.to, grammar) : null;
  }
  if (verb.form === 'participle' && !shared && opensAside(sentence, verb.from, grammar))
    return behindComma(sentence, verb.to, grammar);
  if (grammar.verbStands === 'before' && verb.form === 'participle')
    return shared ?? (cues[0] === verb ? behindFirstWord(sentence, grammar) : null);
  // "Belk smiled at the thought that he …, ‹saying›": a participle goes with the sentence's subject.
  if (verb.form === 'participle') return shared ?? subjectOfSentence(sentence, verb.from, grammar);
  return (
    pronounBefore(sentence, verb.from, floor, grammar) ?? shared ?? subjectOfSentence(sentence, verb.from, grammar)
  );
}

/** "‹But in› declaring", "‹After› saying": the sentence's own subject is still to come. */
const opensAside = (sentence: Sentence, verb: number, grammar: QuoteGrammar): boolean =>
  sentence
    .slice(0, verb)
    .every(
      (token) =>
        token.kind === 'word' &&
        (['prepositions', 'conjunctions', 'clauseOpeners'] as const).some((set) => grammar.has(set, token.key)),
    );

/** "After saying …, ‹she› left": the first subject behind a comma. */
function behindComma(sentence: Sentence, from: number, grammar: QuoteGrammar): TokenRange | null {
  for (let i = from; i < sentence.length; i++) {
    const [before, token] = [sentence[i - 1], sentence[i]];
    const isBehind = before?.key === ',' || (before?.kind === 'marked' && before.last === ',');
    if (!isBehind || token?.kind !== 'word') continue;
    if (grammar.has('subjects', token.key)) return { from: i, to: i + 1 };
    if (isName(token) || grammar.has('articles', token.key)) return nounPhraseAt(sentence, i, grammar);
  }
  return null;
}

/** "ورحبت ‹رئيسة الوزراء› بالتبادل، مؤكدة أن": whatever the sentence's verb is, its subject stands behind it. */
function behindFirstWord(sentence: Sentence, grammar: QuoteGrammar): TokenRange | null {
  const first = sentence.findIndex((token) => token.kind !== 'word' || !grammar.has('conjunctions', token.key));
  return sentence[first]?.kind === 'word' ? subjectAfter(sentence, first + 1, grammar) : null;
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapital;

function nameOnly(sentence: Sentence, { from, to }: TokenRange): TokenRange {
  let first = to;
  while (first > from && isName(sentence[first - 1])) first--;
  return { from: first, to };
}

/** `Belk ‹also has› said`: the words beside the verb are not the speaker. */
export function withoutAdverbs(sentence: Sentence, { from, to }: TokenRange, grammar: QuoteGrammar): TokenRange {
  let end = to;
  while (end - 1 > from && (isBesideVerb(sentence[end - 1], grammar) || sentence[end - 1]?.key === ',')) end--;
  return { from, to: end };
}
