import type { EventKind, Factuality, LinkRelation, OrganizationKind, PostKind } from '../model';
import type { ActWords } from './actWords';

/** Words that shape a story: datelines, link blocks, captions. Keys are folded (see text/fold), which lowers case. */
export type StoryWords = {
  readonly months: Readonly<Record<string, number>>;
  /** Whether the names of months are written small, or in a script without capitals. */
  readonly monthsAreSmall: boolean;
  /** 0 = Sunday, as `Date.getUTCDay`. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Without the colon: "related news". */
  readonly linkHeadings: Readonly<Record<string, LinkRelation>>;
  readonly captionLabels: readonly string[];
  /** How a line of house keeping begins: "reporting by", "all rights reserved". */
  readonly boilerplate: readonly string[];
  /** How a byline begins: "by". */
  readonly bylineLabels: readonly string[];
  /** Words that open the lead and bring the agency's name: "به گزارش خبرگزاری". */
  readonly agencyLeads: readonly string[];
  /** Shortened words after which a full stop ends nothing ("sen", "gen"), without the stop. */
  readonly abbreviations: readonly string[];
  /** "today", "yesterday", "next month": how far from the story's date, in days or months. */
  readonly relativeDates: Readonly<Record<string, { readonly days?: number; readonly months?: number }>>;
};

export type Gender = 'male' | 'female' | 'any';

/** A body whose name stands for itself: "the Kremlin". */
export type NamedBody = { readonly kind: OrganizationKind; readonly country: string | null };

/** Words that make names, offices and pronouns. Keys and words are folded (see text/fold). */
export type PeopleWords = {
  readonly honorifics: Readonly<Record<string, Gender>>;
  /** Offices; the longest that fits wins: "deputy foreign minister" before "minister". */
  readonly posts: Readonly<Record<string, PostKind>>;
  /** How an office's word ends that several hold, besides "-s": Arabic "مبعوثين". */
  readonly pluralEndings: readonly string[];
  /** Fields of government that stand beside "minister": "fisheries". */
  readonly portfolios: readonly string[];
  /** Words before an office that do not change whose office it is: "senior", "new". */
  readonly postModifiers: readonly string[];
  /** Nouns for people that are no office: "official", "diplomat". */
  readonly personNouns: readonly string[];
  /** Callings that stand beside a name and are no office, one person's at a time: "lawyer", "editor". */
  readonly callings: readonly string[];
  /** "counterpart": the same office on the other side. */
  readonly counterparts: readonly string[];
  readonly pronouns: Readonly<Record<string, Gender | 'plural'>>;
  /** Endings by which a verb tells whether a man or a woman speaks, longest first: Russian "сказала". */
  readonly verbGenders: Readonly<Record<string, Gender>>;
  /** Words inside a name that are written small: "bin", "von", "de". */
  readonly nameParticles: readonly string[];
  /** First names that tell a gender. */
  readonly givenNames: Readonly<Record<string, Gender>>;
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Words that join an office to its country: "of". Empty where the two simply stand side by side. */
  readonly ofWords: readonly string[];
  /** The same where they are written together with the next word: Arabic "ل" in "لرابطة". */
  readonly ofPrefixes: readonly string[];
  /** Before places and not before people: "in". */
  readonly placePrepositions: readonly string[];
  /** How a country's name ends when it stands behind an office without such a word: Russian "Ардении". */
  readonly genitiveEndings: readonly string[];
  /** How adjectives of countries end that no table has: "Ardenian", "velmorisch". */
  readonly demonymEndings: readonly string[];
  /** Where a country's adjective stands, and whether it is written small. */
  readonly demonymStands: 'before' | 'before-small' | 'behind-small';
  /**
   * What right behind an office names its country when no "of" stands between: nothing; in Arabic an adjective after a
   * definite office and else any word; in Persian any word, and a name may stand right before its office.
   */
  readonly placeBehind: 'none' | 'adjective' | 'any';
  /** Endings that a name takes in other cases: Russian "Реллом". */
  readonly caseEndings: readonly string[];
  /** Country names, adjectives and capitals → ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>;
  /** The capitals among them, for datelines and places. */
  readonly capitals: Readonly<Record<string, string>>;
  /** The adjectives among them: "iranian". */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Small words written in front of a common word, which no name has there: Arabic "بالتبادل", "of the exchange". */
  readonly prefixes: readonly string[];
  /** What stands for the country of the one spoken of, behind an office: Persian "این کشور", "of this country". */
  readonly ownCountry: readonly string[];
  /** Capitalized words that are never a name: "Monday", "However". */
  readonly notNames: readonly string[];
  /** Words of which one makes a name that of a body: "council", "ministry". */
  readonly bodyWords: readonly string[];
  /** Nouns that make a body of the capitals beside them: "Inner Sea League", "Republic of Sund". */
  readonly bodyNouns: Readonly<Record<string, OrganizationKind>>;
  /** Names and metonyms of bodies: "kremlin", "united nations". */
  readonly bodies: Readonly<Record<string, NamedBody>>;
  /** Bodies that belong to a country that stands beside: "foreign ministry", "parliament". */
  readonly stateBodies: Readonly<Record<string, OrganizationKind>>;
};

