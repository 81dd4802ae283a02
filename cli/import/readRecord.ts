import { type Copy, Unreadable } from './copy';
import { isNinjs, readNinjs } from './readNinjs';
import { dayOf, momentOf } from './sentDate';

type Json = Readonly<Record<string, unknown>>;

/** The names that people give to the same thing; the first that is there counts. */
const NAMES = {
  text: ['text', 'body', 'content'],
  html: ['html', 'body_html', 'content_html'],
  id: ['id', 'guid', 'uri', 'externalId'],
  headline: ['headline', 'title'],
  date: ['date', 'datePublished', 'published', 'pubDate'],
  language: ['language', 'inLanguage', 'lang'],
  url: ['url', 'link', 'canonicalUrl'],
  byline: ['byline', 'author'],
} as const;

/**
 * One object of a JSON or JSON Lines file, or one line of a CSV: ninjs by its own words, else
 * `{id?, text or html, headline?, date?, language?, url?, byline?}`.
 * @throws Unreadable
 */
export function readRecord(value: unknown, where: string): Copy {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Unreadable('is no JSON object; a story is {"id", "text", "headline"?, "date"?, "language"?}.');
  }
  const item = value as Json;
  if (isNinjs(item)) return readNinjs(item, where);
  const get = (key: keyof typeof NAMES): string | undefined => {
    const found = NAMES[key].map((name) => item[name]).find((one) => one !== undefined && one !== null && one !== '');
    return found === undefined ? undefined : String(found);
  };
  const html = get('html');
  const text = html ?? get('text');
  if (text === undefined)
    throw new Unreadable(`has no words: one of ${[...NAMES.text, ...NAMES.html].join(', ')} is needed.`);
  const date = get('date');
  if (date !== undefined && dayOf(date) === undefined) {
    throw new Unreadable(`date: ${JSON.stringify(date)} is no day; write it as 2031-03-04.`);
  }
  return {
    kind: 'copy',
    where,
    id: get('id') ?? null,
    text,
    format: html === undefined ? 'text' : 'html',
    headline: get('headline'),
    language: get('language'),
    date: dayOf(date),
    facts: { datePublished: momentOf(date), canonicalUrl: get('url'), byline: get('byline') },
  };
}
