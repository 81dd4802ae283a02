import type { Clause } from './publicity';

/** Everything that names the speaker or leads to a record that does: a statement, a transcript, the checker's note. */
const NAMES_SPEAKER = [
  'speaker',
  'speakerOrganization',
  'onBehalfOf',
  'termOfOffice',
  'termResolvedBy',
  'statement',
  'verifiedAgainst',
  'verificationNote',
] as const;

/** What still tells where the words come from. The anchor goes too: the words beside a quote are its attribution. */
const TELLS_SOURCE = ['attributionText', 'cue', 'audience', 'event', 'anchor'] as const;

/**
 * What a quote keeps to itself, by the terms it was given on. On background the words stand with `attributionText`
 * in place of the speaker; on deep background they stand alone. No permission lifts this: the terms were agreed with
 * the speaker, not with the reader. Terms that are missing or new to us hide all that any terms hide.
 */
export function maskedAttributes(attributionTerms: unknown): readonly string[] {
  if (attributionTerms === 'onTheRecord') return [];
  if (attributionTerms === 'background') return NAMES_SPEAKER;
  return [...NAMES_SPEAKER, ...TELLS_SOURCE];
}

const all: ReadonlySet<string> = new Set(maskedAttributes(null));
export const isMaskable = (attribute: string): boolean => all.has(attribute);

/** Holds for quotes that show `attribute`: who filters by it must not learn about those that do not. */
export function showsAttribute(attribute: string): Clause {
  const terms = ['onTheRecord', 'background'].filter((one) => !maskedAttributes(one).includes(attribute));
  return { attributionTerms: { $in: terms } };
}
