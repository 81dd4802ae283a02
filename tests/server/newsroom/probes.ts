import type { Core } from '@strapi/strapi';
import { UID } from '../../../server/content-types/attributes';
import { PUBLIC_TYPES, publicTypeNames } from '../../../server/services/publicity/publicTypes';

type Attribute = { type: string; target?: string };

type Route = { method: string; path: string; info?: { type?: string }; config?: { prefix?: string } };

/** Every content API route that Strapi knows of our plugin: a new one is walked without being named here. */
export function contentRoutes(strapi: Core.Strapi): readonly string[] {
  const { routes } = strapi.plugin('communique') as unknown as {
    routes: Record<string, { type?: string; routes: Route[] }>;
  };
  return Object.values(routes)
    .filter(({ type }) => type === 'content-api')
    .flatMap(({ routes: list }) => list.map(({ method, path }) => `${method} /communique${path}`));
}

export const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries((strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }).attributes);

export const uidOfPlural = (plural: string): string | null => {
  const type = publicTypeNames.find((name) => PUBLIC_TYPES[name].plural === plural);
  return type === undefined ? null : `${UID}.${type}`;
};

/** `populate[quotes][populate][speaker]=*`: along every relation there is, open or not, so deep. */
export function deepPopulates(strapi: Core.Strapi, uid: string, depth: number, prefix = 'populate'): string[] {
  return attributesOf(strapi, uid).flatMap(([key, { type, target }]) => {
    if (type !== 'relation' || target === undefined) return [];
    const here = `${prefix}[${key}]`;
    const all = `${here}=*`;
    return depth <= 1
      ? [all]
      : [all, `${here}[populate]=*`, ...deepPopulates(strapi, target, depth - 1, `${here}[populate]`)];
  });
}

/** One query string for each open relation, with all open relations below it, so deep. */
export function openPopulates(strapi: Core.Strapi, uid: string, depth: number): string[] {
  const type = PUBLIC_TYPES[uid.slice(UID.length + 1) as keyof typeof PUBLIC_TYPES];
  return attributesOf(strapi, uid)
    .filter(([key]) => type?.relations.includes(key))
    .map(
      ([key, { target }]) =>
        openPopulate(strapi, target ?? '', depth - 1, `populate[${key}][populate]`) || `populate[${key}]=*`,
    );
}

function openPopulate(strapi: Core.Strapi, uid: string, depth: number, prefix = 'populate'): string {
  const type = PUBLIC_TYPES[uid.slice(UID.length + 1) as keyof typeof PUBLIC_TYPES];
  if (type === undefined) return '';
  return attributesOf(strapi, uid)
    .filter(([key]) => type.relations.includes(key))
    .map(([key, { target }]) => {
      const nested =
        depth <= 1 || target === undefined
          ? ''
          : openPopulate(strapi, target, depth - 1, `${prefix}[${key}][populate]`);
      return nested === '' ? `${prefix}[${key}]=*` : nested;
    })
    .join('&');
}

/** Paths of attributes, own and through relations, scalar or not, private or not: `[quotes][speaker][name]`. */
export function attributePaths(strapi: Core.Strapi, uid: string, depth: number, prefix = ''): string[] {
  const own = [...attributesOf(strapi, uid), ['id', { type: 'integer' }] as [string, Attribute]];
  return own.flatMap(([key, { type, target }]) => {
    const path = `${prefix}[${key}]`;
    return type === 'relation' && target !== undefined && depth > 0
      ? [path, ...attributePaths(strapi, target, depth - 1, path)]
      : [path];
  });
}

const WORDS = new Set(['string', 'text', 'uid']);

/** Open paths to words, so many relations away: those that a condition may name. */
export function openWordPaths(strapi: Core.Strapi, uid: string, depth: number, prefix = ''): string[] {
  const open = PUBLIC_TYPES[uid.slice(UID.length + 1) as keyof typeof PUBLIC_TYPES];
  return attributesOf(strapi, uid).flatMap(([key, { type, target }]) => {
    const path = `${prefix}[${key}]`;
    if (depth === 0) return WORDS.has(type) && open.fields.includes(key) && key !== 'targetId' ? [path] : [];
    return open.relations.includes(key) && target !== undefined ? openWordPaths(strapi, target, depth - 1, path) : [];
  });
}

/** `$or` of all of them: if any path told, the whole would. */
export const anyOf = (paths: readonly string[], word: string): string =>
  paths.map((path, at) => `filters[$or][${at}]${path}[$containsi]=${word}`).join('&');

export function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, at * size + size));
}
