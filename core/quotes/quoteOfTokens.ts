/** Token ranges → a found quote: which words are the content, and whether they stand between marks. */
import type { Span } from '../text/span';
import type { CueVerb } from './findCues';
import type { FoundQuote, QuoteRule } from './foundQuote';
import type { Token } from './readSentences';
import type { SentenceReading, SubjectRange } from './sentenceReading';
import { spanOf, type TokenRange } from './tokenRange';

export type QuoteTokens = {
  readonly rule: QuoteRule;
  /** Content, one range per piece. */
  readonly pieces: readonly TokenRange[];
  /** `head`: where a verb is taken apart, the token after its first word. */
  readonly cue: TokenRange & { readonly head?: number };
  /** null: nobody is named beside the words, who spoke last goes on. */
  readonly subject: SubjectRange | null;
  readonly hearer: TokenRange | null;
  readonly isContinuation: boolean;
};

export function quoteOfTokens(tokens: QuoteTokens, reading: SentenceReading): FoundQuote {
  const { sentence, block } = reading;
  const { pieces, cue, hearer, subject, rule } = tokens;
  const content = pieces.flatMap(({ from, to }) => sentence.slice(from, to)).filter(({ kind }) => kind !== 'sign');
  const isDirect = content.every((token) => token.kind === 'marked');
  const printed = spanOf(sentence, {
    from: Math.min(cue.from, hearer?.from ?? cue.from),
    to: Math.max(cue.to, hearer?.to ?? cue.to),
  });
  return {
    parts: isDirect ? content.map(innerOf) : pieces.map((piece) => spanOf(sentence, piece)),
    directness: isDirect || rule === 'unmarked-after-colon' ? 'direct' : hasMarks(content) ? 'mixed' : 'indirect',
    cue: { span: printed, text: wordsOfCue(tokens, printed, reading) },
    subject: subject && { span: spanOf(sentence, subject.range), place: subject.place },
    audience: hearer ? spanOf(sentence, hearer) : null,
    isContinuation: tokens.isContinuation,
    rule,
    follows: false,
    behind: null,
    isOpen: content.some((token) => token.kind === 'marked' && !token.marked.isClosed),
    block,
  };
}

/** "räumte … ein" without what stands between. */
function wordsOfCue({ cue: { from, to, head = to } }: QuoteTokens, printed: Span, { text, sentence }: SentenceReading) {
  if (head >= to) return text.slice(printed.start, printed.end);
  const [first, last] = [spanOf(sentence, { from, to: head }), spanOf(sentence, { from: to - 1, to })];
  return `${text.slice(first.start, first.end)} ${text.slice(last.start, last.end)}`;
}

const innerOf = (token: Token): Span => (token.kind === 'marked' ? token.marked.inner : token);

export const hasMarks = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind === 'marked');

/** A participle carries on what its sentence began: "…, adding that". */
export const isCarryingOn = (verb: CueVerb): boolean => verb.form === 'participle' && verb.from > 0;
