import { type Copy, type SentFacts, Unreadable } from './copy';
import { readNitf } from './readNitf';
import { dayOf, momentOf } from './sentDate';
import { childrenOf, find, findAll, markupOf, wordsOf, type XmlElement } from './xml';

/**
 * One NewsML-G2 `newsItem` with its words inside (`inlineXML` as NITF or HTML, or `inlineData`).
 * @see https://iptc.org/std/NewsML-G2
 * @throws Unreadable for pictures, canceled items, and items whose words stand elsewhere
 */
export function readNewsItem(item: XmlElement, where: string): Copy {
  const meta = find(item, 'itemMeta');
  const status = (meta && find(meta, 'pubStatus')?.attribs.qcode?.replace(/^.*:/u, '')) ?? 'usable';
  if (status !== 'usable') throw new Unreadable(`is marked "${status}" by its sender.`);
  const inside = wordsIn(item, where);
  if (inside === null) throw new Unreadable('has no words in it (a picture, a clip, or text kept elsewhere).');
  const about = find(item, 'contentMeta');
  const told = (name: string): string | undefined => about && wordsOf(find(about, name));
  const filed = (meta && wordsOf(find(meta, 'firstCreated'))) ?? told('contentCreated') ?? versionOf(meta);
  const urgency = Number(told('urgency'));
  const facts: SentFacts = {
    ...inside.facts,
    datePublished: momentOf(filed) ?? inside.facts.datePublished,
    dateModified: momentOf(told('contentModified') ?? versionOf(meta)),
    description: told('description') ?? inside.facts.description,
    slugline: told('slugline'),
    byline: told('by') ?? inside.facts.byline,
    ...(Number.isInteger(urgency) && urgency > 0 && { urgency }),
    embargoedUntil: momentOf(meta && wordsOf(find(meta, 'embargoed'))) ?? inside.facts.embargoedUntil,
    usageTerms: wordsOf(find(item, 'usageTerms')),
  };
  const language = about && find(about, 'language')?.attribs.tag;
  return {
    ...inside,
    id: item.attribs.guid ?? inside.id,
    headline: told('headline') ?? inside.headline,
    language: language ?? item.attribs['xml:lang'] ?? inside.language,
    date: dayOf(filed) ?? inside.date,
    facts,
  };
}

const versionOf = (meta: XmlElement | undefined): string | undefined => meta && wordsOf(find(meta, 'versionCreated'));

function wordsIn(item: XmlElement, where: string): Copy | null {
  const set = find(item, 'contentSet');
  if (!set) return null;
  const nitf = find(set, 'nitf');
  if (nitf) return readNitf(nitf, where);
  const empty = { kind: 'copy', where, id: null, facts: {} } as const;
  for (const inline of findAll(set, 'inlineXML')) {
    const body = find(inline, 'body') ?? childrenOf(inline)[0];
    const text = body && markupOf(body).trim();
    if (body && text && find(inline, 'p'))
      return { ...empty, text, format: 'html', language: inline.attribs['xml:lang'] };
  }
  for (const data of childrenOf(set, 'inlineData')) {
    const text = markupOf(data).trim();
    const isHtml = /html/iu.test(data.attribs.contenttype ?? '');
    if (text && data.attribs.encoding === undefined) return { ...empty, text, format: isHtml ? 'html' : 'text' };
  }
  return null;
}
