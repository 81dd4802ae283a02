import { lexiconFor } from '../lexicon/lexiconFor';
import { findSentences } from './findSentences';
import type { Span } from './span';

/** The sentences of one block of text, in a BCP 47 language: half-open, in order, without the white space around them. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const lexicon = lexiconFor(language);
  return findSentences(text, { start: 0, end: text.length }, lexicon.language, new Set(lexicon.story.abbreviations));
}
