/** Lines → blocks with their kinds. Nothing printed is left out and nothing overlaps. */
import type { StoryWords } from '../lexicon/lexicon';
import type { Block, BlockKind } from '../model';
import { overlaps, type Span } from '../text/span';
import { findLines, type Line } from './findLines';
import { isHardWrapped } from './isHardWrapped';
import { isBoilerplate, isByline, isCaption } from './lineKind';
import { isProse, isUrl, readLinkLine, relationOfHeading, splitInlineHeading } from './linkLines';

/** What HTML knew of the text: addresses behind words, and captions. */
export type Markup = {
  readonly links: readonly { readonly span: Span; readonly url: string }[];
  readonly captions: readonly Span[];
};
export const NO_MARKUP: Markup = { links: [], captions: [] };

/** A byline stands above the story or not at all. */
const BYLINE_WITHIN = 5;

export function findBlocks(text: string, words: StoryWords, markup: Markup = NO_MARKUP): Block[] {
  const lines = findLines(text);
  const wrapped = isHardWrapped(text, lines);
  const blocks: Block[] = [];
  let isInLinks = false;
  let isInParagraph = false;
  const add = (kind: BlockKind, span: Span, url: string | null = null) => {
    blocks.push({ kind, span: { start: span.start, end: span.end }, url });
    isInParagraph = kind === 'paragraph';
  };
  for (const [number, line] of lines.entries()) {
    const printed = text.slice(line.start, line.end);
    const furniture = furnitureOf(printed, line, number, words, markup);
    if (furniture) {
      add(furniture, line);
      isInLinks &&= furniture !== 'boilerplate';
      continue;
    }
    if (relationOfHeading(printed, words)) {
      add('linkHeading', line);
      isInLinks = true;
      continue;
    }
    const inline = splitInlineHeading(printed, words);
    if (inline) {
      const title = { start: line.start + inline.title, end: line.end };
      add('linkHeading', { start: line.start, end: line.start + inline.heading });
      add('link', title, urlOf(text, title, markup));
      isInLinks = false;
      continue;
    }
    const last = blocks.at(-1);
    if (isInLinks && !isProse(printed)) {
      if (isUrl(printed) && last?.kind === 'link' && last.url === null) {
        blocks[blocks.length - 1] = { kind: 'link', span: { start: last.span.start, end: line.end }, url: printed };
      } else add('link', line, urlOf(text, line, markup));
      continue;
    }
    isInLinks = false;
    if (wrapped && isInParagraph && last && !line.isAfterBlank && line.indent < 2) {
      blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: line.end } };
    } else add('paragraph', line);
  }
  return blocks;
}

function furnitureOf(
  printed: string,
  line: Line,
  number: number,
  words: StoryWords,
  { captions }: Markup,
): BlockKind | null {
  if (captions.some((span) => overlaps(span, line)) || isCaption(printed, words)) return 'caption';
  if (isBoilerplate(printed, words)) return 'boilerplate';
  if (number > 0 && number < BYLINE_WITHIN && isByline(printed, words)) return 'byline';
  return null;
}

function urlOf(text: string, span: Span, { links }: Markup): string | null {
  return links.find((link) => overlaps(link.span, span))?.url ?? readLinkLine(text.slice(span.start, span.end)).url;
}
