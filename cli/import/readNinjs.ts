import { type Copy, type SentFacts, Unreadable } from './copy';
import { dayOf, momentOf } from './sentDate';

type Json = Readonly<Record<string, unknown>>;

/** Its own words for an id and a date: what every version of ninjs must have. */
export const isNinjs = (value: Json): boolean =>
  typeof value.uri === 'string' &&
  ['versioncreated', 'versionCreated', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'].some(
    (name) => value[name] !== undefined,
  );

/**
 * One ninjs item: 1.x (`body_text`, `headline`), 2.x (`bodies`, `versioncreated`) and 3.x (`versionCreated`).
 * @see https://iptc.org/std/ninjs
 * @throws Unreadable for what is no story: pictures, events, canceled items
 */
export function readNinjs(item: Json, where: string): Copy {
  const text = (...names: readonly string[]): string | undefined => {
    const value = names.map((name) => item[name]).find((one) => typeof one === 'string' && one.trim() !== '');
    return value as string | undefined;
  };
  const status = text('pubStatus', 'pubstatus');
  if (status !== undefined && status !== 'usable') throw new Unreadable(`is marked "${status}" by its sender.`);
  const body = bodyOf(item);
  if (body === null) throw new Unreadable(`has no text (type ${JSON.stringify(item.type ?? null)}).`);
  const filed = text(
    'firstCreated',
    'firstcreated',
    'contentCreated',
    'contentcreated',
    'versionCreated',
    'versioncreated',
  );
  const headlines = valuesOf(item.headlines);
  const facts: SentFacts = {
    datePublished: momentOf(filed),
    dateModified: momentOf(text('versionCreated', 'versioncreated')),
    alternativeHeadline: headlines.find(({ role }) => role === 'subtitle' || role === 'alternative')?.value,
    description: text('description_text') ?? valuesOf(item.descriptions)[0]?.value,
    slugline: text('slugline'),
    byline: text('by', 'byline'),
    usageTerms: text('usageTerms', 'usageterms'),
    embargoedUntil: momentOf(text('embargoed', 'embargoedUntil')),
    ...(typeof item.urgency === 'number' && { urgency: item.urgency }),
    genre: namesOf(item.genres)[0],
  };
  return {
    kind: 'copy',
    where,
    id: String(item.uri),
    ...body,
    headline: text('headline') ?? (headlines.find(({ role }) => role === 'main') ?? headlines[0])?.value,
    language: text('language'),
    date: dayOf(filed),
    facts,
  };
}

type Valued = { readonly role: string | undefined; readonly contentType: string; readonly value: string };

/** `[{role, contentType, value}]` of ninjs 2 and 3; whatever is not shaped so is left out. */
function valuesOf(list: unknown): readonly Valued[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json) => {
    const { role, contentType = one?.contenttype, value } = one ?? {};
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [{ role: typeof role === 'string' ? role : undefined, contentType: String(contentType ?? ''), value }];
  });
}

const namesOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.flatMap((one: Json) => (typeof one?.name === 'string' ? [one.name] : [])) : [];

/** Marked up where there is a choice: paragraphs and links are in it. */
function bodyOf(item: Json): Pick<Copy, 'text' | 'format'> | null {
  const bodies = valuesOf(item.bodies);
  const marked = bodies.find(({ contentType, value }) => /html/iu.test(contentType) || /^\s*<\w/u.test(value));
  const html = marked?.value ?? [item.body_xhtml, item.body_html].find((one) => typeof one === 'string' && one !== '');
  if (typeof html === 'string') return { text: html, format: 'html' };
  const plain = bodies.find(({ contentType }) => contentType === '' || /plain/iu.test(contentType)) ?? bodies[0];
  const text = plain?.value ?? item.body_text;
  return typeof text === 'string' && text.trim() !== '' ? { text, format: 'text' } : null;
}
