/** What goes on behind a cue in the middle of the words. */
import { findClauseEnd } from './findClauseEnd';
import { hasVerb } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence } from './readSentences';
import { COMMA, type SentenceReading } from './sentenceReading';
import { skipAsides } from './skipAsides';
import type { TokenRange } from './tokenRange';

/** `"A," he said, "and B."` and, where A is no sentence yet, `A, he said, B`. */
export function findSecondPiece(after: number, first: TokenRange, reading: SentenceReading): TokenRange | null {
  const { sentence, grammar, cues } = reading;
  const tokens = sentence.slice(first.from, first.to);
  if (tokens.every((token) => token.kind !== 'word')) return markedPiece(after, reading);
  const from = behindApposition(sentence, skipAsides(sentence, after, grammar), grammar);
  const next = sentence[from + 1];
  if (!COMMA.test(sentence[from]?.key ?? '') || !next || next.kind === 'sign') return null;
  // `That plan, he said, stresses trade`: the verb may be one of the words themselves, where they have none yet.
  if (cues.some((cue) => cue.from === from + 1 && (cue.form !== 'finite' || hasVerb(tokens, grammar)))) return null;
  const carriesOn = next.kind === 'marked' || grammar.has('conjunctions', next.key);
  if (!carriesOn && hasVerb(tokens, grammar)) return null;
  const to = findClauseEnd(sentence, from + 1, cues, grammar);
  return to > from + 1 ? { from: from + 1, to } : null;
}

/** Words that tell who a name is are seldom more. */
const LONGEST_APPOSITION = 24;

/** `A, said Ana Belk‹, a minister of ports,› B`: the comma before B. Where none follows, all there is is who she is. */
function behindApposition(sentence: Sentence, comma: number, grammar: QuoteGrammar): number {
  const [before, article] = [sentence[comma - 1], sentence[comma + 1]];
  const isName = before?.kind === 'word' && before.isCapital;
  if (!isName || article?.kind !== 'word' || !grammar.has('articles', article.key)) return comma;
  for (let i = comma + 2; i < sentence.length && i - comma <= LONGEST_APPOSITION; i++)
    if (COMMA.test(sentence[i]?.key ?? '')) return i;
  return sentence.length;
}

/** The second piece of a direct quotation is never far. */
const LONGEST_CUE = 16;

function markedPiece(after: number, { sentence, cues }: SentenceReading): TokenRange | null {
  for (let i = after; i < sentence.length && i - after < LONGEST_CUE; i++) {
    if (sentence[i]?.kind !== 'marked') continue;
    const hasJoint = /^[,–.:]$/u.test(sentence[i - 1]?.key ?? '');
    const isTaken = cues.some((cue) => cue.from >= after && cue.from < i);
    return hasJoint && !isTaken ? { from: i, to: i + 1 } : null;
  }
  return null;
}
