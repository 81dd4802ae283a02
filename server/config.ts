import { z } from '@strapi/utils';

const wholeNumber = (most: number) => z.int().min(0).max(most);

/** Of one caller; null: as many as they like. */
const limit = z
  .strictObject({ requests: z.int().min(1).max(1_000_000), seconds: z.int().min(1).max(3_600) })
  .nullable();

const named = {
  /** Shown beside what it proposes. */
  name: z.string().regex(/^[\w-]{1,40}$/, { error: 'has 1 to 40 letters, digits, dashes or underscores' }),
  url: z.url({ protocol: /^https?$/ }),
  timeoutSeconds: z.int().min(1).max(600).optional(),
};

/** `config/plugins.js` of the host, under `communique.config`. */
const shape = z.strictObject({
  replies: z.strictObject({
    /** For how many seconds browsers and proxies may show a reply without asking again. 0: they ask each time. */
    maxAge: wholeNumber(86_400),
    /** What each process may keep of replies, in megabytes. 0: none. */
    keptMegabytes: wholeNumber(4_096),
  }),
  limits: z.strictObject({
    /** Records, stories, formats, timelines. */
    read: limit,
    /** The quote search and the graph, which look at much. */
    search: limit,
    /** Stories that a wire sends. */
    import: limit,
  }),
  /** Who reads stories, in this order; what two find is the first one's. */
  analyzers: z
    .array(
      z.union([
        z.literal('built-in'),
        z.strictObject({
          kind: z.literal('http'),
          ...named,
          headers: z.record(z.string(), z.string()).optional(),
        }),
        z.strictObject({
          kind: z.literal('openai'),
          ...named,
          model: z.string().min(1),
          key: z.string().min(1).optional(),
        }),
      ]),
    )
    .max(10)
    .refine(([first]) => first === 'built-in', {
      error: 'begins with "built-in": what it finds is there at once, and the others add to it',
    })
    .refine((list) => new Set(list.map((one) => (one === 'built-in' ? one : one.name))).size === list.length, {
      error: 'names each analyzer once',
    }),
  /** Work behind the desk: reading again, checking links, writing the search anew. */
  jobs: z
    .strictObject({
      /** Where jobs wait: in the application's own database, or in Redis by BullMQ (npm install bullmq@5). */
      queue: z.enum(['table', 'bullmq']),
      /** `redis://host:6379/0`; only for "bullmq". */
      redis: z.url({ protocol: /^rediss?$/ }).nullable(),
      /** What the queue is called in Redis: two desks on one Redis need two names. */
      name: z.string().regex(/^[\w-]{1,64}$/),
      /** How often a job is begun that does not get further, before it counts as failed. */
      attempts: z.int().min(1).max(20),
      /** How many this process carries out at a time; 0: it leaves them to others. */
      atOnce: wholeNumber(8),
      /** A process that is silent for so long has lost its job to another. */
      leaseSeconds: z.int().min(1).max(3_600),
      /** Before what failed is tried again: so long at first, then four times the pause before, at most an hour. */
      retrySeconds: z.int().min(1).max(3_600),
    })
    .refine(({ queue, redis }) => queue === 'table' || redis !== null, {
      path: ['redis'],
      error: 'says where Redis is, such as "redis://127.0.0.1:6379/0", because queue is "bullmq"',
    }),
  links: z.strictObject({
    /** IP addresses or CIDR blocks of the host's own network that links of stories may be checked at. */
    allowedAddresses: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).max(100),
  }),
});

export type PluginConfig = z.infer<typeof shape>;
/** A kind of routes, each of which has the same limit. */
export type Door = keyof PluginConfig['limits'];

const DEFAULT: PluginConfig = {
  // An unpublished word may not be shown for one second longer, unless the host says so.
  replies: { maxAge: 0, keptMegabytes: 64 },
  // A frontend's server asks for all of its visitors: twenty searches a second are many visitors.
  limits: { read: null, search: { requests: 1_200, seconds: 60 }, import: { requests: 300, seconds: 60 } },
  analyzers: ['built-in'],
  jobs: {
    ...{ queue: 'table', redis: null, name: 'communique' },
    ...{ attempts: 5, atOnce: 1, leaseSeconds: 30, retrySeconds: 10 },
  },
  links: { allowedAddresses: [] },
};

export const config = {
  default: DEFAULT,
  /** @throws Error naming the setting, when Strapi starts */
  validator(given: unknown): void {
    const result = shape.safeParse(given);
    if (result.success) return;
    const [issue] = result.error.issues;
    const setting = ['communique', 'config', ...(issue?.path ?? [])].join('.');
    throw new Error(
      `config/plugins: ${setting} is wrong: ${issue?.message}. Valid: ${JSON.stringify({ communique: { config: DEFAULT } })}`,
    );
  },
};
