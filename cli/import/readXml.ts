import { type Copy, type Failure, Unreadable } from './copy';
import { readAtomEntry, readRssItem } from './readFeed';
import { readNewsItem } from './readNewsMl';
import { readNitf } from './readNitf';
import { childrenOf, find, findAll, nameOf, parseXml, type XmlElement } from './xml';

/** NewsML-G2 (items, packages, messages), NITF, RSS and Atom, told by their outermost element. */
export function readXml(text: string, where: string): readonly (Copy | Failure)[] {
  const document = parseXml(text);
  const [root] = childrenOf(document);
  if (!root) return [{ kind: 'failure', where, message: 'is no XML: it has no element.' }];
  switch (nameOf(root)) {
    case 'newsItem':
    case 'newsMessage':
      return each(findOuter(document, 'newsItem'), where, readNewsItem);
    case 'nitf':
      return each([root], where, readNitf);
    case 'rss':
    case 'RDF':
      return each(findAll(root, 'item'), where, readRssItem);
    case 'feed':
      return each(childrenOf(root, 'entry'), where, (entry, at) => readAtomEntry(entry, at, root.attribs['xml:lang']));
    default:
      return [
        {
          kind: 'failure',
          where,
          message: `has <${root.name}> outermost; NewsML-G2 (newsItem, newsMessage), nitf, rss and feed are read.`,
        },
      ];
  }
}

const findOuter = (document: ReturnType<typeof parseXml>, name: string): readonly XmlElement[] => {
  const first = find(document, name);
  return first ? findAll(document, name) : [];
};

type Read = (element: XmlElement, where: string) => Copy;

function each(elements: readonly XmlElement[], where: string, read: Read): readonly (Copy | Failure)[] {
  if (elements.length === 0) return [{ kind: 'failure', where, message: 'has no item in it.' }];
  return elements.map((element, i) => {
    const at = elements.length === 1 ? where : `${where}, item ${i + 1}`;
    try {
      return read(element, at);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { kind: 'failure', where: at, message: error.message };
    }
  });
}
