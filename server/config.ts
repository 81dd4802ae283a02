import { z } from '@strapi/utils';

const wholeNumber = (most: number) => z.int().min(0).max(most);

/** Of one caller; null: as many as they like. */
const limit = z
  .strictObject({ requests: z.int().min(1).max(1_000_000), seconds: z.int().min(1).max(3_600) })
  .nullable();

/** `config/plugins.js` of the host, under `communique.config`: how the content API answers. */
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
});

export type PluginConfig = z.infer<typeof shape>;
/** A kind of routes, each of which has the same limit. */
export type Door = keyof PluginConfig['limits'];

const DEFAULT: PluginConfig = {
  // An unpublished word may not be shown for one second longer, unless the host says so.
  replies: { maxAge: 0, keptMegabytes: 64 },
  // A frontend's server asks for all of its visitors: twenty searches a second are many visitors.
  limits: { read: null, search: { requests: 1_200, seconds: 60 }, import: { requests: 300, seconds: 60 } },
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
