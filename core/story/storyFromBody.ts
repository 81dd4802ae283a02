import type { Lexicon } from '../lexicon/lexicon';
import { lexiconFor } from '../lexicon/lexiconFor';
import type { Block, Story } from '../model';
import type { Span } from '../text/span';
import { isProse, readLinkLine, relationOfHeading } from './linkLines';
import { datelineOf } from './parseStory';

const BREAK = '\n\n';

/** Where each block of a body stands in the text of the story made from it. */
export function rangesOf(texts: readonly string[]): Span[] {
  let start = 0;
  return texts.map((text) => {
    const range = { start, end: start + text.length };
    start = range.end + BREAK.length;
    return range;
  });
}

/**
 * A saved article → a story, so that its body is read by the same pipeline. Block `n` of the body is block `n` of the
 * story, empty ones too; the story's text is the texts joined by an empty line.
 */
export function storyFromBody(
  texts: readonly string[],
  { language, date, headline }: { language: string; date: string | null; headline: string | null },
): Story {
  const lexicon = lexiconFor(language);
  const text = texts.join(BREAK);
  const blocks = blocksOf(texts, lexicon);
  return {
    text,
    language,
    date,
    headline: headline === null ? null : { text: headline, origin: 'printed' },
    dateline: datelineOf(text, blocks, lexicon),
    blocks,
  };
}

function blocksOf(texts: readonly string[], { story }: Lexicon): Block[] {
  const ranges = rangesOf(texts);
  let isInLinks = false;
  return texts.map((printed, number) => {
    const span = ranges[number] ?? { start: 0, end: 0 };
    const line = printed.trim();
    if (relationOfHeading(line, story)) {
      isInLinks = true;
      return { kind: 'linkHeading', span, url: null };
    }
    isInLinks &&= line === '' || !isProse(line);
    return isInLinks && line !== ''
      ? { kind: 'link', span, url: readLinkLine(line).url }
      : { kind: 'paragraph', span, url: null };
  });
}
