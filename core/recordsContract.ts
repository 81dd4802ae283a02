/** What the panels beside a person and an event ask and are told, and merging two people: types only. */
import type { EventKind, ParticipationRole, PostKind } from './model';

export type Page = { page: number; pageSize: number; total: number };

/** `modified`: published, and changed since. `withdrawn`: taken back, and goes when its article is published again. */
export type RecordState = 'draft' | 'published' | 'modified' | 'withdrawn';

export type RecordName = { documentId: string; name: string };

/** A quote as its draft has it. */
export type QuoteFact = {
  documentId: string;
  text: string;
  speaker: RecordName | null;
  event: RecordName | null;
  article: { documentId: string; headline: string } | null;
  /** ISO 8601. */
  saidAt: string | null;
  state: RecordState;
};
/** Newest first. */
export type QuotePage = { entries: QuoteFact[]; pagination: Page };

export type OfficeFact = {
  documentId: string;
  post: { documentId: string; label: string; kind: PostKind | null };
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** EDTF. */
  startDate: string | null;
  endDate: string | null;
  status: 'current' | 'ended' | 'unknown';
  isActing: boolean;
  /** Held today, as far as is known. */
  isPresent: boolean;
};

export type NameKind = 'alias' | 'transliteration' | 'former' | 'nickname' | 'weak';
/** `kind` is null for the name that the record goes by. */
export type NameFact = { name: string; language: string | null; kind: NameKind | null };

/** A merge that this person took part in: as the one who stayed (`kept`) or as the one who went (`merged`). */
export type MergeFact = {
  operationId: string;
  role: 'kept' | 'merged';
  other: RecordName;
  who: string | null;
  /** ISO 8601. */
  at: string;
  /** Not taken back yet, both records are there, and no later merge rests on it. */
  isUndoable: boolean;
};

/** GET /communique/people/:documentId/facts?page=&pageSize=: the page is that of the quotes, 10 each, at most 100. */
export type PersonFacts = {
  person: RecordName & { mergedInto: RecordName | null };
  quotes: QuotePage;
  /** The present ones first, then the latest; at most 200. */
  offices: OfficeFact[];
  names: NameFact[];
  /** Newest first, at most 100, without those that were taken back. */
  merges: MergeFact[];
};

export type ParticipantFact = {
  documentId: string;
  role: ParticipationRole | null;
  party: RecordName & { type: 'person' | 'organization' };
  /** What a person held when it happened. */
  office: string | null;
};

export type ArticleFact = { documentId: string; headline: string; datePublished: string | null; state: RecordState };

/** GET /communique/diplomatic-events/:documentId/facts?page=&pageSize= */
export type EventFacts = {
  event: RecordName & {
    kind: EventKind;
    /** EDTF. */
    startDate: string | null;
    endDate: string | null;
    place: string | null;
    country: string | null;
  };
  /** At most 200. */
  participants: ParticipantFact[];
  quotes: QuotePage;
  /** The latest 50 that are about it, and how many there are. */
  articles: { entries: ArticleFact[]; total: number };
};

/** Records that link to the merged person, by their type and by what they call the link. */
export type LinkCount = { uid: string; typeName: string; attribute: string; count: number };
/** Values are as a person would read them. */
export type FieldDifference = { field: string; kept: string; merged: string };

/**
 * GET /communique/people/:documentId/merge-preview?mergedId=: what merging would do to the person of the address.
 * Refused with the same sentence as the merge would be.
 */
export type MergePreview = {
  kept: RecordName;
  merged: RecordName;
  /** Entries, not rows: a draft and its published version are one. */
  links: LinkCount[];
  names: NameFact[];
  /** Fields that are empty on the kept one and are taken from the merged one. */
  filled: string[];
  /** Fields in which the two differ: the kept one's word stands. */
  differing: FieldDifference[];
  /** The kept one is internal and readers would lose a speaker: it turns public, with its names. */
  turnsPublic: boolean;
};

/** POST /communique/people/:documentId/merge. The same operation id again is answered and not done again. */
export type MergeRequest = { operationId: string; mergedId: string };
export type MergeReply = MergePreview & { operationId: string };

/** POST /communique/merges/:operationId/undo. `left`: fields of the kept one that somebody changed since; they stay. */
export type UndoMergeReply = { operationId: string; kept: RecordName; merged: RecordName; left: string[] };