/** Words that attribute. All folded; several words may stand in one entry ("pointed out"). */
export type QuoteWords = {
  /** Opening and closing marks, in pairs, the usual pair first. */
  readonly marks: readonly (readonly [open: string, close: string])[];
  readonly verbs: CueVerbs;
  /** Of these, the ones after which several words are a clause even where no verb shows: "said". */
  readonly plainVerbs: readonly string[];
  /** How a form ends that shares the subject of its sentence: "-ing" in "adding". */
  readonly participleEndings: readonly string[];
  /** Forms among the verbs that are as often nouns or adjectives: "claims", "report". */
  readonly nounForms: readonly string[];
  /** "according to", "in the words of". */
  readonly cuePrepositions: readonly string[];
  /** Words that open indirect content: "that", "whether". */
  readonly complementizers: readonly string[];
  /** Words that end a clause and begin another: "while", "but". */
  readonly clauseOpeners: readonly string[];
  /** Of these, the ones after which the writer compares or goes on himself: "while", "but". */
  readonly turns: readonly string[];
  /** Of these, the ones that open a sentence with the writer's own view: "although". */
  readonly concessions: readonly string[];
  /** Words that open what a writer adds behind a comma to the last word said: "which", "a". */
  readonly remarkOpeners: readonly string[];
  /** Subjects that nobody is: "there", "it". */
  readonly impersonal: readonly string[];
  /** What stands before a verb that names no time: "to". */
  readonly infinitiveMarkers: readonly string[];
  /** Words before such a verb by which nothing is said: "too early", "declined". */
  readonly withholders: readonly string[];
  /** What some verbs have beside them before their subject: German "sich". */
  readonly reflexives: readonly string[];
  /** Words that join like to like: "and". */
  readonly conjunctions: readonly string[];
  /** Relative pronouns for people: "who". */
  readonly relatives: readonly string[];
  /** "as", in "as the minister said, …". */
  readonly comparisons: readonly string[];
  /** Words that may stand between a subject and its verb, or open a clause's verb: "has", "would". */
  readonly auxiliaries: readonly string[];
  /** Auxiliaries that make a passive of "told" and "asked". */
  readonly passives: readonly string[];
  /** Small adverbs beside the verb: "also", "later". */
  readonly adverbs: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly articles: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  /** Phrases in a subject that hold a preposition, where such a word ends a subject otherwise: Persian "یکی از". */
  readonly subjectPhrases: readonly string[];
  /** Pronouns that can only be a subject: "he". */
  readonly subjects: readonly string[];
  /** Pronouns that can be told something: "me", "them". */
  readonly hearers: readonly string[];
  /** What stands between a hearer and a verb behind it: Persian "به خبرنگاران گفت", "to reporters said". */
  readonly hearerPrepositions: readonly string[];
  /** "I", "we", "our": words that only a speaker says of himself. */
  readonly firstPerson: readonly string[];
  /** Where words are said or written: "statement", "interview". */
  readonly settings: readonly string[];
  /** "today", "last", "week", besides weekdays and months. */
  readonly dateWords: readonly string[];
  /** Before the occasion of words and never among them: "during". */
  readonly occasionPrepositions: readonly string[];
  /** Prepositions that open a time or a place and never go on with a title: "in", "during". */
  readonly loosePrepositions: readonly string[];
  /** Prepositions that a body may speak behind: Russian «сообщили в МИД». */
  readonly speakerPrepositions: readonly string[];
  /** How a finite verb ends that no list has: "-ed". */
  readonly finiteEndings: readonly string[];
  /** Verb forms of reported speech alone, which make a clause after "sagte," content without "dass": German "habe". */
  readonly reportedForms: readonly string[];
  /** Of these, and of more verbs, the ones that nobody's own sentence has: German "sei", "stehe", but not "wurde". */
  readonly onlyReportedForms: readonly string[];
  /** Second words of reporting verbs that may stand far behind the first: German "räumte er jedoch ‹ein›". */
  readonly verbParticles: readonly string[];
  /** Phrases with such a form that report nothing: "es sei denn". */
  readonly setPhrases: readonly string[];
  /**
   * Where a reporting verb stands: behind its subject; there too, but before it when something else opens the clause
   * (German "Danach sagte Belk"); always before it (Arabic); last in the clause (Persian).
   */
  readonly verbStands: 'behind' | 'second' | 'before' | 'last';
  /** Whether the verb's form alone may tell who speaks: Spanish "agregó". */
  readonly dropsSubject: boolean;
  /** Whether the cue may stand inside the marks («Да, — сказал он. — Нет») and a dash alone may open speech. */
  readonly hasCuesInMarks: boolean;
};

