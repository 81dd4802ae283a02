/**
 * Who the grammar says is speaking: the words before the verb, or after it ("said the minister"). Tokens in, tokens
 * out; persons come later.
 */
import { type CueVerb, isAdverb, phraseAt } from './findCues';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import type { TokenRange } from './tokenRange';

/** A subject with its appositions is seldom longer. */
const LONGEST = 16;
const LONGEST_APPOSITION = 30;

/** Words before the verb: `Ana Belk, the minister, also ‹said›`. `floor`: the first token that may belong to them. */
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  floor: number,
  grammar: QuoteGrammar,
): TokenRange | null {
  let last = verb - 1;
  while (last >= floor && isBesideVerb(sentence[last], grammar)) last--;
  last = beforeDay(sentence, last, floor, grammar);
  if (last < floor) return null;
  const relative = sentence[last];
  if (relative?.kind === 'word' && grammar.has('relatives', relative.key))
    last -= sentence[last - 1]?.key === ',' ? 2 : 1;
  last = skipApposition(sentence, last, floor, grammar);
  if (last < floor) return null;
  let first = last + 1;
  while (first - 1 >= floor && last - first < LONGEST && continuesSubject(sentence, first - 1, grammar)) first--;
  // "Ana Belk, 22, ‹of Port Tarn›, said"
  if (isHome(sentence, first, floor, grammar)) return subjectBefore(sentence, first, floor, grammar);
  first = skipDate(sentence, first, last, grammar);
  return first <= last ? { from: first, to: last + 1 } : null;
}

/** Where somebody is from, between commas. */
function isHome(sentence: Sentence, first: number, floor: number, grammar: QuoteGrammar): boolean {
  const [comma, opener] = [sentence[first - 1], sentence[first]];
  return first - 1 > floor && comma?.key === ',' && opener?.kind === 'word' && grammar.has('prepositions', opener.key);
}

/** `Ana Belk, the minister, ‹on Tuesday› said`: the day beside the verb. A day of two words is the subject's own. */
function beforeDay(sentence: Sentence, last: number, floor: number, grammar: QuoteGrammar): number {
  const [before, preposition, day] = [sentence[last - 2], sentence[last - 1], sentence[last]];
  const isDay = isDate(day, grammar) && !/^\d/.test(day?.key ?? '');
  if (!isDay || last - 2 < floor || preposition?.kind !== 'word' || before === undefined) return last;
  return grammar.has('prepositions', preposition.key) ? last - 2 : last;
}

/** `Ana Belk, the minister, said` · `Ana Belk (centre) said`: from the end of what is put in to the end of the subject. */
function skipApposition(sentence: Sentence, last: number, floor: number, grammar: QuoteGrammar): number {
  const sign = sentence[last];
  if (sign?.kind !== 'sign') return last;
  // "Ana Belk (P-Vel.), said"
  if (sign.key === ',' && sentence[last - 1]?.key === ')') return skipApposition(sentence, last - 1, floor, grammar);
  const opener = sign.key === ')' ? '(' : sign.key === ',' ? ',' : sign.key === '–' ? '–' : null;
  if (opener === null) return floor - 1;
  for (let i = last - 1; i > floor && last - i < LONGEST_APPOSITION; i--) {
    const token = sentence[i];
    if (token?.kind === 'marked') return floor - 1;
    if (token?.key !== opener) continue;
    // "Belk, 49, the minister, said": one group after another.
    return sentence[i - 1]?.kind === 'word'
      ? wholeList(sentence, i - 1, floor, grammar)
      : skipApposition(sentence, i - 1, floor, grammar);
  }
  return floor - 1;
}

/** Where one comma group follows another, the subject is before the first of them. */
function wholeList(sentence: Sentence, last: number, floor: number, grammar: QuoteGrammar): number {
  for (let i = last; i > floor && last - i < LONGEST; i--) {
    const opener = sentence[i];
    if (opener?.kind !== 'word') return last;
    if (sentence[i - 1]?.key !== ',') continue;
    // Only what tells who somebody is may be longer: ", the editor in chief of the paper,".
    if (last - i >= 4 && !grammar.has('articles', opener.key)) return last;
    const before = sentence[i - 2];
    const isName = before?.kind === 'word' && before.isCapital && !grammar.dates.has(before.key);
    return isName && i - 2 >= floor && !isFronted(sentence, i - 2, floor, grammar) ? i - 2 : last;
  }
  return last;
}

