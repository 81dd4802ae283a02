import { NO_HISTORY } from '../../../admin/workbench/history';
import type { Scene } from '../../../admin/workbench/scene';
import { sentencesOf } from '../../../admin/workbench/sentences';
import { FIRST_VIEW, type View } from '../../../admin/workbench/view';
import { describeAnchor } from '../../../core/anchors/describeAnchor';
import type { StoredSuggestion } from '../../../core/contract';
import type { Anchor, Proposal } from '../../../core/model';
import { aPerson, aQuote, aSuggestion } from '../aSuggestion';

/** An invented story of invented states. */
export const TEXT = [
  'Velian Foreign Minister Ana Belk said the ferries will run. "We kept our word," she added.',
  'Orsk Minister Jon Arvel thanked Ana Belk. "The harbour is open," he told a joint press conference.',
  'Talks go on. Ferries return to the sound.',
];
export const BLOCKS = TEXT.map((text) => ({ text }));

/** Sentences as the server would give them. */
export const WITH_SENTENCES = TEXT.map((text) => {
  const ends = [...text.matchAll(/[.,]["”]? (?=[A-Z"])|$/g)].map(({ index, 0: stop }) => index + stop.trimEnd().length);
  const sentences = ends
    .filter((end, at) => end > (ends[at - 1] ?? 0))
    .map((end, at): [number, number] => {
      const from = ends[at - 1] ?? 0;
      return [from + (text.slice(from).length - text.slice(from).trimStart().length), end];
    });
  return { text, sentences };
});

/** Where words stand in the story. */
export function spanOf(words: string): { block: number; start: number; end: number } {
  const block = TEXT.findIndex((text) => text.includes(words));
  const start = TEXT[block]?.indexOf(words) ?? -1;
  return { block, start, end: start + words.length };
}
export const placeOf = (words: string): Anchor => describeAnchor(BLOCKS, [spanOf(words)]);

export const quoteTag = (id: string, words: string, given: Partial<StoredSuggestion> = {}): StoredSuggestion =>
  aSuggestion(id, { proposed: { ...aQuote, text: words }, anchor: placeOf(words), ...given });
export const tagOf = (id: string, proposed: Proposal, words: string): StoredSuggestion =>
  aSuggestion(id, { kind: proposed.kind, proposed, anchor: placeOf(words) });

/** Two quotes and two people, all undecided. */
export const TAGS: readonly StoredSuggestion[] = [
  tagOf('belk', aPerson, 'Ana Belk'),
  quoteTag('ferries', 'the ferries will run'),
  quoteTag('word', 'We kept our word'),
  tagOf('arvel', { ...aPerson, name: 'Jon Arvel', givenName: 'Jon', familyName: 'Arvel' }, 'Jon Arvel'),
  aSuggestion('harbour', {
    proposed: { ...aQuote, text: 'The harbour is open', speaker: { kind: 'person', id: 'arvel' } },
    anchor: placeOf('The harbour is open'),
    confidence: 0.6,
  }),
];

let made = 0;
export const newId = (): string => {
  made += 1;
  return `id-${made}`;
};

export function sceneWith(given: Partial<Scene> = {}, view: Partial<View> = {}): Scene {
  const tags = given.tags ?? TAGS;
  return {
    tags,
    listed: tags,
    view: { ...FIRST_VIEW, current: tags[0]?.id ?? null, ...view },
    history: NO_HISTORY,
    blocks: BLOCKS,
    sentences: sentencesOf(WITH_SENTENCES),
    marked: null,
    acceptAbove: 0.9,
    newTagId: newId,
    ...given,
  };
}
