/** Where the words that follow a reporting verb stop, when the sentence goes on in the writer's own voice. */
import { type ClauseFrame, returnsToFrame } from './clauseFrame';
import { type CueVerb, isAdverb, isNaming, isParticipleForm } from './findCues';
import { subjectBefore } from './findSubject';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence } from './readSentences';

const FINAL = /^[.!?…؟。;]$/u;

/** `cues`: all reporting verbs of the sentence. Gives the index after the last token of the content. */
export function findClauseEnd(
  sentence: Sentence,
  from: number,
  cues: readonly CueVerb[],
  grammar: QuoteGrammar,
  frame: ClauseFrame = 'main',
): number {
  let end = sentence.length;
  for (let i = from + 1; i < sentence.length; i++) {
    const isComma = sentence[i - 1]?.kind !== 'sign' && endsWithComma(sentence, i);
    if (
      (isComma && returnsToFrame(frame, { from, to: behindComma(sentence, i) }, sentence, grammar)) ||
      stopsAt(sentence, i, cues, grammar)
    ) {
      end = i;
      break;
    }
  }
  while (end > from && isTrailing(sentence, end - 1)) end--;
  return end;
}

/** A comma at a token, or one between the marks before it. */
function endsWithComma(sentence: Sentence, at: number): boolean {
  const [last, token] = [sentence[at - 1], sentence[at]];
  return token?.key === ',' || (last?.kind === 'marked' && last.last === ',');
}

const behindComma = (sentence: Sentence, at: number): number => (sentence[at]?.key === ',' ? at + 1 : at);

function stopsAt(sentence: Sentence, at: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const token = sentence[at];
  if (token?.kind === 'sign') {
    // "(R-Ill.)" ends nothing.
    if (FINAL.test(token.key)) return sentence[at + 1]?.key !== ')';
    if (token.key === ',') return commaStops(sentence, at + 1, cues, grammar);
    if (token.key === '–') return dashStops(sentence, at + 1, grammar);
    // `… out of worry: "…," Belk said`: the marked words have a cue of their own.
    return token.key === ':' && sentence[at + 1]?.kind === 'marked' && opensCue(sentence, at + 2, cues, grammar);
  }
  const last = sentence[at - 1];
  if (last?.kind === 'marked' && last.last === ',' && token?.kind === 'word')
    return markedCommaStops(sentence, at, cues, grammar);
  if (token?.kind !== 'word') return false;
  // "… in kind" but denied that: another report of the same speaker.
  if (grammar.has('turns', token.key)) return isCueAt(sentence, at + 1, cues, grammar, 'finite');
  if (!grammar.has('conjunctions', token.key)) return false;
  return (
    isCueAt(sentence, at + 1, cues, grammar, 'finite') ||
    isCueAt(sentence, at + 1, cues, grammar, 'participle') ||
    opensNamedCue(sentence, at + 1, cues, grammar)
  );
}

/** `"…," referring to`: after a comma between the marks the writer speaks, unless "and" carries on. */
function markedCommaStops(sentence: Sentence, at: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const token = sentence[at];
  if (token?.kind === 'word' && (grammar.has('relatives', token.key) || isParticipleForm(token, grammar))) return true;
  return commaStops(sentence, at, cues, grammar);
}

/** `…, adding that`, `…, while the other side`, `…, but Tarn`: another voice takes over. */
function commaStops(sentence: Sentence, next: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const token = sentence[next];
  if (token?.kind !== 'word') return false;
  if (isCueAt(sentence, next, cues, grammar, 'participle')) return true;
  // `…, called her "brave" and …`: one report after the other.
  if (cues.some((cue) => cue.from === next && isNaming(cue.kind))) return true;
  // "…، افزود": where the verb stands last, the cue of the main clause may follow the comma.
  if (grammar.verbStands === 'last' && isCueAt(sentence, next, cues, grammar, 'finite')) return true;
  if (grammar.has('conjunctions', token.key))
    return isCueAt(sentence, next + 1, cues, grammar, 'finite') || opensPronounCue(sentence, next + 1, cues, grammar);
  if (opensCue(sentence, next, cues, grammar)) return true;
  if (isLastRemark(sentence, next, grammar)) return true;
  const after = sentence[next + 1];
  // ", though that": the same voice still.
  if (after?.kind === 'word' && grammar.has('complementizers', after.key)) return false;
  return (
    grammar.has('concessions', token.key) ||
    (grammar.has('turns', token.key) && turnsAway(sentence, next + 1, cues, grammar))
  );
}

