/**
 * What the reader knows about the people of one story while it reads on. `suggestions` are what the desk sees;
 * `mentions` are every word that stands for a person, in text order, and are what quotes and events are attributed with.
 */
import type { Gender } from '../lexicon/lexicon';
import type { Mention, Party, PersonProposal, Role, Suggestion } from '../model';
import type { Span } from '../text/span';

/** An office as the text prints it, with the country's word kept for countries that no table has ("Ardenian"). */
export type Office = {
  readonly role: Role;
  /** Folded word of the country or body as printed: "ardenian"; null where none is. */
  readonly place: string | null;
  /** "his Velorian counterpart": the office of somebody else, on this side. */
  readonly isCounterpart: boolean;
};

/**
 * One mention. `span` is the name with the title before it ("Iranian Foreign Minister Ana Belk", without "the"),
 * the office with its article ("the Iranian Foreign Minister"), or the pronoun: what an editor would mark as the
 * attribution. `entity` is the id of a person suggestion, or null where nobody can be told.
 */
export type PersonMention = Mention & {
  /** The name alone; the same as `span` for offices and pronouns. */
  readonly name: Span;
  readonly offices: readonly Office[];
  readonly gender: Gender | 'plural';
  /** False for "a senior official": somebody new whom the story does not name. */
  readonly isDefinite: boolean;
  /** Ids of suggestions that fit, likeliest first. A pronoun may be given another of them: the last speaker. */
  readonly candidates: readonly string[];
};

export type People = {
  readonly suggestions: readonly Suggestion<PersonProposal>[];
  readonly mentions: readonly PersonMention[];
};

/** A body that can speak or act: "the Foreign Ministry of Ardenia", "the Kremlin", "Ardenia". */
export type InstitutionMention = {
  readonly span: Span;
  readonly party: Extract<Party, { kind: 'organization' }>;
};
