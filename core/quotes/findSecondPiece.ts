/** What goes on behind a cue in the middle of the words. */
import { findClauseEnd } from './findClauseEnd';
import type { TokenRange } from './findSubject';
import { hasVerb } from './opensClause';
import { COMMA, type SentenceReading } from './sentenceReading';
import { skipAsides } from './skipAsides';

/** `"A," he said, "and B."` and, where A is no sentence yet, `A, he said, B`. */
export function findSecondPiece(after: number, first: TokenRange, reading: SentenceReading): TokenRange | null {
  const { sentence, grammar, cues } = reading;
  const tokens = sentence.slice(first.from, first.to);
  if (tokens.every((token) => token.kind !== 'word')) return markedPiece(after, reading);
  const from = skipAsides(sentence, after, grammar);
  const next = sentence[from + 1];
  if (!COMMA.test(sentence[from]?.key ?? '') || !next || next.kind === 'sign') return null;
  if (cues.some((cue) => cue.from === from + 1)) return null;
  const carriesOn = next.kind === 'marked' || grammar.has('conjunctions', next.key);
  if (!carriesOn && hasVerb(tokens, grammar)) return null;
  const to = findClauseEnd(sentence, from + 1, cues, grammar);
  return to > from + 1 ? { from: from + 1, to } : null;
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
