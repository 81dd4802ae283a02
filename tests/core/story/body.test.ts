import { parseStory } from '../../../core/story/parseStory';
import { rangesOf, storyFromBody } from '../../../core/story/storyFromBody';
import { bodyBlocksOf, toBody } from '../../../core/story/toBody';
import { toBlocks } from '../../../core/text/toBlocks';

// States, people and agencies are invented.

const TEXT = `Border to reopen
By Ana Belk

ARDENNE (NW) - The border will reopen, Foreign Minister Tomas Rell said.

Photo: The bridge.

Read more:
Why it closed https://news.example/1
Who waits

Reporting by Ana Belk`;

const story = parseStory(TEXT, { language: 'en', date: '2031-03-04' });

test('headline, byline, captions and house keeping stay out of the body', () => {
  expect(toBlocks(toBody(story)).map((block) => block.text)).toEqual([
    'ARDENNE (NW) - The border will reopen, Foreign Minister Tomas Rell said.',
    'Read more:',
    'Why it closed https://news.example/1',
    'Who waits',
  ]);
});

test('every body block has its story block, character for character', () => {
  const texts = toBlocks(toBody(story)).map((block) => block.text);
  expect(texts).toEqual(bodyBlocksOf(story).map(({ span }) => TEXT.slice(span.start, span.end)));
});

test('a line end inside a paragraph becomes a space and moves nothing', () => {
  const wrapped =
    'The border between Ardenia and its neighbour Veloria will\nreopen next week, the two governments said after a long\nnight of talks.';
  const [block] = toBlocks(toBody(parseStory(wrapped, { language: 'en' })));
  expect(block?.text).toBe(wrapped.replaceAll('\n', ' '));
});

test('a saved body gives a story whose block n is the body block n, empty ones too', () => {
  const texts = ['ARDENNE (NW) - The border will reopen.', '', 'Read more:', 'Who waits', 'He said: "It is time."'];
  const read = storyFromBody(texts, { language: 'en', date: null, headline: 'Border to reopen' });
  const ranges = rangesOf(texts);
  expect(read.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'linkHeading', 'link', 'paragraph']);
  expect(read.blocks.map(({ span }) => span)).toEqual(ranges);
  expect(ranges.map(({ start, end }) => read.text.slice(start, end))).toEqual(texts);
  expect(read.dateline?.place).toBe('ARDENNE');
  expect(read.headline).toEqual({ text: 'Border to reopen', origin: 'printed' });
});
