/** A sentence all in marks, a dash, and whose it is: `"The harbour stays open." – Ana Belk`, as lists of claims print it. */
import { quoteOfTokens } from './quoteOfTokens';
import type { Token } from './readSentences';
import type { SentenceReading } from './sentenceReading';

/** A name with its title is seldom longer. */
const LONGEST_NAME = 8;

export function readDash(reading: SentenceReading): void {
  const { sentence, quotes } = reading;
  const dash = sentence.findIndex(({ kind }) => kind !== 'marked');
  if (dash < 1 || quotes.length > 0 || sentence[dash]?.key !== '–') return;
  let to = dash + 1;
  while (isName(sentence[to])) to++;
  const isWhole = sentence.slice(to).every(({ kind }) => kind === 'sign');
  if (to === dash + 1 || to - dash > LONGEST_NAME || !isWhole) return;
  const subject = { range: { from: dash + 1, to }, place: 'beside' as const };
  const cue = { from: dash, to: dash + 1 };
  const pieces = [{ from: 0, to: dash }];
  quotes.push(
    quoteOfTokens({ rule: 'colon-before-quote', pieces, cue, subject, hearer: null, isContinuation: false }, reading),
  );
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapital;
