import { randomFrom } from './makeStory.mjs';
import { importStory, tagsOf } from './openDesk.mjs';

const BATCH = 50;

/** Where runs of whole words begin and end in a block. */
function stretchIn(text, random) {
  const edges = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1)];
  const first = Math.floor(random() * Math.max(1, edges.length - 8));
  const last = Math.min(edges.length - 1, first + 3 + Math.floor(random() * 5));
  return { start: edges[first], end: Math.max(edges[first] + 1, edges[last] - 1) };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const newId = (random) => Array.from({ length: 24 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');

const quoteOf = (text, position) => ({
  kind: 'quote',
  text,
  directness: 'direct',
  speaker: null,
  attributionText: '',
  attributionSpan: null,
  cue: '',
  audience: null,
  isContinuation: false,
  event: null,
  saidAt: null,
  position,
});
const linkOf = (title, position) => ({
  kind: 'link',
  title,
  url: null,
  relation: 'relatedNews',
  blockLabel: null,
  position,
});

/** One tag by hand, anywhere in the text: over others, inside others, across their edges. */
function operationAt(blocks, n, random, describeAnchor) {
  const inText = blocks.flatMap(({ text }, block) => (text.split(' ').length > 12 ? [block] : []));
  const block = inText[Math.floor(random() * inText.length)];
  const place = describeAnchor(blocks, [{ block, ...stretchIn(blocks[block].text, random) }]);
  const proposed = n % 2 === 0 ? quoteOf(place.exact, 1000 + n) : linkOf(place.exact, 1000 + n);
  return { kind: 'tag', operationId: `fill-${newId(random)}`, tagId: newId(random), proposed, place };
}

/** Imports a story and tags it by hand until it has exactly `tags`; what the reader found above that is told, not taken. */
export async function fillWithTags(desk, story, tags) {
  const { describeAnchor } = (await import('./core.mjs')).core;
  const articleId = await importStory(desk, story);
  const { blocks } = await desk.ask('GET', `/communique/articles/${articleId}/text`);
  const found = (await tagsOf(desk, articleId)).length;
  if (found > tags)
    throw new Error(`The reader found ${found} tags, more than ${tags}: make the story's quotes rarer.`);
  const random = randomFrom(tags + story.text.length);
  for (let n = found; n < tags; n += BATCH) {
    const operations = Array.from({ length: Math.min(BATCH, tags - n) }, (_, k) =>
      operationAt(blocks, n + k, random, describeAnchor),
    );
    const { results } = await desk.ask('POST', `/communique/articles/${articleId}/operations`, { operations });
    const failed = results.find(({ kind }) => kind !== 'done');
    if (failed !== undefined) throw new Error(`A tag by hand was not taken: ${JSON.stringify(failed)}`);
  }
  return { articleId, found };
}
