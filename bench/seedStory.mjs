import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../playground/steps.mjs';

/** The wire story that the project grew from stands beside the checkout, and not in it: its words are real people's. */
const SEED = process.env.SEED_STORY ?? path.resolve(root, '..', 'shared', 'corpora', 'seed-story.txt');
const INVENTED = path.join(root, 'tests', 'stories', 'corridor-talks.txt');

/** The story that is tagged once by every way of tagging; an invented one where the seed story is not there. */
export function readSeedStory() {
  const isSeed = existsSync(SEED);
  const text = readFileSync(isSeed ? SEED : INVENTED, 'utf8');
  return { name: isSeed ? 'seed story' : 'corridor-talks', text, language: 'en', date: '2020-09-24' };
}
