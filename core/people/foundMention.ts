import type { Gender } from '../lexicon/lexicon';
import type { Span } from '../text/span';
import type { NameRule } from './nameRule';
import type { Office } from './people';

/** A mention before anybody knows whose it is. */
export type FoundMention = {
  readonly span: Span;
  readonly name: Span;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Words of the name, without honorific; empty for offices and pronouns. */
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly gender: Gender | 'plural';
  readonly offices: readonly Office[];
  readonly rule: NameRule | 'family-name' | 'office' | 'pronoun';
  readonly isDefinite: boolean;
  /** "In ‹her› letter, Belk asked": whom it means is named behind it. */
  readonly leansForward?: boolean;
  readonly isQuoted: boolean;
  /** Number of its sentence in the story, from 0. */
  readonly sentence: number;
};

/** Before its place among the sentences is known. */
export type UnplacedMention = Omit<FoundMention, 'sentence' | 'isQuoted'>;
