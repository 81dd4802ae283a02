/** Token ranges → a found quote: which words are the content, and whether they stand between marks. */
import type { Span } from '../text/span';
import type { CueVerb } from './findCues';
import { spanOf, type TokenRange } from './findSubject';
import type { Cue, FoundQuote, QuoteRule } from './foundQuote';
import type { Token } from './readSentences';
import type { SentenceReading, SubjectRange } from './sentenceReading';

export type QuoteTokens = {
  readonly rule: QuoteRule;
  /** Content, one range per piece. */
  readonly pieces: readonly TokenRange[];
  readonly cue: TokenRange;
  /** null: nobody is named beside the words, who spoke last goes on. */
  readonly subject: SubjectRange | null;
  readonly hearer: TokenRange | null;
  readonly isContinuation: boolean;
};

export function quoteOfTokens(tokens: QuoteTokens, { sentence, text, block }: SentenceReading): FoundQuote {
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
    cue: cueOf(text, printed),
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

const cueOf = (text: string, span: Span): Cue => ({ span, text: text.slice(span.start, span.end) });

const innerOf = (token: Token): Span => (token.kind === 'marked' ? token.marked.inner : token);

export const hasMarks = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind === 'marked');

/** A participle carries on what its sentence began: "…, adding that". */
export const isCarryingOn = (verb: CueVerb): boolean => verb.form === 'participle' && verb.from > 0;
