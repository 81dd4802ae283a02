import type { Gender } from '../lexicon/lexicon';
import type { FoundMention } from './foundMention';
import type { Office } from './people';

/** One person while the mentions are being gathered. */
export type Entity = {
  readonly id: string;
  /** The fullest name so far, and its words folded without case endings. */
  words: readonly string[];
  keys: readonly string[];
  honorific: string | null;
  gender: Gender;
  readonly offices: Office[];
  readonly mentions: FoundMention[];
  knownId: string | null;
  knownName: string | null;
  rule: string;
  /** Number of the last sentence that mentions the person; `NOT_YET` until the reading has come to the first. */
  lastSeen: number;
};

/** Somebody whom the story names further down. */
export const NOT_YET = -1;

/** Whom a mention means, and who else it could mean, likeliest first. */
export type Meaning = { readonly entity: Entity | null; readonly candidates: readonly Entity[] };

export const MOST_CANDIDATES = 6;

/** How sure a rule is that it has found a person. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'known-name': 0.98,
  'title-before-name': 0.96,
  'honorific-before-name': 0.95,
  'office-after-name': 0.94,
  'office-comma-name': 0.9,
  'known-family-name': 0.85,
  'known-office-holder': 0.85,
  'name-beside-cue': 0.85,
  'calling-beside-name': 0.85,
  'given-name': 0.75,
};
const LOWEST = 0.7;

export const confidenceOfRule = (rule: string): number => CONFIDENCE[rule] ?? LOWEST;

/** Each wording once: a story repeats "Foreign Minister" a hundred times. */
export function addOffices(entity: Entity, offices: readonly Office[]): void {
  for (const office of offices) {
    const { label } = office.role;
    const isHeld = entity.offices.some((held) => held.role.label === label && held.place === office.place);
    if (!isHeld) entity.offices.push(office);
  }
}

export const agrees = (a: Gender | 'plural', b: Gender | 'plural'): boolean => a === 'any' || b === 'any' || a === b;
