import { DomUtils, parseDocument } from 'htmlparser2';

export type XmlNode = ReturnType<typeof parseDocument>['children'][number];
export type XmlElement = Extract<XmlNode, { readonly attribs: unknown }>;
type Parent = { readonly children: readonly XmlNode[] };

/** Entities of the file's own are not read, so that a small file cannot become a large one. */
export const parseXml = (text: string): Parent => parseDocument(text, { xmlMode: true, decodeEntities: true });

/** Without its prefix: `content:encoded` is `encoded`. */
export const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
const isElement = (node: XmlNode): node is XmlElement => 'attribs' in node;

export const childrenOf = (node: Parent, name?: string): readonly XmlElement[] =>
  node.children.filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || nameOf(child) === name),
  );

/** The first one at any depth, in document order. */
export function find(node: Parent, name: string): XmlElement | undefined {
  for (const child of childrenOf(node)) {
    if (nameOf(child) === name) return child;
    const below = find(child, name);
    if (below) return below;
  }
  return undefined;
}

export function findAll(node: Parent, name: string): readonly XmlElement[] {
  return childrenOf(node).flatMap((child) => [...(nameOf(child) === name ? [child] : []), ...findAll(child, name)]);
}

/** Words in one line; undefined where there are none. */
export function wordsOf(node: XmlElement | undefined): string | undefined {
  if (!node) return undefined;
  const words = DomUtils.textContent(node).split(/\s/u).filter(Boolean).join(' ');
  return words === '' ? undefined : words;
}

/** What is inside, as it was written; of CDATA its text. */
export function markupOf(node: XmlElement): string {
  const inside = node.children.every((child) => !isElement(child));
  return inside ? DomUtils.textContent(node) : DomUtils.getInnerHTML(node, { xmlMode: true });
}
