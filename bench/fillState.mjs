/** A desk filled with the bench's stories, made once and kept until the plugin or the stories change. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../playground/steps.mjs';
import { fillWithTags } from './fillWithTags.mjs';
import { hashOf } from './hashOf.mjs';
import { insertPeople } from './insertPeople.mjs';
import { makeStory } from './makeStory.mjs';
import { openDesk } from './openDesk.mjs';

const states = path.join(root, 'bench', '.state', 'desks');
const PEOPLE = 20_000;

/** Story → how long it is, and how many tags it has in the end. */
const STORIES = {
  ltr: { words: 10_000, tags: 500, language: 'en' },
  rtl: { words: 10_000, tags: 500, language: 'fa' },
  emoji: { words: 10_000, tags: 500, language: 'en', hasEmoji: true, seed: 2 },
  long: { words: 40_000, tags: 2_000, language: 'en', seed: 3 },
};

const READS = [
  'core',
  'server',
  ...['storyWords', 'makeStory', 'fillWithTags', 'fillState', 'insertPeople'].map((name) => `bench/${name}.mjs`),
];

async function fill(state, say) {
  const articles = {};
  const desk = await openDesk(state);
  try {
    for (const [name, { tags, ...story }] of Object.entries(STORIES)) {
      const started = Date.now();
      articles[name] = await fillWithTags(desk, makeStory(story), tags);
      const seconds = Math.round((Date.now() - started) / 1000);
      say(`story ${name}: ${tags} tags, ${articles[name].found} of them found by the reader, ${seconds} s`);
    }
  } finally {
    await desk.stop();
  }
  insertPeople(state, PEOPLE);
  writeFileSync(path.join(state, 'articles.json'), JSON.stringify(articles));
}

/** Where the filled desk lies, and story → `{articleId, found}`. Work on a copy: see `copyState`. */
export async function fillState(say) {
  const state = path.join(states, hashOf(READS));
  const done = path.join(state, 'articles.json');
  if (!existsSync(done)) {
    rmSync(states, { recursive: true, force: true });
    await fill(state, say);
  }
  return { state, articles: JSON.parse(readFileSync(done, 'utf8')), people: PEOPLE };
}

/** A folder of its own for one run, on a copy of `state` or on nothing. */
export function copyState(name, state = null) {
  const copy = path.join(states, `run-${process.pid}-${name}`);
  mkdirSync(copy, { recursive: true });
  if (state !== null) cpSync(state, copy, { recursive: true });
  return copy;
}

export const removeState = (copy) => rmSync(copy, { recursive: true, force: true });
