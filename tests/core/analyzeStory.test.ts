/**
 * The reader against what a careful editor marked: nothing missing, nothing else. The stories under tests/stories are
 * of our own writing, about invented states and people. The story that the project grew from is not ours to ship: its
 * gold file holds offsets only, and the story is read where it stands beside the checkout.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeStory } from '../../core/analyzeStory';
import type { Analysis, Story } from '../../core/model';
import { parseStory } from '../../core/story/parseStory';
import { storyFromBody } from '../../core/story/storyFromBody';
import { toBody } from '../../core/story/toBody';
import { contentHash } from '../../core/text/contentHash';
import { toBlocks } from '../../core/text/toBlocks';
import { listStories, readGold } from '../stories/readGold';
import { expectWhole } from './expectWhole';
import { type Gold, marksOfAnalysis, marksOfGold } from './gold';
import { HOSTILE, languageOfClass, repeat } from './hostileStories';

const root = path.resolve(__dirname, '../..');
const stories = path.join(root, 'tests/stories');

function expectMarks(story: Story, gold: Gold): void {
  const analysis = analyzeStory(story);
  const [found, wanted] = [marksOfAnalysis(story, analysis, gold), marksOfGold(gold, story.text)];
  expect(found).toEqual(wanted);
  expectWhole(story, analysis);
}

describe('stories of our own writing', () => {
  test.each(listStories())('%s', (name) => {
    const { text, markup, ...marked } = readGold(name);
    const gold: Gold = {
      ...marked,
      quotes: marked.quotes.map((quote) => ({ ...quote, spans: quote.spans.map(({ start, end }) => [start, end]) })),
      dateline: marked.dateline && { ...marked.dateline, span: [marked.dateline.span.start, marked.dateline.span.end] },
      links: marked.links.map(({ span, ...link }) => ({ ...link, span: [span.start, span.end] })),
    };
    expectMarks(parseStory(text, { date: marked.date, markup }), gold);
  });
});

describe('a saved article is read like the copy it came from', () => {
  test.each(listStories())('%s', (name) => {
    const { text, markup, date } = readGold(name);
    const story = parseStory(text, { date, markup });
    const texts = toBlocks(toBody(story)).map((block) => block.text);
    const saved = storyFromBody(texts, { language: story.language, date, headline: story.headline?.text ?? null });
    const words = ({ quotes, links }: Analysis) => ({
      quotes: quotes.map(({ proposed }) => [proposed.text.split(/\s+/).join(' '), proposed.directness, proposed.cue]),
      links: links.map(({ proposed }) => [proposed.title, proposed.relation]),
    });
    expect(words(analyzeStory(saved))).toEqual(words(analyzeStory(story)));
  });
});

describe('the story that the project grew from', () => {
  const file = path.resolve(root, '../shared/corpora/seed-story.txt');
  const gold: Gold = JSON.parse(readFileSync(path.join(root, 'tests/core/seed-story.gold.json'), 'utf8'));

  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8');

    test('is the one that was marked', () => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(gold.sha256);
    });

    test('is read without a mistake', () => {
      expectMarks(parseStory(text, { date: gold.date ?? undefined }), gold);
    });
  } else {
    test('is not beside this checkout (../shared/corpora/seed-story.txt), so its gold marks were not checked', () => {
      expect(existsSync(file)).toBe(false);
    });
  }
});

describe('for any text', () => {
  const SAMPLE = readdirSync(stories)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(stories, file), 'utf8'));

  test('the same words give the same analysis', () => {
    for (const text of SAMPLE) {
      const options = { date: '2031-03-04' };
      expect(analyzeStory(parseStory(text, options))).toEqual(analyzeStory(parseStory(text, options)));
    }
  });

  test('a suggestion keeps its id when another paragraph changes', () => {
    const [text = ''] = SAMPLE;
    const before = analyzeStory(parseStory(text, { date: '2031-03-04', language: 'en' }));
    const after = analyzeStory(parseStory(`${text}\n\nNobody else came.`, { date: '2031-03-04', language: 'en' }));
    const ids = (analysis: Analysis) => analysis.quotes.map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
    expect(ids(before).length).toBeGreaterThan(0);
  });

  /** Random but the same each time: pieces of stories cut anywhere and glued together. */
  test('stories cut anywhere are read without harm', () => {
    const all = SAMPLE.join('\n');
    for (let i = 0; i < 150; i++) {
      const [a, b] = [
        Number.parseInt(contentHash(`a${i}`), 36) % all.length,
        Number.parseInt(contentHash(`b${i}`), 36) % all.length,
      ];
      const text = all.slice(a, a + 700) + all.slice(b, b + 700);
      const story = parseStory(text, { language: ['en', 'fa', 'ru', 'ar', 'fr', 'de', 'es', 'xx'][i % 8] });
      expectWhole(story, analyzeStory(story));
    }
  });
});

describe('100 KB of anything is read in time, and twice as much takes about twice as long', () => {
  const readIn = (text: string, language: string): number => {
    const started = performance.now();
    const story = parseStory(text, { language });
    const analysis = analyzeStory(story);
    const took = performance.now() - started;
    expectWhole(story, {
      ...analysis,
      people: analysis.people.slice(0, 100),
      quotes: analysis.quotes.slice(0, 100),
      events: analysis.events.slice(0, 100),
      links: analysis.links.slice(0, 100),
    });
    return took;
  };

  test.each([...HOSTILE])('%s', (name, make) => {
    const language = languageOfClass(name);
    readIn(make(2_000), language);
    const half = readIn(make(50_000), language);
    const whole = readIn(make(100_000), language);
    expect(whole).toBeLessThan(4000);
    // By the square it would be four times; small times are noise.
    expect(whole).toBeLessThan(3.2 * half + 400);
  });

  test('a megabyte of stories is read in a few seconds', () => {
    const text = readFileSync(path.join(stories, 'corridor-talks.txt'), 'utf8');
    const started = performance.now();
    const story = parseStory(repeat(`${text}\n\n`, 1_000_000), { language: 'en', date: '2031-03-04' });
    expect(analyzeStory(story).quotes.length).toBeGreaterThan(2000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
