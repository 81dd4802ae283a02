import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { Unreadable } from './copy';

export type XmlNode = DomHandler['root']['children'][number];
export type XmlElement = Extract<XmlNode, { readonly attribs: unknown }>;
type Parent = { readonly children: readonly XmlNode[] };

/** News has some twenty levels; the parser's time grows with the square of them. */
const DEEPEST = 500;

class ShallowHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable(`has elements in elements more than ${DEEPEST} deep.`);
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/**
 * Entities of the file's own are not read, so that a small file cannot become a large one.
 * @throws Unreadable where elements stand in elements without end
 */
export function parseXml(text: string): Parent {
  const handler = new ShallowHandler();
  new Parser(handler, { xmlMode: true, decodeEntities: true }).end(text);
  return handler.root;
}

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
