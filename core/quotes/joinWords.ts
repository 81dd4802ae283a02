import type { Span } from '../text/span';

const STOPS = /[.!?…؟。,،;:—–-]$/u;
/** `,"` · `”,` · `", "` — at most a mark and a space stand between the words and the comma that ends the piece. */
const COMMA_AFTER = /^["”“»’'\s]{0,3}[,،]/u;
/** What stands before the next piece, less its opening mark, ends a sentence. */
const SENTENCE_END = /[.!?…؟。]["”“»’'\s]{0,4}["“„«‘']?$/u;
const LOOK = 12;

/**
 * The words of a quotation in pieces as one text. Where a speaker is named in the middle, news style prints a comma in
 * place of what was there: `"We lost boats," she said. "Nobody counts."` is two sentences, and becomes two again.
 * Within one sentence the comma is left out: whether one was said there cannot be told.
 */
export function joinWords(text: string, parts: readonly Span[]): string {
  const pieces = parts.map((part, index) => {
    const words = text.slice(part.start, part.end);
    const next = parts[index + 1];
    return next === undefined || STOPS.test(words) ? words : words + stopBetween(text, part.end, next.start);
  });
  return pieces.join(' ');
}

function stopBetween(text: string, from: number, to: number): string {
  if (!COMMA_AFTER.test(text.slice(from, Math.min(to, from + LOOK)))) return '';
  return SENTENCE_END.test(text.slice(Math.max(from, to - LOOK), to)) ? '.' : '';
}
