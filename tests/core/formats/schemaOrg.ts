import { readFileSync } from 'node:fs';
import path from 'node:path';

/** schema.org's own tables of types and properties; see tests/standards/README.md. */
const folder = path.join(__dirname, '..', '..', 'standards', 'schemaorg');

const tableOf = (name: string): ReadonlyMap<string, readonly [string[], string[]]> =>
  new Map(
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', first = '', second = ''] = line.split('\t');
        return [key, [first.split(' ').filter(Boolean), second.split(' ').filter(Boolean)]] as const;
      }),
  );

const types = tableOf('types.tsv');
const properties = tableOf('properties.tsv');
export const CONTEXT = JSON.parse(readFileSync(path.join(folder, 'schemaorgcontext.jsonld'), 'utf8'));

/** A type with everything above it. */
const upwards = (type: string): string[] => [type, ...(types.get(type)?.[0] ?? []).flatMap(upwards)];

const TEXTS = ['Text', 'URL', 'Date', 'DateTime', 'CssSelectorType', 'PronounceableText'];

/** What the tables do not allow in a graph; a Role stands between a property and its value and repeats the property. */
export function faultsIn(nodes: readonly Record<string, unknown>[]): string[] {
  const typeOf = new Map(nodes.map((node) => [node['@id'], node['@type'] as string]));
  const check = (node: Record<string, unknown>, under: string | null): string[] => {
    const type = String(node['@type']);
    if (!types.has(type)) return [`${type} is no type`];
    return Object.entries(node)
      .filter(([key]) => !key.startsWith('@'))
      .flatMap(([key, value]) => {
        const [domains, ranges] = properties.get(key) ?? [null, []];
        if (domains === null) return [`${key} is no property`];
        const isRole = upwards(type).includes('Role') && key === under;
        const faults = isRole || upwards(type).some((one) => domains.includes(one)) ? [] : [`${type} has no ${key}`];
        for (const one of Array.isArray(value) ? value : [value]) faults.push(...checkValue(key, one, ranges));
        return faults;
      });
  };
  const checkValue = (key: string, value: unknown, ranges: readonly string[]): string[] => {
    if (typeof value === 'string') {
      const isMember = types.get(value.replace('https://schema.org/', ''))?.[1].some((one) => ranges.includes(one));
      return isMember || ranges.some((one) => TEXTS.includes(one)) ? [] : [`${key} is not a text`];
    }
    const node = value as Record<string, unknown>;
    const type = (node['@type'] as string | undefined) ?? typeOf.get(node['@id']);
    if (type === undefined) return [`${key} leads to ${node['@id']}, which is not in the graph`];
    const isRole = upwards(type).includes('Role');
    const fits = isRole || upwards(type).some((one) => ranges.includes(one));
    return [...(fits ? [] : [`${key} is no ${type}`]), ...(node['@type'] === undefined ? [] : check(node, key))];
  };
  return nodes.flatMap((node) => check(node, null));
}
