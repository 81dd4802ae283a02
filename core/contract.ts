/** Requests and replies that server and admin agree on: types only. The server's zod schemas must satisfy them. */
import type {
  Analysis,
  Anchor,
  AnchorState,
  Decision,
  DecisionKind,
  Proposal,
  Reason,
  Story,
  SuggestionKind,
} from './model';

/** RBAC actions, `plugin::communique.<action>`. The last segment is unique because the admin names its flags after it. */
export const ACTIONS = {
  read: 'plugin::communique.desk.read',
  import: 'plugin::communique.story.import',
  tag: 'plugin::communique.suggestion.tag',
  merge: 'plugin::communique.people.merge-people',
  publishQuotes: 'plugin::communique.quotes.publish-quotes',
  settings: 'plugin::communique.settings.configure',
} as const;
export type Action = keyof typeof ACTIONS;

/** A story as it is pasted or dropped. */
export type StoryInput = {
  text: string;
  format: 'text' | 'html';
  /** BCP 47; told from the words when missing. */
  language?: string | undefined;
  /** ISO date the story was filed. */
  date?: string | undefined;
};

/** POST /communique/stories/analyze → how the story was split, and what is proposed. Nothing is saved. */
export type AnalyzeRequest = StoryInput;
export type AnalyzeReply = { story: Story; analysis: Analysis; existingArticleId: string | null };

/** POST /communique/stories → the draft article with its suggestions. The same operation id gives the same article. */
export type CreateStoryRequest = StoryInput & {
  operationId: string;
  /** The editor's word over what was read. */
  headline?: string | undefined;
};
export type CreateStoryReply = { articleId: string; isNew: boolean; suggestions: number };

/**
 * One suggestion as the desk keeps it. Where `proposed` names another suggestion (a quote its speaker and its event, an
 * event its parties) it is by that one's `id` here, in the same list.
 */
export type StoredSuggestion = {
  id: string;
  articleId: string;
  kind: SuggestionKind;
  proposed: Proposal;
  anchor: Anchor;
  reason: Reason;
  confidence: number;
  decision: Decision;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Raised by one with every change: send it back with a decision. */
  version: number;
  /** The record that accepting made or linked. */
  record: { uid: string; documentId: string } | null;
};

export type Progress = { total: number; decided: number; changed: number; lost: number };

/** GET /communique/articles/:documentId/suggestions, in text order. */
export type SuggestionsReply = {
  article: {
    documentId: string;
    headline: string;
    inLanguage: string;
    isPublished: boolean;
    isModified: boolean;
    embargoedUntil: string | null;
  };
  progress: Progress;
  suggestions: StoredSuggestion[];
  /** Records that the suggestions name by documentId (a speaker the desk knows, an event it has); null: deleted since. */
  known: Record<string, KnownRecord>;
};

/** What a record of the desk is called where only its documentId is at hand. */
export type KnownRecord = {
  type: 'person' | 'organization' | 'event';
  name: string;
  /** A person's office, an event's day. */
  detail: string | null;
} | null;

/**
 * PUT /communique/suggestions/:documentId. `undo` takes the decision back, to open; any other decision on a decided
 * suggestion replaces it. In a corrected value a person or event may be named by the id of a suggestion of this article
 * or by the documentId of a record; `knownId` links a record that exists, null where the reader had one makes a new one.
 */
export type DecideRequest = {
  operationId: string;
  version: number;
  decision: { kind: 'accepted' } | { kind: 'rejected' } | { kind: 'corrected'; value: Proposal } | { kind: 'undo' };
};
/** `also`: other suggestions that the decision changed (accepting a quote accepts its speaker, undoing it opens them again). */
export type DecideReply = { suggestion: StoredSuggestion; also: StoredSuggestion[]; progress: Progress };
/** The `details` of a 409: somebody else was faster, or the operation id was used for something else. */
export type ConflictDetails = { current: StoredSuggestion };

/**
 * GET /communique/inbox?page=&pageSize=&q=: articles with undecided suggestions, newest first. `pageSize` is 25, at most
 * 100; `q` is looked for in the headline; `kinds` counts what is undecided.
 */
export type InboxEntry = {
  documentId: string;
  headline: string;
  inLanguage: string;
  datePublished: string | null;
  updatedAt: string;
  isPublished: boolean;
  progress: Progress;
  kinds: Record<SuggestionKind, number>;
};
export type InboxReply = { entries: InboxEntry[]; pagination: { page: number; pageSize: number; total: number } };

/**
 * GET /communique/inbox/next?after=<articleId>: the article that follows in the inbox's order, after the last one the
 * first; never the one given. null: no other one waits.
 */
export type NextReply = Pick<InboxEntry, 'documentId' | 'headline'> | null;

/** GET /communique/progress?articles=id,id,…: 1 to 100 articles, each with its progress; 0 of 0 where nothing was found. */
export type ProgressReply = { progress: Record<string, Progress> };

/**
 * GET /communique/articles/:documentId/log, newest first, at most 1,000. What was decided along with another suggestion
 * has that one's operation id with `+1`, `+2`…; `tag` and `untag` are of tags made by hand; `reanchor` tells of words that
 * an edit of the body changed or lost.
 */
export type LogEntry = {
  operationId: string;
  suggestionId: string;
  kind: SuggestionKind;
  what: Exclude<DecisionKind, 'open'> | 'undo' | 'tag' | 'untag' | 'reanchor';
  who: string | null;
  when: string;
  before: unknown;
  after: unknown;
};
export type LogReply = { entries: LogEntry[] };

/** POST /communique/articles/:documentId/publish → the article, its accepted quotes and its links, in one transaction. */
export type PublishReply = { documentId: string; publishedAt: string; quotes: number; links: number };

/** GET and PUT /communique/settings. */
export type Settings = {
  /** BCP 47, for stories whose language cannot be told. */
  defaultLanguage: string;
  /** Suggestions below this confidence (0–1) are not shown. */
  showAbove: number;
};

export type AnchorCounts = Record<AnchorState, number>;
