import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { uidOf } from '../../../server/content-types/attributes';
import { PUBLIC_TYPES, type PublicTypeName, publicTypeNames } from '../../../server/services/publicity/publicTypes';
import { CALLERS, type Caller } from './callers';
import type { Newsroom } from './fillNewsroom';
import { attributePaths, attributesOf, openWordPaths } from './probes';

/** Stands for a word, or for an id, in a query: the hidden one and one that nobody has are put in its place. */
export const WORD = '⟪word⟫';
export const ID = '⟪id⟫';

/** A request that anybody may send, in its right shape or not. */
export type AnyRequest = { readonly caller: Caller; readonly path: string; readonly query: string };

const OPERATORS = [
  ...['$eq', '$eqi', '$ne', '$nei', '$contains', '$containsi', '$notContains', '$notContainsi', '$startsWith'],
  ...['$startsWithi', '$endsWith', '$endsWithi', '$in', '$notIn', '$lt', '$lte', '$gt', '$gte'],
];
const ODD_OPERATORS = ['$null', '$notNull', '$between', '$not', '$jsonSupersetOf', '$regex', '$where', ''];
const ODD_VALUES = ['', 'true', 'null', '0', '2031-03-14', '%25', '_', '[]', 'zz'];

type Asked = { readonly path: string; readonly query: string };

/** One of the usual ones; of the odd ones too where the request may be out of shape. */
const oneOf = (isOdd: boolean, usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...usual, ...(isOdd ? odd : []));
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(text, { nil: '', freq: 2 });
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((found) => found.filter(Boolean).join('&'));

/** `filters[$or][1][$not][speaker][name][$containsi]=…` */
function filters(isOdd: boolean, at: string, paths: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const logic = fc.array(fc.constantFrom('[$not]', '[$or][0]', '[$or][1]', '[$and][0]', '[$and][1]'), { maxLength: 3 });
  const operator = oneOf(isOdd, OPERATORS, ODD_OPERATORS);
  const value = oneOf(isOdd, [WORD, `${WORD}hidden`, `${WORD}secret`, ID, 'harbour'], ODD_VALUES);
  const one = fc
    .tuple(logic, paths, operator, value)
    .map(([around, path, how, what]) => `${at}${around.join('')}${path}[${how}]=${what}`);
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => all.join('&'));
}

/** The collections, with Strapi's own parameters; what may be asked of each is gathered once. */
const lists = (strapi: Core.Strapi, isOdd: boolean): fc.Arbitrary<Asked> =>
  fc.oneof(...publicTypeNames.map((type) => list(strapi, type, isOdd)));

function list(strapi: Core.Strapi, type: PublicTypeName, isOdd: boolean): fc.Arbitrary<Asked> {
  const uid = uidOf(type);
  const { fields, relations, plural } = PUBLIC_TYPES[type];
  const targets = new Map(attributesOf(strapi, uid).map(([key, { target }]) => [key, target ?? '']));
  const near = openWordPaths(strapi, uid, 0);
  const far = [1, 2].flatMap((depth) => openWordPaths(strapi, uid, depth));
  const paths = oneOf(isOdd, [...near, ...near, ...near, ...far], attributePaths(strapi, uid, 1));
  const names = near.map((path) => path.slice(1, -1));
  const ours = relations.filter((key) => targets.get(key)?.startsWith('plugin::communique'));
  const populate =
    ours.length === 0
      ? fc.constant('')
      : fc.oneof(
          ...[...ours, ...(isOdd ? ['*', 'nothing', 'createdBy', ...targets.keys()] : [])].map((key) => {
            const target = targets.get(key) ?? '';
            const words = target.startsWith('plugin::communique') ? openWordPaths(strapi, target, 0) : ['[name]'];
            return fc.oneof(
              fc.constant(`populate[${key}]=*`),
              fc.constant(`populate=${key}`),
              filters(isOdd, `populate[${key}][filters]`, fc.constantFrom(...words)),
              fc.constantFrom(...words).map((word) => `populate[${key}][sort]=${word.slice(1, -1)}`),
            );
          }),
        );
  const sort = fc
    .tuple(oneOf(isOdd, names, ['id', 'speaker.name', 'createdBy.firstname']), fc.constantFrom('', ':desc'))
    .map(([key, order]) => `sort=${key}${order}`);
  const query = joined(
    fc.oneof({ weight: 4, arbitrary: filters(isOdd, 'filters', paths) }, fc.constant('')),
    maybe(populate),
    maybe(sort),
    maybe(oneOf(isOdd, fields, ['createdBy', '*']).map((field) => `fields[0]=${field}`)),
    maybe(oneOf(isOdd, ['pagination[pageSize]=100', 'pagination[page]=2'], ['status=draft', 'locale=*'])),
  );
  return query.map((text) => ({ path: `/communique/${plural}`, query: text }));
}

