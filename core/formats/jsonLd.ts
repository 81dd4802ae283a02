/** A node of JSON-LD in schema.org's words (https://schema.org, 30.0). */
export type Node = { readonly '@type': string; readonly '@id'?: string; readonly [property: string]: unknown };

export type Graph = { readonly '@context': 'https://schema.org'; readonly '@graph': readonly Node[] };

export type Reference = { readonly '@id': string };

/** The first node is what the document is about; each node stands there once, whoever names it. */
export function graphOf(nodes: readonly Node[]): Graph {
  const byId = new Map<string, Node>();
  const unnamed: Node[] = [];
  for (const node of nodes) {
    const id = node['@id'];
    if (id === undefined) unnamed.push(node);
    else if (!byId.has(id)) byId.set(id, node);
  }
  return { '@context': 'https://schema.org', '@graph': [...byId.values(), ...unnamed] };
}

/** Without what is not known: JSON-LD has no null and no empty list that says anything. */
export const known = <T extends object>(properties: T): T =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

/** A day or month or year that ISO 8601 knows: EDTF says more ("about", "or earlier"), and schema.org cannot. */
export const isoDate = (edtf: string | null): string | null =>
  edtf !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? edtf : null;

export const country = (code: string | null): Node | null =>
  code === null ? null : { '@type': 'Country', identifier: code };

export const countryAddress = (code: string | null): Node | null =>
  code === null ? null : { '@type': 'PostalAddress', addressCountry: code };

/** Other addresses of the same thing. */
export const sameAs = (wikidataId: string | null, others: unknown): readonly string[] => [
  ...(wikidataId === null ? [] : [`https://www.wikidata.org/entity/${wikidataId}`]),
  ...(Array.isArray(others) ? others.filter((one): one is string => typeof one === 'string') : []),
];
