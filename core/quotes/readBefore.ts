/** Content that stands before its cue: `"…," X said` · `"…," said X` · `…, X said` · `A, X said, B`. */

import { findContentBefore } from './findContentBefore';
import { type CueVerb, isNaming } from './findCues';
import { findHearer } from './findHearer';
import { findSecondPiece } from './findSecondPiece';
import type { QuoteRule } from './foundQuote';
import { hasMarks, quoteOfTokens } from './quoteOfTokens';
import type { Token } from './readSentences';
import type { SentenceReading, SubjectRange } from './sentenceReading';
import { startOfContent } from './startOfContent';
import type { TokenRange } from './tokenRange';

/** Reads it and says whether there was any. */
export function readBefore(verb: CueVerb, reading: SentenceReading): boolean {
  if (isNaming(verb.kind) || verb.form !== 'finite') return false;
  const before = findContentBefore(verb, reading);
  if (!before) return false;
  const { sentence, floor } = reading;
  const content = { from: startOfContent(sentence, floor, before.end, reading.grammar), to: before.end };
  const second = findSecondPiece(before.after, content, reading);
  if (!isContent(content, second, verb, reading)) return false;
  const subject: SubjectRange | null = before.subject && { range: before.subject, place: 'beside' };
  const isOpener = content.to - content.from === 1 && sentence[content.from]?.kind === 'word';
  const pieces = second ? (isOpener ? [second] : [content, second]) : [content];
  const hearer = verb.kind === 'tell' ? findHearer(sentence, verb.to, reading.grammar) : null;
  const rule = ruleOf(pieces.flatMap(({ from, to }) => sentence.slice(from, to)));
  reading.quotes.push(quoteOfTokens({ rule, pieces, cue: verb, subject, hearer, isContinuation: !subject }, reading));
  reading.shared = before.subject;
  reading.floor = second?.to ?? before.after;
  return true;
}

function ruleOf(tokens: readonly Token[]): QuoteRule {
  if (tokens.every((token) => token.kind !== 'word')) return 'cue-after-quote';
  return hasMarks(tokens) ? 'mixed-clause' : 'cue-after-clause';
}

function isContent(
  { from, to }: TokenRange,
  second: TokenRange | null,
  verb: CueVerb,
  { sentence }: SentenceReading,
): boolean {
  const tokens = sentence.slice(from, to);
  if (tokens.length === 0) return false;
  if (tokens.some((token) => token.kind === 'marked')) return true;
  return (tokens.length >= 3 || second !== null) && (verb.kind === 'say' || verb.kind === 'tell');
}
