/** The quotes of the first story, against what was marked in it by hand. The story is not ours to ship. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readQuotes } from './readQuotes';

const root = path.resolve(__dirname, '../../..');
const storyFile = path.resolve(root, '../shared/corpora/seed-story.txt');
const gold = JSON.parse(readFileSync(path.join(root, 'tests/core/seed-story.gold.json'), 'utf8')) as {
  quotes: {
    spans: [number, number][];
    directness: string;
    speaker: string;
    attributionSpan: [number, number];
    cue: string;
  }[];
};

const isHere = existsSync(storyFile);

test(
  isHere
    ? 'every quote of the first story, with cue and speaker, and nothing else'
    : 'the first story is not beside this checkout, so its quotes are not compared',
  () => {
    if (!isHere) return;
    const text = readFileSync(storyFile, 'utf8');
    const wanted = gold.quotes.map(({ spans, directness, speaker, attributionSpan, cue }) => ({
      text: spans.map((span) => text.slice(...span)).join(' '),
      directness,
      speaker,
      attribution: text.slice(...attributionSpan),
      cue,
    }));
    const found = readQuotes(text).map(({ text: words, directness, speaker, attribution, cue }) => ({
      text: words,
      directness,
      speaker,
      attribution,
      cue,
    }));
    expect(found).toEqual(wanted);
  },
);