/** Reporting verbs by what they take; one entry per form, or several forms of a verb with commas between. */
export type CueVerbs = {
  /** A clause, with or without "that", or words in marks: "said". */
  readonly say: readonly string[];
  /** A hearer, then what is said: "told". */
  readonly tell: readonly string[];
  /** A clause with "that", or words in marks: "acknowledged". */
  readonly claim: readonly string[];
  /** Words in marks only: "continued", "shouted". */
  readonly utter: readonly string[];
  /** A thing and its name in marks: "called the plan "useful"". */
  readonly name: readonly string[];
  /** A deed of words, which words in marks must tell: "thanked him for "taking steps"", "decried "greed"". */
  readonly judge: readonly string[];
};

/** What a verb of doing must have after it: somebody, a place, or one of the words in `objects`. */
export type EventVerb = {
  readonly kind: EventKind;
  readonly takes: 'party' | 'place' | 'words';
  readonly objects: readonly string[];
};

/** Words that tell what happened. Keys and words are folded (see text/fold). */
export type EventWords = {
  /** Nouns for what parties do together: "joint news conference" → jointPressConference. */
  readonly occasions: Readonly<Record<string, EventKind>>;
  /** Words before an occasion that make it an event of this story, and how firm they make it: "at", "ahead of". */
  readonly openers: Readonly<Record<string, Factuality>>;
  /** Verbs that report an event by themselves: "met", "signed". */
  readonly verbs: Readonly<Record<string, EventVerb>>;
  /** The same in forms that need a word of `factuality` before them: "meet" in "will meet". */
  readonly bareVerbs: Readonly<Record<string, EventVerb>>;
  /** Words within a few before a verb or an opener that take the fact away: "will", "denied", "may". */
  readonly factuality: Readonly<Record<string, Factuality>>;
  /** "was", "were": before a verb they turn who did it around. */
  readonly passives: readonly string[];
  readonly byWords: readonly string[];
  readonly withWords: readonly string[];
  readonly betweenWords: readonly string[];
  readonly andWords: readonly string[];
  /** Pronouns for a state or a body: "it". */
  readonly neuters: readonly string[];
  /** Before a place: "in", "at". */
  readonly placeWords: readonly string[];
  /** Before where somebody or something goes: "to". */
  readonly toWords: readonly string[];
  readonly fromWords: readonly string[];
  /** Nouns between the article and a place's name: "the province of Hest". */
  readonly placeNouns: readonly string[];
  /** Behind an occasion, they make it an event: "will be held", "took place". */
  readonly takePlace: Readonly<Record<string, Factuality>>;
  /** Whom one speaks to and who takes no part: "reporters", behind "a conversation with". */
  readonly press: readonly string[];
  /** Words in the same clause that make a meeting a call: "by telephone". */
  readonly byPhone: readonly string[];
  /** Before a weekday: 1 for "next", -1 for "last", 0 for "this". */
  readonly dateShifts: Readonly<Record<string, -1 | 0 | 1>>;
};

/** The words of one language, as data; the rules over them are the same for all. */
export type Lexicon = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Small words that are written together with the next one, without their apostrophe: French "l", "qu". */
  readonly elisions: readonly string[];
  /** Small words that are written together with the next one and leave no sign: Arabic "و", "and". */
  readonly proclitics: readonly string[];
  /** Small words that no other language here uses as often: what a language is told by. */
  readonly functionWords: readonly string[];
  readonly story: StoryWords;
  readonly people: PeopleWords;
  readonly quotes: QuoteWords;
  readonly events: EventWords;
  /** What parties do to each other; null for a language whose words for it nobody has written down. */
  readonly acts: ActWords | null;
};
