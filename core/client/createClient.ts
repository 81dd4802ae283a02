import type { CreateStoryReply, CreateStoryRequest } from '../contract';
import type { Graph } from '../formats/jsonLd';
import type { AnnotationCollection } from '../formats/toAnnotations';
import type { GraphReply } from '../graphContract';
import type { Directness } from '../model';
import type { StoryReply } from '../publicContract';
import type { FacetName, QuoteSearchReply } from '../searchContract';
import type { TimelineItem, TimelineReply } from '../timelineContract';
import { DeskError } from './deskError';
import { type Params, toQuery } from './toQuery';

/** As much of `fetch` as is used: the browser's and Node's own fit. */
export type Fetch = (
  address: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ ok: boolean; status: number; statusText: string; text(): Promise<string> }>;

export type ClientOptions = {
  /** Where the content API answers: `https://cms.example.org/api/communique`. */
  readonly api: string;
  /** Of an API token; without one the public role answers. */
  readonly token?: string;
  /** Another `fetch` than the global one: one that caches, or that a framework brings. */
  readonly fetch?: Fetch;
};

/** Collections with Strapi's own parameters: `filters`, `populate`, `fields`, `sort`, `pagination`. */
export type Collection =
  | 'articles'
  | 'quotes'
  | 'related-links'
  | 'people'
  | 'organizations'
  | 'posts'
  | 'terms-of-office'
  | 'diplomatic-events'
  | 'agreements'
  | 'topics'
  | 'source-documents'
  | 'statements';

/** `from` and `to` are days, both included; `cursor` is `meta.next` of the page before. */
export type TimelineParams = { from?: string; to?: string; sort?: 'asc' | 'desc'; limit?: number; cursor?: string };

/**
 * `q`: words, all of which must be there; "a phrase"; `-word` that must not be; `begin*`. `speaker` and `event`: a slug
 * or documentId; `post` and `topic`: a documentId; `spokeFor`: ISO 3166-1 alpha-2; `from` and `to`: days, both included;
 * `cursor`: `meta.next` of the page before.
 */
export type QuoteSearchParams = {
  q?: string;
  speaker?: string;
  spokeFor?: string;
  post?: string;
  event?: string;
  topic?: string;
  directness?: Directness;
  language?: string;
  from?: string;
  to?: string;
  sort?: 'relevance' | 'date';
  facets?: readonly FacetName[];
  limit?: number;
  cursor?: string;
};

type Found = { documentId: string } & Record<string, unknown>;
type ListReply<T> = { data: T[]; meta: { pagination: Record<string, number> } };
type WireStory = Omit<CreateStoryRequest, 'operationId' | 'format'> & { format?: CreateStoryRequest['format'] };

/** Subject of a timeline → the path before its key, which is a slug, and of a topic its documentId. */
const SUBJECTS = { person: 'people', event: 'diplomatic-events', topic: 'topics' } as const;

/**
 * The content API for a frontend. Every method rejects with a DeskError where the API refuses, and with what `fetch`
 * throws where nobody answers.
 */
export function createClient({ api, token, fetch = globalFetch() }: ClientOptions) {
  const base = api.replace(/\/+$/, '');

  async function ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<string> {
    const authorization: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const reply = await fetch(base + path, {
      method,
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await reply.text();
    if (!reply.ok) throw toError(reply.status, reply.statusText, text);
    return text;
  }
  const get = async <T>(path: string, params: object = {}): Promise<T> =>
    JSON.parse(await ask('GET', path + toQuery(params as Params))) as T;
  const at = (...steps: string[]): string => steps.map((step) => `/${encodeURIComponent(step)}`).join('');

  const timeline = (of: keyof typeof SUBJECTS, key: string, params: TimelineParams = {}): Promise<TimelineReply> =>
    get(at(SUBJECTS[of], key, 'timeline'), params);

  return {
    /** A whole published story: article, quotes with speaker and office at the time, people, events, links. */
    story: async (slug: string): Promise<StoryReply> => (await get<{ data: StoryReply }>(at('stories', slug))).data,

    /** One page of a timeline, newest first. */
    timeline,

    /** All of a timeline, page after page as it is read. */
    async *wholeTimeline(
      of: keyof typeof SUBJECTS,
      key: string,
      params: TimelineParams = {},
    ): AsyncGenerator<TimelineItem, void, undefined> {
      let cursor = params.cursor;
      do {
        const { data, meta }: TimelineReply = await timeline(
          of,
          key,
          cursor === undefined ? params : { ...params, cursor },
        );
        yield* data;
        cursor = meta.next ?? undefined;
      } while (cursor !== undefined);
    },

    /** One page of the quotes that fit, each with where the words stand in it. */
    searchQuotes: ({ facets, ...params }: QuoteSearchParams = {}): Promise<QuoteSearchReply> =>
      get('/search/quotes', { ...params, ...(facets !== undefined && { facets: facets.join(',') }) }),

    /** Who met whom, and who was quoted at what; `topic` is a documentId. */
    graph: (params: { from?: string; to?: string; topic?: string } = {}): Promise<GraphReply> => get('/graph', params),

    list: <T = Found>(collection: Collection, params: Params = {}): Promise<ListReply<T>> =>
      get(at(collection), params),

    one: async <T = Found>(collection: Collection, documentId: string, params: Params = {}): Promise<T> =>
      (await get<{ data: T }>(at(collection, documentId), params)).data,

    /** In schema.org's words. The key is a slug, and of a quote its documentId. */
    jsonLd: (of: 'articles' | 'people' | 'diplomatic-events' | 'quotes', key: string): Promise<Graph> =>
      get(at(of, key, 'json-ld')),

    /** The quotes of an article as W3C Web Annotations of its plain text. */
    annotations: (slug: string): Promise<AnnotationCollection> => get(at('articles', slug, 'annotations')),

    /** The plain text that annotations count in. */
    text: (slug: string): Promise<string> => ask('GET', at('articles', slug, 'text')),

    /** For a wire, with a token that may import. The same key, or without one the same copy, is the same article. */
    async sendStory(story: WireStory, idempotencyKey?: string): Promise<CreateStoryReply> {
      const key: Record<string, string> = idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey };
      const headers = { 'Content-Type': 'application/json', ...key };
      const reply = await ask('POST', '/stories', headers, JSON.stringify(story));
      return (JSON.parse(reply) as { data: CreateStoryReply }).data;
    },
  };
}

export type Client = ReturnType<typeof createClient>;

function globalFetch(): Fetch {
  const { fetch } = globalThis as { fetch?: Fetch };
  if (fetch === undefined) throw new Error('There is no global fetch here: give one as options.fetch.');
  return (address, init) => fetch(address, init);
}

/** Strapi's error where it is one; a proxy in between answers in its own words. */
function toError(status: number, statusText: string, text: string): DeskError {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string; details?: Record<string, unknown> } };
    return new DeskError(status, error?.message ?? statusText, error?.details);
  } catch {
    return new DeskError(status, statusText);
  }
}
