/**
 * The nouns of the desk. Words follow schema.org, Popolo, IPTC ninjs, PLOVER and PARC (see docs/glossary.md); the
 * words that they may take stand in vocabularies.ts.
 */
import type { Span } from './text/span';
import type {
  AnchorState,
  DatePrecision,
  Directness,
  EventKind,
  Factuality,
  LinkRelation,
  OrganizationKind,
  ParticipationRole,
  PloverType,
  PostKind,
} from './vocabularies';

export * from './vocabularies';

// ---------------------------------------------------------------- the story

export type BlockKind = 'headline' | 'byline' | 'paragraph' | 'linkHeading' | 'link' | 'caption' | 'boilerplate';

/** One line or paragraph of the story. Blocks never overlap, stand in text order, and cover all that is not white space. */
export type Block = {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The address behind a link block, when the story carried one. */
  readonly url: string | null;
};

/** Where a headline comes from: a line of its own in the copy, or, where there is none, the words of the first sentence. */
export type Headline = { readonly text: string; readonly origin: 'printed' | 'firstSentence' };

/** What opens a wire story: `MOSCOW, Sept 24 (Agency) –`, or the agency alone glued to the lead (`Agency:`). */
export type Dateline = {
  readonly span: Span;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2 of the place's country, when it can be told. */
  readonly country: string | null;
  /** As printed, without a year when none is printed. */
  readonly date: string | null;
  readonly agency: string | null;
};

/** Wire copy as it came in, read into its parts. All spans are offsets into `text`, which is the copy exactly as given. */
export type Story = {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** The day the story was filed, ISO 8601 (`2020-09-24`); relative dates ("on Thursday") are read from it. */
  readonly date: string | null;
  readonly headline: Headline | null;
  readonly dateline: Dateline | null;
  readonly blocks: readonly Block[];
};

/** A span that names a person, by name, by office ("the minister") or by pronoun. `entity` is a suggestion id or null. */
export type Mention = {
  readonly span: Span;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly entity: string | null;
};

// ---------------------------------------------------------------- what the reader proposes

/** Why something is proposed: the rule's name (`cue-after-quote`) and the words of the story that it rests on. */
export type Reason = { readonly rule: string; readonly evidence: readonly string[] };

/** An office as the story prints it: "Russian Foreign Minister" → foreignMinister of RU. */
export type Role = {
  readonly label: string;
  readonly postKind: PostKind;
  /** ISO 3166-1 alpha-2, or null where the words name no country ("the minister"). */
  readonly country: string | null;
  /** "Ministry of Fisheries", "United Nations", when the words name one. */
  readonly organization: string | null;
  /** EDTF, where an editor has said since when and until when; the words of a story never do. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type PersonProposal = {
  readonly kind: 'person';
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly honorificPrefix: string | null;
  readonly roles: readonly Role[];
  /** documentId of a person the desk already knows. */
  readonly knownId: string | null;
};

/** Who speaks or acts. `id` of a person is the id of a person suggestion in the same analysis. */
export type Party =
  | { readonly kind: 'person'; readonly id: string }
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly organizationKind: OrganizationKind;
      readonly country: string | null;
      readonly knownId: string | null;
    }
  /** Someone the story does not name: "a senior official". */
  | { readonly kind: 'unnamed'; readonly label: string };

export type SaidAt = { readonly date: string; readonly precision: DatePrecision };

export type QuoteProposal = {
  readonly kind: 'quote';
  /** The words, without the outer marks; pieces of one quotation joined, with the stop that the attribution took the place of. */
  readonly text: string;
  readonly directness: Directness;
  /** null: nobody can be told from the text. */
  readonly speaker: Party | null;
  /** As printed: "the Iranian Foreign Minister", "he"; empty when the speaker is carried over without a word. */
  readonly attributionText: string;
  readonly attributionSpan: Span | null;
  /** The attributing words: "told a joint news conference". */
  readonly cue: string;
  readonly audience: string | null;
  /** True for words that carry on what the same speaker said just before ("adding: …"). */
  readonly isContinuation: boolean;
  /** id of an event suggestion in the same analysis: the occasion of the words. */
  readonly event: string | null;
  readonly saidAt: SaidAt | null;
  /** Order in the story, from 0. */
  readonly position: number;
};

