/** What the search over quotes answers: types only, for servers and frontends alike. */
import type { Brief } from './publicContract';
import type { TimelineQuote } from './timelineContract';

export type FoundQuote = TimelineQuote & {
  /** When the words were said, or else when the article was published: what `from`, `to` and `sort=date` go by. ISO 8601 in UTC. */
  at: string;
  /** Where the words that were looked for stand in `text`: UTF-16 offsets, half-open, in order, without overlap. */
  highlights: { start: number; end: number }[];
};

/** The most frequent first, at most 20; years the latest first, all of them. */
export type QuoteFacets = {
  speaker: (Brief & { count: number })[];
  /** Whom the words speak for: ISO 3166-1 alpha-2. Who spoke for two countries counts for both. */
  country: { code: string; count: number }[];
  topic: (Brief & { count: number })[];
  year: { year: number; count: number }[];
};
export type FacetName = keyof QuoteFacets;

/** GET /api/communique/search/quotes */
export type QuoteSearchReply = {
  data: FoundQuote[];
  meta: {
    /** The `cursor` of the page that follows; null on the last. */
    next: string | null;
    /** How many quotes fit; null on pages behind a cursor. */
    total: number | null;
    /** false: at least `total` fit, and facets count the newest of them only. */
    isExact: boolean;
    /** `date` also where relevance was asked for and too many fit to be weighed. */
    sortedBy: 'relevance' | 'date';
    /** Those that were asked for; none on pages behind a cursor. */
    facets: Partial<QuoteFacets>;
  };
};