/** `… the visit‹, which had been put off twice›.`: what tells more of the last words and ends the sentence is the writer's. */
function isLastRemark(sentence: Sentence, next: number, grammar: QuoteGrammar): boolean {
  const opener = sentence[next];
  if (opener?.kind !== 'word' || !grammar.has('remarkOpeners', opener.key)) return false;
  let isNamed = !grammar.has('articles', opener.key);
  for (let i = next + 1; i < sentence.length; i++) {
    const token = sentence[i];
    if (token?.kind === 'marked') return false;
    if (token?.kind === 'sign') return FINAL.test(token.key);
    if (token?.kind !== 'word') continue;
    // "…, a vote could not be held": a clause of its own.
    if (!isNamed && grammar.has('auxiliaries', token.key)) return false;
    isNamed ||= grammar.has('complementizers', token.key) || grammar.has('relatives', token.key) || token.isCapital;
  }
  return true;
}

/** `, but ‹argued›`, `, but ‹the visitor said›`: without a cue of its own what follows is still the speaker's. */
const turnsAway = (sentence: Sentence, next: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean =>
  isCueAt(sentence, next, cues, grammar, 'finite') ||
  isCueAt(sentence, next, cues, grammar, 'participle') ||
  opensPronounCue(sentence, next, cues, grammar) ||
  opensNamedCue(sentence, next, cues, grammar);

/** `Noting that …, ‹Belk added›: "…"`: another cue with a subject of its own. */
function opensCue(sentence: Sentence, next: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const cue = cues.find(({ from, form }) => from > next && form === 'finite');
  return cue !== undefined && cue.from - next < 12 && subjectBefore(sentence, cue.from, next, grammar)?.from === next;
}

/** ", and ‹he insisted›": the same speaker, in another report. */
function opensPronounCue(sentence: Sentence, next: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const first = sentence[next];
  return (
    first?.kind === 'word' && grammar.has('subjects', first.key) && isCueAt(sentence, next + 1, cues, grammar, 'finite')
  );
}

/** "and ‹the visitor said›"; "and ‹they believe›" may still be the speaker's own. */
function opensNamedCue(sentence: Sentence, next: number, cues: readonly CueVerb[], grammar: QuoteGrammar): boolean {
  const first = sentence[next];
  return first?.kind === 'word' && !grammar.has('subjects', first.key) && opensCue(sentence, next, cues, grammar);
}

/** Words between two dashes are seldom more. */
const LONGEST_INSERTION = 20;

function dashStops(sentence: Sentence, next: number, grammar: QuoteGrammar): boolean {
  const token = sentence[next];
  for (let i = next + 1; i < sentence.length && i - next < LONGEST_INSERTION; i++)
    if (sentence[i]?.key === '–' && sentence[i + 1]?.key !== '–') return false;
  return token?.kind === 'word' && grammar.has('turns', token.key);
}

function isCueAt(
  sentence: Sentence,
  at: number,
  cues: readonly CueVerb[],
  grammar: QuoteGrammar,
  form: CueVerb['form'],
): boolean {
  let i = at;
  while (i < at + 3 && i < sentence.length) {
    const token = sentence[i];
    if (!token || !(isAdverb(token, grammar) || (token.kind === 'word' && grammar.has('auxiliaries', token.key))))
      break;
    i++;
  }
  return cues.some((cue) => cue.from === i && cue.form === form && cue.kind !== 'utter');
}

function isTrailing(sentence: Sentence, at: number): boolean {
  const token = sentence[at];
  return token?.kind === 'sign' && !/^[)\]%$€£]$/u.test(token.key);
}
