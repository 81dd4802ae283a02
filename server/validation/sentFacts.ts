import { z } from '@strapi/utils';
import { isWebAddress } from './webAddress';

/** NUL is taken by no database but SQLite. */
const words = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\ufffe\uffff]*$/u, { error: 'holds a control character' });
const line = words.max(255);
const moment = z.iso.datetime({ offset: true });

/** What a sender may say of a story besides its words, by the article's own attributes. */
const FACTS = {
  datePublished: moment,
  dateModified: moment,
  alternativeHeadline: line,
  description: words.max(10_000),
  slugline: line,
  byline: line,
  canonicalUrl: z.string().refine(isWebAddress, { error: 'must be an address that begins with http:// or https://' }),
  genre: line,
  urgency: z.int().min(1).max(8),
  usageTerms: words.max(10_000),
  embargoedUntil: moment,
} as const;

type CheckedFacts = { readonly facts: Readonly<Record<string, unknown>>; readonly leftOut: readonly string[] };

/** What of it can be kept; the rest is left out and told, for a wrong urgency is no reason to lose a story. */
export function checkFacts(sent: Readonly<Record<string, unknown>>): CheckedFacts {
  const facts: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const [name, value] of Object.entries(sent)) {
    if (value === undefined || value === null) continue;
    const schema = FACTS[name as keyof typeof FACTS];
    const checked = schema?.safeParse(value);
    if (checked?.success) facts[name] = checked.data;
    else
      leftOut.push(
        `${name}: ${JSON.stringify(value)?.slice(0, 80)} ${checked?.error.issues[0]?.message ?? 'is not known'}`,
      );
  }
  return { facts, leftOut };
}