export type Participant = { readonly party: Party; readonly role: ParticipationRole };

/** A record of the desk by its document id, with what it is called. */
export type NamedAgreement = { readonly id: string; readonly name: string };

export type EventProposal = {
  readonly kind: 'event';
  readonly name: string;
  readonly eventKind: EventKind;
  readonly ploverType: PloverType;
  readonly ploverMode: string | null;
  readonly ploverContexts: readonly string[];
  readonly cameoCode: string;
  readonly factuality: Factuality;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  readonly country: string | null;
  /** EDTF level 1 (`2020-09-24`, `2020-10`), or null when the text gives no day. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Known agreements that the same sentence names; absent where it names none. */
  readonly agreements?: readonly NamedAgreement[] | undefined;
  readonly knownId: string | null;
};

export type LinkProposal = {
  readonly kind: 'link';
  readonly title: string;
  readonly url: string | null;
  readonly relation: LinkRelation;
  /** The heading as printed: "Read More:". */
  readonly blockLabel: string | null;
  readonly position: number;
};

export type Proposal = PersonProposal | QuoteProposal | EventProposal | LinkProposal;

/**
 * What the reader proposes. `id` is made from the kind and the content, so that reading the same words again gives the
 * same id: it is the fingerprint by which a rejection is remembered. `spans` are the story's words that carry it
 * (several for one quotation in pieces); `confidence` is 0–1.
 */
export type Suggestion<P extends Proposal = Proposal> = {
  readonly id: string;
  readonly proposed: P;
  readonly spans: readonly Span[];
  readonly reason: Reason;
  readonly confidence: number;
};

export type Analysis = {
  readonly language: string;
  readonly people: readonly Suggestion<PersonProposal>[];
  readonly quotes: readonly Suggestion<QuoteProposal>[];
  readonly events: readonly Suggestion<EventProposal>[];
  readonly links: readonly Suggestion<LinkProposal>[];
  readonly mentions: readonly Mention[];
};

// ---------------------------------------------------------------- what the desk knows

export type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** Offices with the days they were held (EDTF), the open end as null. */
  readonly roles: readonly (Role & { readonly from: string | null; readonly to: string | null })[];
};

export type KnownOrganization = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly organizationKind: OrganizationKind;
  readonly country: string | null;
};

export type KnownAgreement = {
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
};

export type KnownEvent = {
  readonly id: string;
  readonly name: string;
  readonly eventKind: EventKind;
  readonly startDate: string;
  readonly place: string | null;
  /** Ids of known people and organizations that took part. */
  readonly participants: readonly string[];
};

/** What the desk already knows, given to the reader so that it links instead of inventing twice. */
export type Knowledge = {
  readonly people: readonly KnownPerson[];
  readonly organizations: readonly KnownOrganization[];
  readonly agreements: readonly KnownAgreement[];
  readonly events: readonly KnownEvent[];
};

export const NOTHING_KNOWN: Knowledge = { people: [], organizations: [], agreements: [], events: [] };

// ---------------------------------------------------------------- what editors decide

export type Decision =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'corrected'; readonly value: Proposal }
  | { readonly kind: 'rejected' };
export type DecisionKind = Decision['kind'];
export const DECISIONS = ['open', 'accepted', 'corrected', 'rejected'] as const satisfies readonly DecisionKind[];

// ---------------------------------------------------------------- anchors

/** A piece of an anchor: UTF-16 offsets, half-open, local to one block of the article's text. */
export type AnchorSpan = {
  readonly block: number;
  readonly blockHash: string;
  readonly start: number;
  readonly end: number;
};

/** W3C TextQuoteSelector and TextPositionSelector in one: how a span is found again after the text was edited. */
export type Anchor = {
  readonly field: 'body';
  /** Hash of the text it was described against. */
  readonly revision: string;
  /** More than one for `"A," he said. "B."`. */
  readonly spans: readonly AnchorSpan[];
  readonly exact: string;
  /** 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  readonly state: AnchorState;
};
