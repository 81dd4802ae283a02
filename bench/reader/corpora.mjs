/** What the reader is measured on: the corpora that stand beside the checkout, and else our own stories. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../playground/steps.mjs';
import { importTyped } from '../importTyped.mjs';

const { locate } = await importTyped('tests/stories/locate.ts');

const corpora = path.join(root, '..', 'shared', 'corpora');
const stories = path.join(root, 'tests', 'stories');

/**
 * The half for daily use: `{id, text, language, quotes, mentions, events, dateline}`, as far as the corpus marks them,
 * with UTF-16 offsets into `text`; null where it does not stand there.
 */
export function readCorpus(name, language) {
  const file = path.join(corpora, name, 'dev.jsonl');
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ language, ...JSON.parse(line) }));
}

/** Our own stories in plain text, in the same form. */
export function readOwnStories() {
  return readdirSync(stories)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(path.join(stories, file), 'utf8');
      const gold = JSON.parse(readFileSync(path.join(stories, file.replace(/\.txt$/u, '.gold.json')), 'utf8'));
      const quotes = gold.quotes.map(({ pieces, directness, attributionText, cue }) => {
        const parts = pieces.map((piece) => locate(text, piece, file));
        const outer = { start: parts[0].start, end: parts.at(-1).end };
        return { ...outer, parts, type: directness, speaker_text: attributionText || null, cue };
      });
      return { id: file, text, language: gold.language, date: gold.date, quotes };
    });
}
