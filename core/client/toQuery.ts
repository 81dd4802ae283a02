/** Parameters as Strapi nests them: `{ filters: { speaker: { slug: 'a' } } }`. What is undefined is left out. */
export type Params = { readonly [name: string]: Param };
export type Param = string | number | boolean | null | undefined | readonly Param[] | Params;

/** `?filters[speaker][slug]=a`, escaped; nothing where there are no parameters. */
export function toQuery(params: Params): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => pairsOf(encodeURIComponent(name), value));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pairsOf(name: string, value: Param): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${encodeURIComponent(key)}]`, inner));
}
