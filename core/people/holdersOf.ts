import { fold } from '../text/fold';
import type { Entity } from './entity';
import type { Office } from './people';

/** Only so many people of a story are looked at for one office; nobody names more in a breath. */
const MOST = 200;

export type Held = { readonly entity: Entity; readonly fit: number };

/** Who of `entities` holds the office that the words name, best fit first and then the one spoken of last. */
export function holdersOf(office: Office, entities: readonly Entity[]): Held[] {
  return entities
    .slice(-MOST)
    .map((entity) => ({ entity, fit: Math.max(0, ...entity.offices.map((held) => fitOf(office, held))) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.entity.lastSeen - a.entity.lastSeen);
}

/** 0: another office. Naming the same country counts most, the same words decide between equals. */
function fitOf(asked: Office, held: Office): number {
  if (!isSamePost(asked, held)) return 0;
  const same = isSameWords(asked, held) ? 1 : 0;
  if (asked.place === null) return 4 + same;
  if (held.place === null) return 1 + same;
  return isSamePlace(asked, held) ? 6 + same : 0;
}

const words = new WeakMap<Office, readonly string[]>();

/** The office's own words, folded, without its country. */
function postWords(office: Office): readonly string[] {
  let known = words.get(office);
  if (!known) {
    const place = (office.place ?? '').split(' ');
    const all = fold(office.role.label).split(/[^\p{L}-]/u);
    known = all.filter((word) => word.length > 2 && !place.includes(word) && word !== 'the' && word !== 'for');
    words.set(office, known);
  }
  return known;
}

const isSameWords = (a: Office, b: Office): boolean => postWords(a).at(-1) === postWords(b).at(-1);

/** "the minister" may be any minister, "the fisheries minister" only that one. */
function isSamePost(asked: Office, held: Office): boolean {
  const [a, b] = [asked.role.postKind, held.role.postKind];
  if (a === 'minister' && (b === 'foreignMinister' || b === 'minister')) {
    const asks = postWords(asked);
    if (asks.length < 2) return true;
    const others = new Set(postWords(held));
    return asks.every((word) => others.has(word));
  }
  if (a !== b) return false;
  return a !== 'other' || isSameWords(asked, held);
}

/** By country where a table knows it, else by the beginning of the word: "Ardenian" and "Ardenia". */
function isSamePlace(a: Office, b: Office): boolean {
  if (a.role.country !== null || b.role.country !== null) return a.role.country === b.role.country;
  return haveSameStem(a.place ?? '', b.place ?? '');
}

/** Fewer letters than this may be shared by any two names. */
const SHORTEST_STEM = 4;
/** A longer name may lose its last letter before the adjective's ending: "Velmora", "velmorisch". */
const LONG = 6;

/** Whether two folded words come from one country's name: "ardenia" and "ardenian", not "ardel" and "ardenian". */
export function haveSameStem(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^ال/u, ''), b.replace(/^ال/u, '')];
  if (x === y) return true;
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  const shorter = Math.min(x.length, y.length);
  return shared >= Math.max(SHORTEST_STEM, shorter >= LONG ? shorter - 1 : shorter);
}
