import type { NameRule } from '../../core/people/nameRule';
import type { QuoteRule } from '../../core/quotes/foundQuote';
import type { TranslationKey } from '../hooks/useTranslate';

type Labels = Readonly<Record<QuoteRule | NameRule, TranslationKey> & Record<string, TranslationKey>>;

/** The reader's rules in an editor's words. A rule that is not here, as another analyzer's, is shown by its own name. */
const LABELS: Labels = {
  'cue-after-quote': 'rule.cueAfterQuote',
  'cue-before-quote': 'rule.cueBeforeQuote',
  'colon-before-quote': 'rule.colonBeforeQuote',
  'mixed-clause': 'rule.mixedClause',
  'named-in-marks': 'rule.namedInMarks',
  'clause-with-that': 'rule.clauseWithThat',
  'bare-clause': 'rule.bareClause',
  'cue-after-clause': 'rule.cueAfterClause',
  'according-to': 'rule.accordingTo',
  'unmarked-after-colon': 'rule.unmarkedAfterColon',
  'unmarked-first-person': 'rule.unmarkedFirstPerson',
  'floating-quote': 'rule.floatingQuote',
  'reported-sentence': 'rule.reportedSentence',
  'marked-words': 'rule.markedWords',
  'known-name': 'rule.knownName',
  'known-family-name': 'rule.knownFamilyName',
  'known-office-holder': 'rule.knownOfficeHolder',
  'title-before-name': 'rule.titleBeforeName',
  'honorific-before-name': 'rule.honorificBeforeName',
  'office-after-name': 'rule.officeAfterName',
  'office-comma-name': 'rule.officeCommaName',
  'name-beside-cue': 'rule.nameBesideCue',
  'calling-beside-name': 'rule.callingBesideName',
  'given-name': 'rule.givenName',
  'family-name': 'rule.familyName',
  office: 'rule.office',
  pronoun: 'rule.pronoun',
  act: 'rule.act',
  'event-verb': 'rule.eventVerb',
  occasion: 'rule.occasion',
  'under-link-heading': 'rule.underLinkHeading',
  taggedByHand: 'rule.taggedByHand',
};

export const RULE_LABELS: Readonly<Record<string, TranslationKey>> = LABELS;
