/** What the workbench asks and is told: types only. The server's zod schemas must satisfy them. */
import type { DecideRequest, Progress, StoredSuggestion } from './contract';
import type { Anchor, EventKind, OrganizationKind, PostKind, Proposal } from './model';

/** GET /communique/articles/:documentId/text: what anchors count, and what the article is. */
export type TextReply = {
  article: {
    documentId: string;
    headline: string;
    /** BCP 47. */
    inLanguage: string;
    /** ISO 8601. */
    datePublished: string | null;
    isPublished: boolean;
    isModified: boolean;
    embargoedUntil: string | null;
  };
  /** `toBlocks(body)`, as saved last, with where its sentences begin and end (block-local, half-open). */
  blocks: { text: string; sentences: [start: number, end: number][] }[];
  /** `revisionOf(blocks)`. */
  revision: string;
};

/** What a `reason.rule` says of a tag that an editor made; everything else was found by a rule of the reader. */
export const BY_HAND = 'taggedByHand';

const ANALYZER = 'analyzer: ';
/** The rule of what another analyzer proposes, by its name in the host's config. */
export const analyzerRule = (name: string): string => `${ANALYZER}${name}`;
export const isAnalyzerRule = (rule: string): boolean => rule.startsWith(ANALYZER);

/**
 * One thing that an editor did. `operationId` is new for each and the same through retries, so that none is done twice.
 * `version` is the tag's as the editor last had it from the server; operations on one tag in a row may all carry it.
 *
 * `place` is where the words stand, described by the client (`describeAnchor`) on the text that the editor saw. Was the
 * text edited meanwhile, the server looks for the words by it; words that are gone are refused, never moved onto others.
 *
 * | kind | does |
 * |---|---|
 * | `decide` | the decision, and with `place` the tag's new place; the inverse is the decision and the place before it |
 * | `tag` | makes a tag by hand, accepted; `tagId` is made by the client (24 small letters and digits) |
 * | `untag` | takes a tag that was made by hand back, with all it brought; `tag` with the same id brings it again |
 */
export type Operation =
  | {
      kind: 'decide';
      operationId: string;
      tagId: string;
      version: number;
      decision: DecideRequest['decision'];
      place?: Anchor | undefined;
    }
  | { kind: 'tag'; operationId: string; tagId: string; proposed: Proposal; place: Anchor | null }
  | { kind: 'untag'; operationId: string; tagId: string; version: number };

/** POST /communique/articles/:documentId/operations: 1 to 200, done in order, each whole or not at all. */
export type OperationsRequest = { operations: Operation[] };

/**
 * `done`: the tags that it changed, as they are now, and the ids of those that are gone · `conflict`: somebody else was
 * faster; `current` is what the desk has (null: the tag is gone) · `refused`: cannot be done, and why.
 */
export type OperationResult =
  | { kind: 'done'; operationId: string; tags: StoredSuggestion[]; gone: string[] }
  | { kind: 'conflict'; operationId: string; current: StoredSuggestion | null }
  | { kind: 'refused'; operationId: string; message: string };

/** One result per operation, in their order. `revision`: of the text now; another one than the editor's has been edited. */
export type OperationsReply = { results: OperationResult[]; progress: Progress; revision: string };

/**
 * PUT /communique/articles/:documentId/lease, every 15 s while the workbench is open; DELETE (`?sessionId=`) when it is
 * left. Soft: it tells who tags here and forbids nothing. It ends 45 s after its last beat, or when taken over.
 */
export type LeaseRequest = { sessionId: string; takeOver?: boolean | undefined };
export type LeaseReply = {
  holder: { name: string; isYou: boolean; since: string };
  /** Changes with every tag of the article that anybody changes: ask for the suggestions again when it did. */
  stamp: string;
  revision: string;
};

/** GET and PUT /communique/preferences: each editor's own. */
export type Preferences = {
  areKeysOn: boolean;
  /** Command → keys (`a`, `Shift+A`, `Ctrl+Enter`), only where they differ from the preset. */
  keys: Record<string, string[]>;
  /** 0–1: "accept all alike" takes those that the reader is at least this sure of. */
  acceptAbove: number;
};

/** GET /communique/search/people?q=&date=&limit=: by names, aliases, and office ("Iranian FM"), best first. */
export type FoundPerson = {
  documentId: string;
  name: string;
  /** The office on the day that was asked about, else the last one. */
  office: string | null;
  /** The other name by which it was found. */
  matched: string | null;
};
export type PeopleFound = { people: FoundPerson[] };

/** GET /communique/search/organizations?q=&limit= */
export type FoundOrganization = {
  documentId: string;
  name: string;
  organizationKind: OrganizationKind | null;
  country: string | null;
  matched: string | null;
};
export type OrganizationsFound = { organizations: FoundOrganization[] };

/** GET /communique/search/posts?q=&limit= */
export type FoundPost = { documentId: string; label: string; postKind: PostKind | null; country: string | null };
export type PostsFound = { posts: FoundPost[] };

/**
 * GET /communique/search/events?q=&kind=&date=&parties=&limit=: events within two days of `date` with the same parties
 * (documentIds, comma-separated) first, then by name and nearness of the day.
 */
export type FoundEvent = {
  documentId: string;
  name: string;
  kind: EventKind;
  startDate: string | null;
  place: string | null;
  participants: string[];
  /** Within two days and between the same parties: most likely the one that is meant. */
  isLikely: boolean;
};
export type EventsFound = { events: FoundEvent[] };
