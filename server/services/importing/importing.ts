import type { Core } from '@strapi/strapi';
import type { Knowledge, Settings } from '../../../core';
import type { BulkDocument } from '../bulk/bulkDocument';
import { writeDocuments } from '../bulk/writeDocuments';
import type { Editor } from '../desk/editor';
import { getKnowledge } from '../desk/knowledge';
import { getSettings } from '../desk/settings';
import { acceptAbove } from './acceptAbove';
import { findStandings } from './findStandings';
import type { ReadyStory, Standing, StoryKey } from './importedStory';
import type { Tell } from './records/resolved';
import type { SentRecords } from './records/sentRecords';
import { writeRecords } from './records/writeRecords';
import { updateStory } from './updateStory';
import { writeStories } from './writeStories';

/** How an archive comes in, a batch at a time; the command `communique import` leads it. */
export type Importing = {
  findStandings(keys: readonly StoryKey[]): Promise<readonly Standing[]>;
  /** What a story filed on `date` (ISO day) is read with. */
  getKnowledge(date: string | null): Promise<Knowledge>;
  getSettings(): Promise<Settings>;
  /** Whole or not at all. Returns the articles' documentIds, in order. */
  write(stories: readonly ReadyStory[], editor: Editor): Promise<readonly string[]>;
  update(articleId: string, story: ReadyStory, editor: Editor): Promise<void>;
  acceptAbove(articleId: string, least: number, editor: Editor): Promise<number>;
  /** Documents of any type of ours, checked already, in one transaction. */
  writeDocuments(documents: readonly BulkDocument[]): Promise<void>;
  /** People, organizations, posts and terms of office out of somebody's list. */
  writeRecords(sent: SentRecords, tell: Tell): Promise<void>;
  /** Does `work` and takes back all that it wrote. */
  rehearse<T>(work: () => Promise<T>): Promise<T>;
};

export const importing = ({ strapi }: { strapi: Core.Strapi }): Importing => ({
  findStandings: (keys) => findStandings(strapi, keys),
  getKnowledge: (date) => getKnowledge(strapi, date),
  getSettings: () => getSettings(strapi),
  write: (stories, editor) => writeStories(strapi, stories, editor),
  update: (articleId, story, editor) => updateStory(strapi, articleId, { story, editor }),
  acceptAbove: (articleId, least, editor) => acceptAbove(strapi, articleId, { least, editor }),
  writeDocuments: (documents) => writeDocuments(strapi, documents),
  writeRecords: (sent, tell) => writeRecords(strapi, sent, tell),
  rehearse: (work) => rehearse(strapi, work),
});

/** Carries the result out of the transaction that it takes back. */
class Rehearsed<T> extends Error {
  constructor(readonly result: T) {
    super('rehearsed');
  }
}

async function rehearse<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    await strapi.db.transaction(async () => {
      throw new Rehearsed(await work());
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as T;
    throw error;
  }
  throw new Error('A rehearsal that was kept.');
}
