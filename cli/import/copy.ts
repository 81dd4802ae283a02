/** A story as its sender has it, before anything is read into it. */
export type Copy = {
  readonly kind: 'copy';
  /** File, and line or member, for messages. */
  readonly where: string;
  /** The sender's own id; null where none is given, and the words tell. */
  readonly id: string | null;
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly headline?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** ISO day. */
  readonly date?: string | undefined;
  /** What else the sender says, by the article's own attributes; unchecked. */
  readonly facts: SentFacts;
};

export type SentFacts = {
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly alternativeHeadline?: string | undefined;
  readonly description?: string | undefined;
  readonly slugline?: string | undefined;
  readonly byline?: string | undefined;
  readonly canonicalUrl?: string | undefined;
  readonly genre?: string | undefined;
  readonly urgency?: number | undefined;
  readonly usageTerms?: string | undefined;
  readonly embargoedUntil?: string | undefined;
};

export type Failure = { readonly kind: 'failure'; readonly where: string; readonly message: string };

/** Refused before it is read: what is wrong, and what to do. */
export class Unreadable extends Error {}
