/** What the content API answers beyond Strapi's own shapes: types only, for servers and frontends alike. */
import type {
  AnchorSpan,
  AnchorState,
  DatePrecision,
  Directness,
  EventKind,
  LinkRelation,
  OrganizationKind,
  ParticipationRole,
  PloverType,
  PostKind,
} from './model';

/** A person, organization or event that is told in full elsewhere in the same reply, or at its own address. */
export type Brief = { documentId: string; name: string; slug: string | null };

/** An office, at the time in question. */
export type OfficeReply = {
  /** Of the term of office. */
  documentId: string;
  post: { documentId: string; label: string; kind: PostKind | null; country: string | null };
  acting: boolean;
  /** EDTF. */
  startDate: string | null;
  endDate: string | null;
};

export type ParticipantReply = {
  role: ParticipationRole;
  person: Brief | null;
  organization: Brief | null;
  office: OfficeReply | null;
};

export type StoryArticle = {
  documentId: string;
  slug: string | null;
  headline: string;
  alternativeHeadline: string | null;
  description: string | null;
  /** Strapi blocks. */
  body: unknown;
  datelineText: string | null;
  datelinePlace: unknown;
  byline: string | null;
  /** BCP 47. */
  inLanguage: string;
  /** ISO 8601. */
  datePublished: string | null;
  dateModified: string | null;
  publisher: Brief | null;
  canonicalUrl: string | null;
  /** The same in all translations of one story. */
  translationKey: string | null;
  genre: string | null;
  /** ninjs: 1 (flash) to 8. */
  urgency: number | null;
  usageTerms: string | null;
  corrections: unknown;
};

export type StoryQuote = {
  documentId: string;
  /** The words, without the outer marks. */
  text: string;
  directness: Directness;
  inLanguage: string | null;
  originalText: string | null;
  originalLanguage: string | null;
  /** null where nobody is named, and for words on background: then `attributionText` says what may be said. */
  speaker: Brief | null;
  speakerOrganization: Brief | null;
  onBehalfOf: Brief | null;
  /** The speaker's offices when the words were said; several when several were held. */
  offices: OfficeReply[];
  /** How the offices are known: an editor or a rule set one on the quote, or their dates fit the day. */
  officesBy: 'editor' | 'rule' | 'dates' | null;
  /** As printed: "the foreign minister". */
  attributionText: string | null;
  cue: string | null;
  audience: string | null;
  event: Brief | null;
  saidAt: string | null;
  saidAtPrecision: DatePrecision | null;
  /** Order in the article, from 0. */
  position: number;
  /** Where the words stand in `article.body`: UTF-16 offsets in its blocks. Empty on deep background. */
  spans: AnchorSpan[];
  anchorState: AnchorState | null;
  attributionTerms: 'onTheRecord' | 'background' | 'deepBackground';
  verification: string | null;
  topics: Brief[];
};

export type StoryPerson = Brief & {
  givenName: string | null;
  familyName: string | null;
  honorificPrefix: string | null;
  nationality: string | null;
  description: string | null;
  wikidataId: string | null;
  sameAs: unknown;
};

/** A person with every office that may be shown, the latest first. */
export type PersonReply = { person: StoryPerson; offices: OfficeReply[] };

export type StoryOrganization = Brief & {
  kind: OrganizationKind | null;
  country: string | null;
  wikidataId: string | null;
};

export type StoryEvent = Brief & {
  kind: EventKind;
  ploverType: PloverType | null;
  cameoCode: string | null;
  /** EDTF. */
  startDate: string | null;
  endDate: string | null;
  eventStatus: string | null;
  place: string | null;
  venue: string | null;
  country: string | null;
  description: string | null;
  participants: ParticipantReply[];
};

export type StoryLink = {
  documentId: string;
  title: string;
  url: string | null;
  relation: LinkRelation;
  /** As printed: "Read More:". */
  blockLabel: string | null;
  position: number;
  archivedUrl: string | null;
  /** One of our own published stories, when the link leads to one. */
  article: { documentId: string; slug: string | null; headline: string } | null;
};

export type StoryTopic = Brief & { kind: 'issue' | 'process' | 'region' | null };

/** GET /api/communique/stories/:slug → `{ data: StoryReply }`: a page's whole need in one reply. */
export type StoryReply = {
  article: StoryArticle;
  /** In the order of the text. */
  quotes: StoryQuote[];
  people: StoryPerson[];
  organizations: StoryOrganization[];
  events: StoryEvent[];
  /** In the order of the text. */
  links: StoryLink[];
  topics: StoryTopic[];
};
