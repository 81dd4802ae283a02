import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { allOf } from '../publicity/publicity';
import { heal } from './heal';
import { eachPage, indexable } from './indexedQuotes';
import { countEntries, putQuotes, readEntries, toRow } from './indexTable';

/** `done` of `all` quotes. */
export type OnProgress = (done: number, all: number) => void;

/** What the index lacks, what it has that is no more, and what it has otherwise than the content. */
export type Drift = {
  readonly checked: number;
  readonly missing: number;
  readonly gone: number;
  readonly different: number;
};

/** Writes every quote anew, page by page, while reads and publishes go on; then takes out what is no more. */
export async function reindex(strapi: Core.Strapi, onProgress: OnProgress = () => {}): Promise<number> {
  const all = await countIndexable(strapi);
  let written = 0;
  await eachPage(strapi, {}, async (quotes) => {
    await putQuotes(strapi, quotes);
    written += quotes.length;
    onProgress(written, Math.max(all, written));
  });
  await heal(strapi);
  return written;
}

/** Compares index and content, quote by quote, and changes nothing. */
export async function findDrift(strapi: Core.Strapi, onProgress: OnProgress = () => {}): Promise<Drift> {
  const all = await countIndexable(strapi);
  let [checked, missing, different] = [0, 0, 0];
  await eachPage(strapi, {}, async (quotes) => {
    const entries = await readEntries(
      strapi,
      quotes.map(({ documentId }) => documentId),
    );
    for (const quote of quotes) {
      const entry = entries.get(quote.documentId);
      checked += 1;
      if (entry === undefined) missing += 1;
      else if (!isDeepStrictEqual(entry, toRow(entry.place, quote))) different += 1;
    }
    onProgress(checked, Math.max(all, checked));
  });
  const entries = await countEntries(strapi);
  return { checked, missing, different, gone: entries - (checked - missing) };
}

export const countIndexable = (strapi: Core.Strapi): Promise<number> =>
  rowsOf(strapi, 'quote').count({ where: allOf(indexable()) });
