/** What an archive is made of: one that was made by other files is another archive. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../playground/steps.mjs';
import { hashOf } from './hashOf.mjs';

const states = path.join(root, 'bench', '.state', 'archives');
const SHARED = [
  'server/content-types',
  ...['indexTable', 'indexedQuotes'].map((name) => `server/services/quoteSearch/${name}.ts`),
  'core/search',
  'core/text/fold.ts',
  ...['insertArchive', 'copyToPeer'].map((name) => `bench/${name}.mjs`),
  'bench/peer/contentTypes.js',
];

/**
 * Makes what is called `name` once. `make` fills the folder and returns what is to be told of it in later runs too;
 * `isThere` says of what was told whether what was made outside of the folder is still there.
 * @returns the folder, and what `make` told
 */
export async function madeOnce(name, files, make, isThere = async () => true) {
  const mark = hashOf([...SHARED, ...files]);
  const state = path.join(states, `${name}-${mark}`);
  const done = path.join(state, 'done.json');
  if (existsSync(done)) {
    const told = JSON.parse(readFileSync(done, 'utf8'));
    if (await isThere(told)) return { state, ...told };
  }
  rmSync(state, { recursive: true, force: true });
  mkdirSync(state, { recursive: true });
  const told = await make(state, mark);
  writeFileSync(done, JSON.stringify(told));
  return { state, ...told };
}

/** Half an hour is many times what a million takes. */
const LONGEST = 30 * 60_000;

/** @param count how many quotes the index holds now */
export async function untilIndexed(count, quotes, say) {
  for (let waited = 0; waited < LONGEST; waited += 5000) {
    const amount = await count();
    if (amount >= quotes) return;
    if (waited % 30_000 === 0) say(`${amount} of ${quotes} quotes indexed`);
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
  throw new Error('The quote search is still not whole after half an hour.');
}
