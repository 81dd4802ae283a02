/** What the timelines of the content API answer: types only, for servers and frontends alike. */
import type { StoryEvent, StoryQuote } from './publicContract';

/** A quote away from its story: with the article that carries it. */
export type TimelineQuote = StoryQuote & {
  article: { documentId: string; slug: string | null; headline: string };
};

/** `at`: ISO 8601 in UTC; of something known by its day only, the first moment of that day. */
export type TimelineItem =
  | { kind: 'event'; at: string; event: StoryEvent }
  | { kind: 'quote'; at: string; quote: TimelineQuote };

/**
 * GET /api/communique/people/:slug/timeline, /diplomatic-events/:slug/timeline, /topics/:documentId/timeline. What has
 * no date is on no timeline. `meta.next`: the `cursor` of the page that follows; null on the last.
 */
export type TimelineReply = { data: TimelineItem[]; meta: { next: string | null } };
