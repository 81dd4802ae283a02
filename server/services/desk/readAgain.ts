import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { analyzeStory, BY_HAND, isAnalyzerRule, type SuggestionsReply } from '../../../core';
import { rowsOf } from '../../documentsOf';
import { bodyReading, dayOf } from './bodyReading';
import { findArticle } from './findArticle';
import { insertRows } from './insertRows';
import { isAboutSame } from './isAboutSame';
import { getKnowledge } from './knowledge';
import { listSuggestions } from './listSuggestions';
import type { SuggestionRow } from './suggestionRow';
import { type NewSuggestion, toSuggestionRows } from './toSuggestionRows';

/**
 * Reads an article's body again, as it stands now. What is new is proposed; what is undecided and no longer found
 * goes; what an editor decided stays as it is and is never asked again, not even in words that were edited since.
 */
export async function readAgain(strapi: Core.Strapi, articleId: string): Promise<SuggestionsReply> {
  const article = await findArticle(strapi, articleId);
  const knowledge = await getKnowledge(strapi, dayOf(article));
  await strapi.db.transaction(async () => {
    const { story, reading } = bodyReading(await findArticle(strapi, articleId));
    const present = (await rowsOf(strapi, 'suggestion').findMany({ where: { articleId } })) as SuggestionRow[];
    const { rows, leftOut } = toSuggestionRows(analyzeStory(story, knowledge), {
      ...reading,
      known: new Map(present.map(({ fingerprint, documentId }) => [fingerprint, documentId])),
    });
    for (const why of leftOut) strapi.log.warn(`[communique] left out: ${why}`);
    await keepUp(
      strapi,
      present,
      rows.map((row) => ({ ...row, articleId })),
    );
  });
  return listSuggestions(strapi, articleId);
}

async function keepUp(
  strapi: Core.Strapi,
  present: readonly SuggestionRow[],
  found: readonly NewSuggestion[],
): Promise<void> {
  const foundById = new Map(found.map((row) => [row.documentId, row]));
  const decided = present.filter(({ decision }) => decision !== 'open');
  const open = present.filter(({ decision }) => decision === 'open');
  // What an editor tagged, or another analyzer found, was never the reader's to take away.
  const isReaders = (rule: string): boolean => rule !== BY_HAND && !isAnalyzerRule(rule);
  const gone = open.filter(
    ({ documentId, recordId, reason }) => !foundById.has(documentId) && recordId === null && isReaders(reason.rule),
  );
  for (const { id } of gone) await rowsOf(strapi, 'suggestion').deleteMany({ where: { id } });
  for (const row of open) {
    const again = foundById.get(row.documentId);
    if (again && !isSame(row, again)) await refresh(strapi, row, again);
  }
  const known = new Set(present.map(({ documentId }) => documentId));
  const isNew = (row: NewSuggestion): boolean =>
    !known.has(row.documentId) && !decided.some((other) => isAboutSame(other, row));
  await insertRows(strapi, 'suggestion', found.filter(isNew));
}

const isSame = (row: SuggestionRow, again: NewSuggestion): boolean =>
  isDeepStrictEqual(row.proposed, again.proposed) && isDeepStrictEqual(row.anchor, again.anchor);

/** An undecided one is proposed as it reads now: the speaker may be known meanwhile. */
async function refresh(strapi: Core.Strapi, row: SuggestionRow, again: NewSuggestion): Promise<void> {
  const { proposed, anchor, anchorState, reason, confidence, position } = again;
  const version = isDeepStrictEqual(row.proposed, proposed) ? row.version : row.version + 1;
  await rowsOf(strapi, 'suggestion').update({
    where: { id: row.id },
    data: { proposed, anchor, anchorState, reason, confidence, position, version },
  });
}
