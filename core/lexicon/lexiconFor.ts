import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { GIVEN_NAMES } from './givenNames';
import type { Lexicon, QuoteWords, StoryWords } from './lexicon';
import { NO_EVENTS } from './noEvents';
import { OTHER_LANGUAGES } from './otherLanguages';
import { ru } from './ru';

const LEXICONS: readonly Lexicon[] = [en, fa, ar, ru, fr, de, es];

/** The languages that the reader has words for. */
export const LANGUAGES: readonly string[] = LEXICONS.map((lexicon) => lexicon.language);

/** Per language the small words it is told by. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...OTHER_LANGUAGES,
  ...Object.fromEntries(LEXICONS.map((lexicon) => [lexicon.language, lexicon.functionWords])),
};

type Table = 'months' | 'weekdays' | 'linkHeadings';
type List = 'captionLabels' | 'boilerplate' | 'agencyLeads' | 'abbreviations';

// English last, so that where two languages share a word ("mar") the commoner reading is kept.
const allTables = <K extends Table>(key: K): StoryWords[K] =>
  Object.assign({}, ...[...LEXICONS].reverse().map((lexicon) => lexicon.story[key]));
const allLists = (key: List): readonly string[] => [...new Set(LEXICONS.flatMap((lexicon) => lexicon.story[key]))];

const WORDLESS_QUOTES: QuoteWords = {
  marks: en.quotes.marks,
  verbs: { say: [], tell: [], claim: [], utter: [], name: [], judge: [] },
  plainVerbs: [],
  participleEndings: [],
  nounForms: [],
  cuePrepositions: [],
  complementizers: [],
  clauseOpeners: [],
  turns: [],
  concessions: [],
  remarkOpeners: [],
  impersonal: [],
  infinitiveMarkers: [],
  withholders: [],
  reflexives: [],
  conjunctions: [],
  relatives: [],
  comparisons: [],
  auxiliaries: [],
  passives: [],
  adverbs: [],
  adverbEndings: [],
  articles: [],
  possessives: [],
  prepositions: [],
  subjectPhrases: [],
  subjects: [],
  hearers: [],
  hearerPrepositions: [],
  firstPerson: [],
  settings: [],
  dateWords: [],
  occasionPrepositions: [],
  loosePrepositions: [],
  speakerPrepositions: [],
  finiteEndings: [],
  reportedForms: [],
  onlyReportedForms: [],
  verbParticles: [],
  setPhrases: [],
  verbStands: 'behind',
  dropsSubject: false,
  hasCuesInMarks: false,
};

/**
 * For a language that we have no words for: quotation marks, datelines, link blocks, places, known names and those with
 * a first name that many languages have are still found, because they need no grammar; nothing is guessed about offices,
 * pronouns or verbs.
 */
const unknown: Lexicon = {
  language: 'und',
  direction: 'ltr',
  elisions: [],
  proclitics: [],
  functionWords: [],
  story: {
    months: allTables('months'),
    monthsAreSmall: true,
    weekdays: allTables('weekdays'),
    linkHeadings: allTables('linkHeadings'),
    captionLabels: allLists('captionLabels'),
    boilerplate: allLists('boilerplate'),
    bylineLabels: [],
    agencyLeads: allLists('agencyLeads'),
    abbreviations: allLists('abbreviations'),
    relativeDates: {},
  },
  people: {
    countries: en.people.countries,
    capitals: en.people.capitals,
    demonyms: {},
    honorifics: {},
    posts: {},
    pluralEndings: [],
    portfolios: [],
    postModifiers: [],
    personNouns: [],
    callings: [],
    counterparts: [],
    pronouns: {},
    verbGenders: {},
    nameParticles: en.people.nameParticles,
    givenNames: GIVEN_NAMES,
    definite: [],
    indefinite: [],
    ofWords: [],
    ofPrefixes: [],
    placePrepositions: [],
    genitiveEndings: [],
    demonymEndings: [],
    demonymStands: 'before',
    placeBehind: 'none',
    caseEndings: [],
    prefixes: [],
    ownCountry: [],
    notNames: [],
    bodyWords: en.people.bodyWords,
    bodyNouns: {},
    bodies: en.people.bodies,
    stateBodies: {},
  },
  quotes: WORDLESS_QUOTES,
  events: NO_EVENTS,
  acts: null,
};

/** The words of a BCP 47 language ("en-GB" reads as English); a language we do not have gets marks and places only. */
export function lexiconFor(language: string): Lexicon {
  const [primary] = language.toLowerCase().split('-');
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? unknown;
}
