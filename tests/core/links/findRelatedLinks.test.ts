import { findRelatedLinks } from '../../../core/links/findRelatedLinks';
import { parseStory } from '../../../core/story/parseStory';

// States and people are invented.

const LEAD = 'Ardenia and Veloria will reopen their border next week, the two governments said.';

const read = (text: string) =>
  findRelatedLinks(parseStory(text, { language: 'en' })).map(({ proposed, spans }) => {
    const [span = { start: 0, end: 0 }] = spans;
    expect(text.slice(span.start, span.end)).toBe(proposed.title);
    return [proposed.relation, proposed.blockLabel, proposed.title, proposed.url];
  });

test('each title under a heading is a link with the relation that the heading names', () => {
  const text = `${LEAD}\n\nRelated news:\n\nRell heads for Veloria: aide\n\n“We are glad,” Rell said.\n\nRead More:\n\nWhy the border closed\n\n- Who waits https://news.example/2`;
  expect(read(text)).toEqual([
    ['relatedNews', 'Related news:', 'Rell heads for Veloria: aide', null],
    ['readMore', 'Read More:', 'Why the border closed', null],
    ['readMore', 'Read More:', 'Who waits', 'https://news.example/2'],
  ]);
});

test('a story without link blocks has no links, even where it says "read more"', () => {
  expect(read(`${LEAD}\n\nChildren should read more, Rell said.`)).toEqual([]);
});

test('the same title twice is two links with ids of their own', () => {
  const story = parseStory(`${LEAD}\n\nSee also:\nBorder talks\nBorder talks`, { language: 'en' });
  const ids = findRelatedLinks(story).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test('an address alone is its own title', () => {
  expect(read(`${LEAD}\n\nSee also:\nhttps://news.example/2`)).toEqual([
    ['relatedNews', 'See also:', 'https://news.example/2', 'https://news.example/2'],
  ]);
});
