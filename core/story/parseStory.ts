import type { Lexicon } from '../lexicon/lexicon';
import { FUNCTION_WORDS, lexiconFor } from '../lexicon/lexiconFor';
import type { Block, Dateline, Story } from '../model';
import { detectLanguage } from '../text/detectLanguage';
import { findBlocks, type Markup, NO_MARKUP } from './findBlocks';
import { findDateline } from './findDateline';
import { markHeadline, readHeadline } from './markHeadline';

export type ParseOptions = {
  /** BCP 47; told from the words when missing, `und` when they do not tell. */
  readonly language?: string | undefined;
  /** ISO date (`2031-03-04`) the story was filed. */
  readonly date?: string | undefined;
  readonly markup?: Markup | undefined;
};

/** Agencies put their own name before the second paragraph at the latest. */
const DATELINE_WITHIN = 2;

/** Wire copy → its parts. Total: any text gives a story, and `story.text` is the text exactly as given. */
export function parseStory(text: string, { language, date, markup = NO_MARKUP }: ParseOptions = {}): Story {
  const told = language ?? detectLanguage(text, FUNCTION_WORDS) ?? 'und';
  const lexicon = lexiconFor(told);
  const found = findBlocks(text, lexicon.story, markup);
  const { blocks } = markHeadline(text, found, lexicon);
  const dateline = datelineOf(text, blocks, lexicon);
  return {
    text,
    language: told,
    date: date ?? null,
    headline: readHeadline(text, blocks, dateline?.span.end ?? 0, lexicon),
    dateline,
    blocks,
  };
}

export function datelineOf(text: string, blocks: readonly Block[], lexicon: Lexicon): Dateline | null {
  const leads = blocks.filter((block) => block.kind === 'paragraph').slice(0, DATELINE_WITHIN);
  for (const { span } of leads) {
    const dateline = findDateline(text, span, lexicon);
    if (dateline) return dateline;
  }
  return null;
}
