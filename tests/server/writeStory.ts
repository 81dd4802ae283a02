import type { Core } from '@strapi/strapi';
import type { Anchor } from '../../core';
import { documentsOf, type Row } from '../../server/documentsOf';

/** Invented, like every name in these tests: Norvia and Talmera are no states, Ana Belk is nobody. */
export const anchorOf = (exact: string): Anchor => ({
  field: 'body',
  revision: 'r1',
  spans: [{ block: 0, blockHash: 'h', start: 0, end: exact.length }],
  exact,
  prefix: '',
  suffix: '',
  state: 'ok',
});

type WrittenStory = { article: Row; quotes: Row[]; link: Row; speaker: Row };

let written = 0;

/** A draft article with a speaker, two quotes and a link, as an editor leaves it before publishing. */
export async function writeStory(
  strapi: Core.Strapi,
  { article = {}, quote = {} }: { article?: Record<string, unknown>; quote?: Record<string, unknown> } = {},
): Promise<WrittenStory> {
  written += 1;
  const speaker = await documentsOf(strapi, 'person').create({ data: { name: `Ana Belk ${written}` } });
  const story = await documentsOf(strapi, 'article').create({
    data: { headline: `Norvia and Talmera agree on the straits ${written}`, inLanguage: 'en', ...article },
  });
  const quotes: Row[] = [];
  for (const [position, text] of ['We will keep the straits open.', 'Talks go on.'].entries()) {
    quotes.push(
      await documentsOf(strapi, 'quote').create({
        data: {
          text,
          directness: 'direct',
          position,
          speaker: speaker.documentId,
          article: story.documentId,
          anchor: anchorOf(text),
          ...quote,
        },
      }),
    );
  }
  const link = await documentsOf(strapi, 'related-link').create({
    data: { title: 'What the straits carry', position: 0, article: story.documentId },
  });
  return { article: story, quotes, link, speaker };
}
