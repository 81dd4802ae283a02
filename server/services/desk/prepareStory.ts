import {
  analyzeStory,
  bodyBlocksOf,
  type Knowledge,
  type Settings,
  type Story,
  type StoryInput,
  toBlocks,
  toBody,
  toPlaceName,
} from '../../../core';
import { toLine } from './acceptance';
import { readStory } from './readStory';
import { type NewSuggestion, toSuggestionRows } from './toSuggestionRows';

/** What whoever sends a story knows of it besides its words; attributes of an article. */
export type ArticleFacts = Readonly<Record<string, unknown>>;

export type StoryToPrepare = StoryInput & {
  /** The sender's word over what was read. */
  readonly headline?: string | undefined;
  readonly facts?: ArticleFacts | undefined;
};

/** A draft article and its suggestions, which only lack the article's documentId. Plain data: it may cross a thread. */
export type PreparedStory = {
  readonly article: Readonly<Record<string, unknown>>;
  readonly suggestions: readonly Omit<NewSuggestion, 'articleId'>[];
  /** What the reader proposed and the desk cannot keep, and why. */
  readonly leftOut: readonly string[];
};

/**
 * Reads a story into what is to be written; touches no database.
 * @throws ValidationError (400) when nothing is left to read
 */
export function prepareStory(
  request: StoryToPrepare,
  { settings, knowledge }: { readonly settings: Settings; readonly knowledge: Knowledge },
): PreparedStory {
  const story = readStory(request, settings);
  const body = toBody(story);
  const { rows, leftOut } = toSuggestionRows(analyzeStory(story, knowledge), {
    text: story.text,
    ranges: bodyBlocksOf(story).map(({ span }) => span),
    blocks: toBlocks(body),
    known: new Map(),
  });
  return { article: { ...toArticle(story, request), body, receivedText: request.text }, suggestions: rows, leftOut };
}

/** Of what Strapi's `string` keeps: room for the ellipsis. */
const LONGEST_HEADLINE = 250;

function toArticle(story: Story, { headline, date, facts = {} }: StoryToPrepare) {
  const { dateline, text } = story;
  const byline = story.blocks.find(({ kind }) => kind === 'byline');
  const lead = story.blocks.find(({ kind }) => kind === 'paragraph') ?? story.blocks[0];
  const words = story.headline?.text ?? text.slice(lead?.span.start ?? 0, lead?.span.end);
  return {
    headline: headline ?? cut(words, LONGEST_HEADLINE),
    datelineText: dateline === null ? null : toLine(text.slice(dateline.span.start, dateline.span.end)),
    datelinePlace:
      dateline === null || dateline.place === null
        ? null
        : { place: toPlaceName(dateline.place), country: dateline.country },
    byline: byline === undefined ? null : toLine(text.slice(byline.span.start, byline.span.end)),
    inLanguage: story.language,
    datePublished: date === undefined ? null : `${date}T00:00:00.000Z`,
    ...facts,
  };
}

/** At a word's end, with an ellipsis: half a word would be printed as it stands. */
function cut(words: string, longest: number): string {
  const line = words.split(/\s/u).filter(Boolean).join(' ');
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return `${line.slice(0, end > 0 ? end : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
