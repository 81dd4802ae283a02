import { z } from '@strapi/utils';

const wholeNumber = (most: number) => z.int().min(0).max(most);

/** `config/plugins.js` of the host, under `communique.config`: how the content API answers. */
const shape = z.strictObject({
  replies: z.strictObject({
    /** For how many seconds browsers and proxies may show a reply without asking again. 0: they ask each time. */
    maxAge: wholeNumber(86_400),
    /** What each process may keep of replies, in megabytes. 0: none. */
    keptMegabytes: wholeNumber(4_096),
  }),
});

export type PluginConfig = z.infer<typeof shape>;

/** An unpublished word may not be shown for one second longer, unless the host says so. */
const DEFAULT: PluginConfig = { replies: { maxAge: 0, keptMegabytes: 64 } };

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
