import { type Copy, Unreadable } from './copy';
import { dayOf, momentOf } from './sentDate';
import { childrenOf, markupOf, wordsOf, type XmlElement } from './xml';

const first = (node: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.flatMap((name) => childrenOf(node, name))[0];

/** `item` of RSS 2.0 and 1.0; the whole text (`content:encoded`) where the feed has it, else the description. */
export function readRssItem(item: XmlElement, where: string): Copy {
  const body = first(item, 'encoded', 'description');
  const link = wordsOf(first(item, 'link'));
  const date = wordsOf(first(item, 'pubDate', 'date'));
  return {
    ...bodyOf(body, where),
    id: wordsOf(first(item, 'guid')) ?? item.attribs['rdf:about'] ?? link ?? null,
    headline: wordsOf(first(item, 'title')),
    language: wordsOf(first(item, 'language')),
    date: dayOf(date),
    facts: { datePublished: momentOf(date), canonicalUrl: link, byline: wordsOf(first(item, 'creator', 'author')) },
  };
}

/** `entry` of Atom (RFC 4287). `language` is the feed's, where the entry has none of its own. */
export function readAtomEntry(entry: XmlElement, where: string, language: string | undefined): Copy {
  const links = childrenOf(entry, 'link');
  const link = links.find(({ attribs: { rel = 'alternate' } }) => rel === 'alternate')?.attribs.href;
  const date = wordsOf(first(entry, 'published', 'updated'));
  const author = first(entry, 'author');
  return {
    ...bodyOf(first(entry, 'content', 'summary'), where),
    id: wordsOf(first(entry, 'id')) ?? link ?? null,
    headline: wordsOf(first(entry, 'title')),
    language: entry.attribs['xml:lang'] ?? language,
    date: dayOf(date),
    facts: {
      datePublished: momentOf(date),
      dateModified: momentOf(wordsOf(first(entry, 'updated'))),
      canonicalUrl: link,
      byline: author && wordsOf(first(author, 'name')),
    },
  };
}

function bodyOf(body: XmlElement | undefined, where: string): Pick<Copy, 'kind' | 'where' | 'text' | 'format'> {
  const text = body && markupOf(body).trim();
  if (!text) throw new Unreadable('has no words: neither content nor a description.');
  return { kind: 'copy', where, text, format: /<\w/u.test(text) ? 'html' : 'text' };
}
