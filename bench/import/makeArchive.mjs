/** Stories with ten quotes each, about invented people; every one has its own words. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

export const QUOTES_EACH = 10;

const PLACES = ['Port Ansel', 'Velin', 'Karsk', 'Dravik'];
const THINGS = [
  'pier',
  'lighthouse',
  'ferry',
  'canal',
  'market',
  'bridge',
  'harbour',
  'railway',
  'customs house',
  'tunnel',
];

function textOf(n) {
  const place = PLACES[n % PLACES.length];
  const quotes = THINGS.map(
    (thing, k) =>
      `"The ${thing} of ${place} number ${n} stays open for all who come in peace," ${k === 0 ? 'Norvian Foreign Minister Ana Belk' : 'Belk'} told reporters ${k === 0 ? 'on Tuesday' : 'in the same hall'}, while boats number ${n + k} waited outside.`,
  );
  return [
    `${place.toUpperCase()}, March 4 (Northwind) — Ministers met in ${place} for the ${n}th time.`,
    ...quotes,
  ].join('\n\n');
}

export const recordOf = (n) => ({
  id: `bench-${n}`,
  headline: `${PLACES[n % PLACES.length]} keeps its doors open, part ${n}`,
  date: '2031-03-04',
  language: 'en',
  text: textOf(n),
});

/** @returns {Promise<void>} when `amount` lines of JSON are on the disk */
export async function writeArchive(file, amount) {
  const stream = createWriteStream(file);
  for (let n = 0; n < amount; n += 1) {
    if (!stream.write(`${JSON.stringify(recordOf(n))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
