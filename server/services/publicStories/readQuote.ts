import type { StoryQuote, StoryReply } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import { findVisible } from './findVisible';
import { readStory } from './readStory';
import { toStoryReply } from './toStoryReply';

/** A quote in the story that carries it; null where the audience sees no such quote. */
export async function readQuote(
  guard: Guard,
  documentId: string,
): Promise<{ quote: StoryQuote; story: StoryReply } | null> {
  const row = await findVisible(guard, 'quote', { documentId }, [], { article: { select: ['documentId'] } });
  const carrier = (row?.article as { documentId?: string } | null | undefined)?.documentId;
  const rows = carrier === undefined ? null : await readStory(guard, { documentId: carrier });
  if (rows === null) return null;
  const story = toStoryReply(rows);
  const quote = story.quotes.find((one) => one.documentId === documentId);
  return quote === undefined ? null : { quote, story };
}