/** "‹On the Inner Sea›, the minister, who …": the name stands behind a preposition. */
function isFronted(sentence: Sentence, name: number, floor: number, grammar: QuoteGrammar): boolean {
  let at = name;
  while (at > floor && isCapital(sentence[at - 1])) at--;
  const before = sentence[at - 1];
  const opener = before?.kind === 'word' && grammar.has('articles', before.key) ? sentence[at - 2] : before;
  return opener?.kind === 'word' && grammar.has('prepositions', opener.key);
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapital;

export const isBesideVerb = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  isAuxiliary(token, grammar) || (token?.kind === 'word' && isAdverb(token, grammar));

/** "will", not the "Will" of a name. */
export const isAuxiliary = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && !token.isCapital && grammar.has('auxiliaries', token.key);

function continuesSubject(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const token = sentence[at];
  if (token?.kind !== 'word') return false;
  if (grammar.has('conjunctions', token.key)) return joinsNames(sentence, at, grammar);
  return (
    !grammar.has('clauseOpeners', token.key) && !isAuxiliary(token, grammar) && !grammar.has('comparisons', token.key)
  );
}

/** "Belk and Tarn said" has two speakers; "left and Belk said" has one. */
function joinsNames(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const before = sentence[at - 1];
  const after = sentence[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  const isOne = before.isCapital || grammar.has('subjects', before.key);
  return isOne && (after.isCapital || grammar.has('articles', after.key)) && at < 8;
}

/** "On Tuesday Belk said", "In 2013 he said": the day is not the speaker. */
function skipDate(sentence: Sentence, first: number, last: number, grammar: QuoteGrammar): number {
  let at = first;
  const head = sentence[at];
  const isFronted = head?.kind === 'word' && grammar.has('prepositions', head.key);
  if (isFronted && !isDate(sentence[at + 1], grammar)) return first;
  if (isFronted) at++;
  // "In 2013 he said", but "52 percent said".
  else if (head?.kind === 'word' && /^\d/.test(head.key)) return first;
  while (at <= last && isDate(sentence[at], grammar)) at++;
  return at <= last ? at : first;
}

export const isDate = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && (grammar.dates.has(token.key) || /^\d{1,4}$/.test(token.key));

/** Words after the verb: `said Ana Belk, the minister`. Ends before "in", "on", "after" and at any sign. */
export function subjectAfter(sentence: Sentence, verb: number, grammar: QuoteGrammar): TokenRange | null {
  // "a déclaré jeudi la ministre": the day may come first.
  let from = verb;
  while (from - verb < 2 && isDate(sentence[from], grammar) && sentence[from + 1]?.kind === 'word') from++;
  // «сообщили в МИД»: a body that speaks may stand behind a preposition.
  const [opener, body] = [sentence[from], sentence[from + 1]];
  if (
    opener?.kind === 'word' &&
    grammar.has('speakerPrepositions', opener.key) &&
    body?.kind === 'word' &&
    body.isCapital
  )
    from++;
  else from = behindAside(sentence, from, grammar);
  let to = from;
  while (to < sentence.length && to - from < LONGEST) {
    const token = sentence[to];
    if (token?.kind !== 'word') break;
    const endsHere =
      grammar.has('clauseOpeners', token.key) ||
      grammar.has('complementizers', token.key) ||
      grammar.has('relatives', token.key) ||
      isAuxiliary(token, grammar) ||
      isDate(token, grammar) ||
      (to > from && isLoosePreposition(sentence, to, grammar));
    // "مصدر مقرب من الوفد": the preposition belongs to the subject.
    const phrase = phraseAt(sentence, to, grammar.subjectPhrases);
    if (endsHere && !phrase) break;
    to += phrase?.width ?? 1;
  }
  const first = sentence[from];
  if (to === from || first?.kind !== 'word' || grammar.has('prepositions', first.key)) return null;
  return { from, to };
}

/** Words of an aside between a verb and its subject. */
const LONGEST_ASIDE = 7;

/** "a écrit ‹sur les réseaux sociaux› la porte-parole": an article that no preposition brings begins the subject. */
function behindAside(sentence: Sentence, from: number, grammar: QuoteGrammar): number {
  const opener = sentence[from];
  if (opener?.kind !== 'word' || !grammar.has('prepositions', opener.key)) return from;
  for (let i = from + 2; i < sentence.length && i - from <= LONGEST_ASIDE; i++) {
    const [before, token] = [sentence[i - 1], sentence[i]];
    if (token?.kind !== 'word' || before?.kind !== 'word') return from;
    const isBrought = grammar.has('prepositions', before.key) || grammar.has('articles', before.key);
    if (!isBrought && grammar.has('articles', token.key)) return i;
  }
  return from;
}

/** "of" and "for" go on with a title; "in", "on", "at" a place or a day do not. */
function isLoosePreposition(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const token = sentence[at];
  if (token?.kind !== 'word' || !grammar.has('prepositions', token.key)) return false;
  return grammar.has('loosePrepositions', token.key) || isDate(sentence[at + 1], grammar);
}

/** "Außerdem ließ ‹der Pressedienst› verlauten": between a verb and its particle. */
export function subjectInFrame({ head, to }: CueVerb, sentence: Sentence, grammar: QuoteGrammar): TokenRange | null {
  const range = subjectAfter(sentence, head, grammar);
  return range && { from: range.from, to: Math.min(range.to, to - 1) };
}