/** The quote search, with every operator and filter that it has. */
function searches(news: Newsroom, isOdd: boolean): fc.Arbitrary<Asked> {
  const word = fc.constantFrom(WORD, 'hidden', 'secret', 'harbour', 'the', 'will', 'open', 'ask');
  const term = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '"'), fc.constantFrom('', '', '*'))
    .map(([words, mark, after]) => `${mark}${words.join(mark === '' ? '-' : ' ')}${after}${mark}`);
  const q = fc
    .tuple(term, fc.array(fc.tuple(oneOf(isOdd, ['', '-'], ['"', '*']), term), { maxLength: 3 }))
    .map(([first, more]) => `q=${[first, ...more.map((pair) => pair.join(''))].join('%20')}`);
  const odd = [ID, ...Object.values(news.open), ...Object.values(news.slugs)];
  const narrow = (name: string, open: readonly (string | undefined)[]): fc.Arbitrary<string> =>
    fc.option(
      oneOf(isOdd, open as string[], odd).map((key) => `${name}=${key}`),
      { nil: '', freq: 3 },
    );
  const { open, slugs } = news;
  const query = joined(
    fc.oneof({ weight: 3, arbitrary: q }, fc.constant('')),
    narrow('speaker', [slugs.people, open.person]),
    narrow('event', [slugs['diplomatic-events'], open['diplomatic-event']]),
    narrow('post', [open.post]),
    narrow('topic', [open.topic]),
    maybe(fc.constantFrom('spokeFor=CH', 'spokeFor=XX', 'directness=direct', 'language=en')),
    maybe(fc.constantFrom('from=2031-03-14', 'to=2031-03-15', 'from=2999-01-01')),
    maybe(oneOf(isOdd, ['sort=date'], ['sort=relevance', 'sort=text'])),
    maybe(fc.constantFrom('facets=speaker,country,topic,year', 'facets=year')),
    maybe(oneOf(isOdd, ['limit=1', 'limit=100'], ['limit=0', 'cursor=AAAA'])),
  );
  return query.map((text) => ({ path: '/communique/search/quotes', query: text }));
}

/** Single records by ids and slugs, open, hidden and invented, and what is drawn of several. */
function others(news: Newsroom, isOdd: boolean): fc.Arbitrary<Asked> {
  const key = fc.constantFrom(
    ...[ID, news.slug, ...Object.values(news.open), ...Object.values(news.slugs), ...news.closedSlugs],
  );
  const address = fc
    .tuple(
      fc.constantFrom('articles', 'people', 'diplomatic-events', 'topics', 'quotes', 'stories', 'statements'),
      key,
      fc.constantFrom('', '/timeline', '/json-ld', '/annotations', '/text'),
    )
    .map((parts) => `/communique/${parts[0]}/${parts[1]}${parts[2]}`);
  const query = oneOf(isOdd, [''], ['from=2031-01-01', 'sort=asc', 'cursor=AAAA', `topic=${ID}`, 'populate=*']);
  const days = maybe(fc.constantFrom('from=2031-01-01', 'to=2031-12-31'));
  return fc.oneof(
    fc.tuple(address, query).map(([path, text]) => ({ path, query: text })),
    days.map((text) => ({ path: '/communique/graph', query: text })),
    days.map((text) => ({ path: `/communique/people/${news.slugs.people}/timeline`, query: text })),
  );
}

export function anyRequest(strapi: Core.Strapi, news: Newsroom): fc.Arbitrary<AnyRequest> {
  // One in five may be out of shape, in any of its parts.
  const asked = fc.oneof(
    ...[false, false, false, false, true].flatMap((isOdd) => [
      { weight: 6, arbitrary: lists(strapi, isOdd) },
      { weight: 4, arbitrary: searches(news, isOdd) },
      { weight: 2, arbitrary: others(news, isOdd) },
    ]),
  );
  const mayReadDrafts: readonly Caller[] = ['draftReader', 'fullToken'];
  const caller = fc.constantFrom(...CALLERS.filter((one) => one !== 'draftReader'));
  return (
    fc
      .tuple(caller, asked)
      .map(([who, request]) => ({ caller: who, ...request }))
      // Readers of drafts see what is hidden from the others, by their right.
      .filter((request) => !(mayReadDrafts.includes(request.caller) && request.query.includes('status=draft')))
  );
}
