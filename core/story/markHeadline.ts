import type { Lexicon } from '../lexicon/lexicon';
import type { Block, Headline } from '../model';
import { findSentences } from '../text/findSentences';
import { isDatelineAt } from './findDateline';

const LONGEST_HEADLINE = 200;
const ENDS_SENTENCE = /[.۔:,;]["”»’')\]]{0,3}$/u;
const STOP_INSIDE = /\p{Ll}{3}[.]["”»]?\s\p{Lu}/u;

/** The copy's blocks with the headline marked, and the headline itself: printed above the story, or its first sentence. */
export function markHeadline(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
): { blocks: readonly Block[]; isPrinted: boolean } {
  const [first, next] = blocks;
  if (!first || !next || first.kind !== 'paragraph' || !isHeadline(text, first, next, lexicon)) {
    return { blocks, isPrinted: false };
  }
  return { blocks: [{ ...first, kind: 'headline' }, ...blocks.slice(1)], isPrinted: true };
}

/** No full stop at its end or inside, and a byline, a blank line or a longer paragraph below it. */
function isHeadline(text: string, first: Block, next: Block, lexicon: Lexicon): boolean {
  const printed = text.slice(first.span.start, first.span.end);
  if (printed.length > LONGEST_HEADLINE || ENDS_SENTENCE.test(printed) || STOP_INSIDE.test(printed)) return false;
  if (!/\p{L}/u.test(printed) || isDatelineAt(text, first.span, lexicon)) return false;
  if (next.kind === 'byline') return true;
  const between = text.slice(first.span.end, next.span.start);
  const isApart = (between.match(/\r\n|[\n\r]/g)?.length ?? 0) > 1;
  return isApart || next.span.end - next.span.start > 1.5 * printed.length;
}

/** The story's title: the printed one, or the first sentence of the lead after the dateline. */
export function readHeadline(
  text: string,
  blocks: readonly Block[],
  afterDateline: number,
  lexicon: Lexicon,
): Headline | null {
  const printed = blocks.find((block) => block.kind === 'headline');
  if (printed) return { text: oneLine(text.slice(printed.span.start, printed.span.end)), origin: 'printed' };
  const lead = blocks.find((block) => block.kind === 'paragraph');
  if (!lead) return null;
  const start = afterDateline > lead.span.start && afterDateline < lead.span.end ? afterDateline : lead.span.start;
  const within = { start, end: Math.min(lead.span.end, start + LONGEST_SENTENCE) };
  const [sentence] = findSentences(text, within, lexicon.language, new Set(lexicon.story.abbreviations));
  if (!sentence) return null;
  // A headline ends without a full stop.
  const words = oneLine(text.slice(sentence.start, sentence.end)).replace(/[.۔。]$/u, '');
  return { text: words, origin: 'firstSentence' };
}

/** A title of more than this helps nobody; an endless sentence is cut. */
const LONGEST_SENTENCE = 500;

const oneLine = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');
