import type { Core } from '@strapi/strapi';
import type { Analysis, Party, Suggestion } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { rowsOf } from '../../documentsOf';
import { bodyReading } from '../desk/bodyReading';
import { findArticle } from '../desk/findArticle';
import { insertRows } from '../desk/insertRows';
import { isAboutSame } from '../desk/isAboutSame';
import { type SuggestionRow, wordingOf } from '../desk/suggestionRow';
import { toSuggestionRows } from '../desk/toSuggestionRows';

/** `text`: the story that was asked about. */
type Answered = { readonly suggestions: readonly Suggestion[]; readonly text: string };

/**
 * Adds what nobody proposed yet. Who stands earlier in the list of analyzers, the built-in one first, has proposed
 * already what two of them find. @returns how many were added; null: the story has other words by now
 */
export async function mergeAnswer(strapi: Core.Strapi, articleId: string, answered: Answered): Promise<number | null> {
  return await strapi.db.transaction(async () => {
    const { story, reading } = bodyReading(await findArticle(strapi, articleId));
    if (story.text !== answered.text) return null;
    const present = (await rowsOf(strapi, 'suggestion').findMany({ where: { articleId } })) as SuggestionRow[];
    const { rows, leftOut } = toSuggestionRows(toAnalysis(story.language, withPresent(answered.suggestions, present)), {
      ...reading,
      known: new Map(present.map(({ fingerprint, documentId }) => [fingerprint, documentId])),
    });
    for (const why of leftOut) strapi.log.warn(`[communique] left out: ${why}`);
    const known = new Set(present.map(({ documentId }) => documentId));
    const fresh = rows.filter((row) => !known.has(row.documentId) && !present.some((other) => isAboutSame(other, row)));
    await insertRows(
      strapi,
      'suggestion',
      fresh.map((row) => ({ ...row, articleId })),
    );
    return fresh.length;
  });
}

/** Who is tagged in the story already is that tag, whatever the analyzer calls them. */
function withPresent(suggestions: readonly Suggestion[], present: readonly SuggestionRow[]): readonly Suggestion[] {
  const tagByName = new Map<string, string>();
  for (const row of present) {
    const wording = wordingOf(row);
    if (wording.kind === 'person') tagByName.set(nameKey(wording.name), row.documentId);
  }
  const tagOf = new Map(
    suggestions.flatMap(({ id, proposed }) => {
      const tag = proposed.kind === 'person' ? tagByName.get(nameKey(proposed.name)) : undefined;
      return tag === undefined ? [] : [[id, tag] as const];
    }),
  );
  const partyOf = (party: Party): Party =>
    party.kind === 'person' ? { ...party, id: tagOf.get(party.id) ?? party.id } : party;
  return suggestions
    .filter(({ id }) => !tagOf.has(id))
    .map((one) => {
      const { proposed } = one;
      if (proposed.kind === 'quote')
        return { ...one, proposed: { ...proposed, speaker: proposed.speaker && partyOf(proposed.speaker) } };
      if (proposed.kind !== 'event') return one;
      const participants = proposed.participants.map(({ party, role }) => ({ party: partyOf(party), role }));
      return { ...one, proposed: { ...proposed, participants } };
    });
}

function toAnalysis(language: string, suggestions: readonly Suggestion[]): Analysis {
  const of = <K extends Suggestion['proposed']['kind']>(kind: K) =>
    suggestions.filter(({ proposed }) => proposed.kind === kind) as never;
  return { language, people: of('person'), quotes: of('quote'), events: of('event'), links: of('link'), mentions: [] };
}
