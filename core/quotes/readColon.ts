/** Marked words after a colon without a reporting verb: `Ana Belk, the Daily Lantern: "…"` · `She put it on paper: "…"`. */

import { quoteOfTokens } from './quoteOfTokens';
import type { SentenceReading } from './sentenceReading';
import { subjectOfSentence } from './sharedSubject';
import { spanOf } from './tokenRange';

export function readColon(reading: SentenceReading): void {
  const { sentence, grammar, floor } = reading;
  let marks = sentence.length;
  while (marks > 0 && isMarkOrStop(reading, marks - 1)) marks--;
  const colon = marks - 1;
  if (colon < 1 || colon < floor || sentence[colon]?.key !== ':' || sentence[marks]?.kind !== 'marked') return;
  const range = subjectOfSentence(sentence, colon, grammar);
  const pieces = [{ from: marks, to: sentence.length }];
  if (!range) return;
  const isTaken = reading.quotes.some(({ parts }) =>
    parts.some((part) => part.end > spanOf(sentence, { from: colon, to: marks }).start),
  );
  if (isTaken) return;
  const subject = { range, place: 'shared' as const };
  const cue = { from: colon, to: marks };
  reading.quotes.push(
    quoteOfTokens({ rule: 'colon-before-quote', pieces, cue, subject, hearer: null, isContinuation: false }, reading),
  );
  reading.floor = sentence.length;
}

function isMarkOrStop({ sentence }: SentenceReading, at: number): boolean {
  const token = sentence[at];
  return token?.kind === 'marked' || (token?.kind === 'sign' && /^[.!?…]$/u.test(token.key));
}
