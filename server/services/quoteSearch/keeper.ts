import type { Core } from '@strapi/strapi';
import { linkedTo } from '../linkedTo';
import type { Clause } from '../publicity/publicity';
import { heal } from './heal';
import { eachPage, readIndexedQuotes } from './indexedQuotes';
import { putQuotes, removeEntries } from './indexTable';

/** Whose quotes are read again: all of an article, some by their own ids, or all of these speakers. */
export type Change = { readonly kind: 'article' | 'quote' | 'speaker'; readonly documentId: string };

const CLAUSES: Readonly<Record<Change['kind'], (strapi: Core.Strapi, documentId: string) => Clause>> = {
  article: (strapi, documentId) => linkedTo(strapi, 'quote', 'article', documentId),
  quote: (_, documentId) => ({ documentId }),
  speaker: (strapi, documentId) => linkedTo(strapi, 'quote', 'speaker', documentId),
};

/**
 * Follows the content, one change after the other, after it was committed: whoever publishes does not wait for it and
 * never fails by it. What could not be written is tried again each minute.
 */
export type Keeper = {
  follow(change: Change): void;
  /** Tries again what failed. */
  retry(): void;
  /** Brings in what is missing and takes out what is gone. */
  heal(): void;
  /** Until everything that was asked so far is done. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export function createKeeper(strapi: Core.Strapi): Keeper {
  const failed = new Map<string, Change>();
  const waiting = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;

  const queue = (what: string, work: () => Promise<void>, onError: () => void): void => {
    last = last.then(async () => {
      if (isStopped) return;
      try {
        await work();
      } catch (error) {
        onError();
        strapi.log.error(`Quote search: ${what} could not be written; it is tried again. ${String(error)}`);
      }
    });
  };
  const follow = (change: Change): void => {
    const key = `${change.kind} ${change.documentId}`;
    // Whoever has not begun yet will read what this one would.
    if (waiting.has(key)) return;
    waiting.add(key);
    const work = async (): Promise<void> => {
      waiting.delete(key);
      await readAgain(strapi, change);
      failed.delete(key);
    };
    queue(key, work, () => failed.set(key, change));
  };
  const settled = async (): Promise<void> => {
    // What was asked while it was waited for counts too.
    for (let seen: Promise<void> | null = null; seen !== last; ) {
      seen = last;
      await seen;
    }
  };
  return {
    follow,
    retry: () => [...failed.values()].forEach(follow),
    heal: () =>
      queue(
        'what differed',
        async () => {
          const { added, removed } = await heal(strapi, () => !isStopped);
          if (added + removed > 0)
            strapi.log.info(`Quote search: ${added} quotes were missing and are in, ${removed} were gone and are out.`);
        },
        () => {},
      ),
    settled,
    async stop() {
      isStopped = true;
      await settled();
    },
  };
}

/** Of one article or quote all at once, so that what it lost is told; of a speaker page by page. */
async function readAgain(strapi: Core.Strapi, { kind, documentId }: Change): Promise<void> {
  const clause = CLAUSES[kind](strapi, documentId);
  if (kind === 'speaker') return eachPage(strapi, clause, (quotes) => putQuotes(strapi, quotes));
  const quotes = await readIndexedQuotes(strapi, clause);
  const kept = quotes.map((quote) => quote.documentId);
  const by = kind === 'article' ? 'i.article_id' : 'i.document_id';
  await removeEntries(strapi, (entries) => entries.where(by, documentId).whereNotIn('i.document_id', kept));
  await putQuotes(strapi, quotes);
}
