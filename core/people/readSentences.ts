import type { Lexicon } from '../lexicon/lexicon';
import { wordsInFront } from '../lexicon/wordsInFront';
import type { Story } from '../model';
import { findSentences } from '../text/findSentences';
import { findWords, type Word } from '../text/findWords';
import { lengthOf, type Span } from '../text/span';

export type Sentence = { readonly span: Span; readonly block: number; readonly words: readonly Word[] };

/** A sentence of more than this is no prose; it is read in pieces so that nothing grows with its length. */
const LONGEST = 4000;

const kept = new WeakMap<Story, { readonly lexicon: Lexicon; readonly sentences: readonly Sentence[] }>();

/** The sentences that can speak of people: headline and paragraphs, without the dateline. Read once per story. */
export function readSentences(story: Story, lexicon: Lexicon): readonly Sentence[] {
  const known = kept.get(story);
  if (known?.lexicon === lexicon) return known.sentences;
  const sentences = cutIntoSentences(story, lexicon);
  kept.set(story, { lexicon, sentences });
  return sentences;
}

/** The words of the story in a span, found once for all who read it; null where the span cuts one in two. */
export function wordsWithin(story: Story, lexicon: Lexicon, { start, end }: Span): readonly Word[] | null {
  const words = wordsOf(story, lexicon);
  let from = 0;
  for (let high = words.length; from < high; ) {
    const middle = (from + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < end) to++;
  const isCut = to > from && ((words[from]?.start ?? 0) < start || (words[to - 1]?.end ?? 0) > end);
  return isCut ? null : words.slice(from, to);
}

const flat = new WeakMap<readonly Sentence[], readonly Word[]>();

function wordsOf(story: Story, lexicon: Lexicon): readonly Word[] {
  const sentences = readSentences(story, lexicon);
  const words = flat.get(sentences) ?? sentences.flatMap((sentence) => sentence.words);
  flat.set(sentences, words);
  return words;
}

function cutIntoSentences(story: Story, lexicon: Lexicon): Sentence[] {
  const abbreviations = new Set(lexicon.story.abbreviations);
  const wordInFront = wordsInFront(lexicon, story.text);
  return story.blocks.flatMap(({ kind, span }, block) => {
    if (kind !== 'paragraph' && kind !== 'headline') return [];
    const start = story.dateline && story.dateline.span.start === span.start ? story.dateline.span.end : span.start;
    return findSentences(story.text, { start, end: span.end }, lexicon.language, abbreviations)
      .flatMap(cut)
      .map((sentence) => ({ span: sentence, block, words: findWords(story.text, sentence, wordInFront) }));
  });
}

function cut(span: Span): Span[] {
  if (lengthOf(span) <= LONGEST) return [span];
  const pieces: Span[] = [];
  for (let start = span.start; start < span.end; start += LONGEST) {
    pieces.push({ start, end: Math.min(start + LONGEST, span.end) });
  }
  return pieces;
}

/** Nothing at all behind what is elided: "l’accord". */
const ONLY_SPACE = /^\s{0,4}$/u;
const STOP_AND_SPACE = /^\.\s{1,4}$/u;

/** Whether `next` follows `word` with nothing but white space between, or with the full stop of an initial or a title. */
export function isNext(text: string, word: Word, next: Word, isShortened = false): boolean {
  if (next.start - word.end > 5) return false;
  const gap = text.slice(word.end, next.start);
  return ONLY_SPACE.test(gap) || ((isShortened || word.text.length === 1) && STOP_AND_SPACE.test(gap));
}

/** Whether exactly a comma stands between, as before an apposition. */
export function isAfterComma(text: string, word: Word, next: Word): boolean {
  return next.start - word.end <= 4 && /^\s?[,،]\s{1,2}$/u.test(text.slice(word.end, next.start));
}
