/** Parameters as Strapi nests them: `{ filters: { speaker: { slug: 'a' } } }`. What is undefined is left out. */
export type Params = { readonly [name: string]: Param };
export type Param = string | number | boolean | undefined | readonly Param[] | Params;

/**
 * `?filters[speaker][slug]=a`, escaped; nothing where there are no parameters.
 * @throws TypeError for an empty list or null: an address cannot say "none of these", and left out it would ask for all
 */
export function toQuery(params: Params): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => pairsOf(encodeURIComponent(name), value));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pairsOf(name: string, value: Param): string[] {
  if (value === undefined) return [];
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    throw new TypeError(
      `${decodeURIComponent(name)} is ${value === null ? 'null' : 'an empty list'}: leave it out, or name values`,
    );
  }
  if (typeof value !== 'object') return [`${name}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${encodeURIComponent(key)}]`, inner));
}
