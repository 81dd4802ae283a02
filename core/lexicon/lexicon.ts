import type { EventKind, Factuality, LinkRelation, PostKind } from '../model';

/** Words that shape a story: datelines, link blocks, captions. Keys are lower case. */
export type StoryWords = {
  readonly months: Readonly<Record<string, number>>;
  /** 0 = Sunday, as `Date.getUTCDay`. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly linkHeadings: Readonly<Record<string, LinkRelation>>;
  readonly captionLabels: readonly string[];
  readonly boilerplate: readonly string[];
  /** Shortened words after which a full stop ends nothing ("sen.", "gen."). */
  readonly abbreviations: readonly string[];
  /** "today", "yesterday", "next month": how far from the story's date, in days or months. */
  readonly relativeDates: Readonly<Record<string, { readonly days?: number; readonly months?: number }>>;
};

/** Words that make names, offices and pronouns. */
export type PeopleWords = {
  readonly honorifics: readonly string[];
  /** Longest first when matched: "deputy foreign minister" before "minister". */
  readonly posts: Readonly<Record<string, PostKind>>;
  readonly pronouns: Readonly<Record<string, 'male' | 'female' | 'any' | 'plural'>>;
  /** Lower-case words inside a name: "bin", "von", "de". */
  readonly nameParticles: readonly string[];
  /** Country names, adjectives and capitals → ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>;
  /** Capitalized words that are never a name: "Monday", "However". */
  readonly notNames: readonly string[];
};

/** Words that attribute. */
export type QuoteWords = {
  /** Opening and closing marks, in pairs. */
  readonly marks: readonly (readonly [open: string, close: string])[];
  /** Every form of a reporting verb, lower case: "said", "noting". */
  readonly cueVerbs: readonly string[];
  /** "according to", "in the words of". */
  readonly cuePrepositions: readonly string[];
  /** Words that open indirect content: "that", "что". */
  readonly complementizers: readonly string[];
};

/** Words that tell what happened. */
export type EventWords = {
  /** Phrases that name an occasion: "joint news conference" → jointPressConference. */
  readonly occasions: Readonly<Record<string, EventKind>>;
  /** Verb phrases that report an event: "met with" → meeting. */
  readonly verbs: Readonly<Record<string, EventKind>>;
  /** Words that take the fact away: "would", "denied", "plans to". */
  readonly factuality: Readonly<Record<string, Factuality>>;
};

/** The words of one language, as data; the rules over them are the same for all. */
export type Lexicon = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly story: StoryWords;
  readonly people: PeopleWords;
  readonly quotes: QuoteWords;
  readonly events: EventWords;
};
