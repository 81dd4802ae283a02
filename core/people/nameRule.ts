/** What says that a run of capitals is a person, surest first. */
export type NameRule =
  | 'known-name'
  | 'known-family-name'
  | 'title-before-name'
  | 'honorific-before-name'
  | 'office-after-name'
  | 'office-comma-name'
  | 'name-beside-cue'
  | 'calling-beside-name'
  | 'given-name';

export type NameEvidence = {
  isKnown: boolean;
  isKnownFamily: boolean;
  isTitled: boolean;
  hadHonorific: boolean;
  hasOfficeAfter: boolean;
  hasOfficeBeforeComma: boolean;
  isBesideCue: boolean;
  hasCalling: boolean;
  hasGivenName: boolean;
};

/** The surest of the rules that hold, or null: a run of capitals alone is nobody. */
export function nameRuleOf(evidence: NameEvidence): NameRule | null {
  if (evidence.isKnown) return 'known-name';
  if (evidence.isTitled) return 'title-before-name';
  if (evidence.hadHonorific) return 'honorific-before-name';
  if (evidence.hasOfficeAfter) return 'office-after-name';
  if (evidence.hasOfficeBeforeComma) return 'office-comma-name';
  if (evidence.isBesideCue) return 'name-beside-cue';
  if (evidence.hasCalling) return 'calling-beside-name';
  if (evidence.isKnownFamily) return 'known-family-name';
  return evidence.hasGivenName ? 'given-name' : null;
}
