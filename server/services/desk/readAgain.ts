import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import {
  type Anchor,
  analyzeStory,
  BY_HAND,
  type Proposal,
  rangesOf,
  type SuggestionsReply,
  storyFromBody,
  toBlocks,
} from '../../../core';
import { rowsOf } from '../../documentsOf';
import { findArticle } from './findArticle';
import { insertRows } from './insertRows';
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
  const date = article.datePublished === null ? null : new Date(article.datePublished).toISOString().slice(0, 10);
  const knowledge = await getKnowledge(strapi, date);
  await strapi.db.transaction(async () => {
    const { body, inLanguage, headline } = await findArticle(strapi, articleId);
    const blocks = toBlocks(body);
    const texts = blocks.map(({ text }) => text);
    const story = storyFromBody(texts, { language: inLanguage, date, headline });
    const present = (await rowsOf(strapi, 'suggestion').findMany({ where: { articleId } })) as SuggestionRow[];
    const { rows, leftOut } = toSuggestionRows(analyzeStory(story, knowledge), {
      text: story.text,
      ranges: rangesOf(texts),
      blocks,
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
  // What an editor tagged was never the reader's to take away.
  const gone = open.filter(
    ({ documentId, recordId, reason }) => !foundById.has(documentId) && recordId === null && reason.rule !== BY_HAND,
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

/** Half of the words of the longer one: an edited quotation, not one that stands inside another. */
const HALF = 0.5;

/** A quotation that was decided on and then edited has another fingerprint and still is the same one. */
function isAboutSame(decided: SuggestionRow, found: NewSuggestion): boolean {
  if (decided.kind !== found.kind || decided.anchor.state === 'lost') return false;
  if (!isSameSort(decided.proposed, found.proposed)) return false;
  const longer = Math.max(lengthOf(decided.anchor), lengthOf(found.anchor));
  return longer > 0 && sharedLength(decided.anchor, found.anchor) >= longer * HALF;
}

/** One sentence may carry two events; it carries one quotation. */
const isSameSort = (a: Proposal, b: Proposal): boolean =>
  a.kind !== 'event' || (b.kind === 'event' && a.eventKind === b.eventKind);

const lengthOf = ({ spans }: Anchor): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const sharedLength = (a: Anchor, b: Anchor): number =>
  a.spans.reduce(
    (sum, one) =>
      sum +
      b.spans.reduce(
        (shared, other) =>
          one.block === other.block
            ? shared + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
            : shared,
        0,
      ),
    0,
  );
