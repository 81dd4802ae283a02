import { type Copy, type SentFacts, Unreadable } from './copy';
import { dayOf, momentOf } from './sentDate';
import { find, markupOf, wordsOf, type XmlElement } from './xml';

/**
 * One NITF document (3.x).
 * @see https://iptc.org/std/NITF
 * @throws Unreadable where it has no `body.content`
 */
export function readNitf(nitf: XmlElement, where: string): Copy {
  const content = find(nitf, 'body.content');
  const text = content && markupOf(content).trim();
  if (!content || !text) throw new Unreadable('has no <body.content> with words in it.');
  const issued = find(nitf, 'date.issue')?.attribs.norm ?? find(nitf, 'story.date')?.attribs.norm;
  const urgency = Number(find(nitf, 'urgency')?.attribs['ed-urg']);
  const facts: SentFacts = {
    datePublished: momentOf(toIso(issued)),
    description: wordsOf(find(nitf, 'abstract')),
    byline: wordsOf(find(nitf, 'byline')),
    alternativeHeadline: wordsOf(find(nitf, 'hl2')),
    ...(Number.isInteger(urgency) && urgency > 0 && { urgency }),
    embargoedUntil: momentOf(toIso(find(nitf, 'date.release')?.attribs.norm)),
  };
  const dateline = wordsOf(find(nitf, 'dateline'));
  return {
    kind: 'copy',
    where,
    id: find(nitf, 'doc-id')?.attribs['id-string'] ?? null,
    // The reader finds the place where wires print it: before the first words.
    text: dateline ? text.replace(/<p\b[^>]{0,1000}>/u, (opening) => `${opening}${dateline} — `) : text,
    format: 'html',
    headline: wordsOf(find(nitf, 'hl1')) ?? wordsOf(find(nitf, 'title')),
    language: nitf.attribs['xml:lang'] ?? find(nitf, 'body.content')?.attribs['xml:lang'],
    date: dayOf(toIso(issued)),
    facts,
  };
}

/** NITF writes `20310304T120000Z` where everybody else has dashes. */
function toIso(norm: string | undefined): string | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(norm ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
