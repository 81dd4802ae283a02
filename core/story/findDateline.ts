/**
 * Datelines, by the habits of agencies: `ARDENNE, March 4 (Northwind) —` · `Ardenne, 4 March /NW/` ·
 * `АРДЕН, 4 мар — Норд.` · `Northwind NewsEurope:` (the agency and its desk glued to the lead).
 * A head of bounded length is read item by item, so no pattern can run away.
 */
import type { Lexicon } from '../lexicon/lexicon';
import type { Dateline } from '../model';
import { fold, foldPhrase } from '../text/fold';
import { lengthOf, type Span } from '../text/span';

/** The longest dateline seen in 19,000 Reuters stories has 74 characters. */
const LONGEST = 120;

const PLACE_WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’\\-\\u200c]{0,30}";
const SMALL_WORD = '(?:of|de|del|la|le|el|am|an|im|en|sur|на|and|et|und|y)';
const PLACE = new RegExp(`^${PLACE_WORD}(?:[ /](?:${SMALL_WORD} )?${PLACE_WORD}){0,4}`, 'u');
const REGION = new RegExp(`^ ?[,،] {0,2}(${PLACE_WORD}(?: ${PLACE_WORD}){0,2})`, 'u');
const DATE =
  /^ ?[,،]? {0,2}(?:le |el |den |am )?((?:(\p{Nd}{1,2})(?:er|\.|°|st|nd|rd|th)? (?:de )?([\p{L}\p{M}]{3,14})\.?|([\p{L}\p{M}]{3,14})\.? {1,2}(\p{Nd}{1,2}))(?:[,،]? (?:de )?\p{Nd}{4})?)(?!\p{Nd})/u;
const WEEKDAY = /^[,،] {0,2}([\p{L}\p{M}\u200c]{3,14})(?=[,،. (/–—-])/u;
const AGENCY_IN_BRACKETS = /^[,،]? {0,2}\(([^()\n]{1,40})\)/u;
const AGENCY_IN_SLASHES = /^[,،]? {0,2}\/ ?([^/\n]{1,40}?) ?\//u;
const AGENCY_BETWEEN_COMMAS = /^[,،] {0,2}(\p{Lu}{2,8})(?= {0,2}[–—-])/u;
const AGENCY_BETWEEN_DASHES = /^ {0,2}[-–—] {0,2}([\p{L}\p{M}\u200c][\p{L}\p{M}\u200c ]{1,28}?) {0,2}[-–—](?= )/u;
const DASH = /^[,،]? {0,3}(?:\.? {0,1}(?:--|[-–—―−])|:)(?=\s)/u;
const AGENCY_AFTER_DASH =
  /^ {1,2}((?:\p{Lu}[\p{L}\p{M}]{2,14}|\p{Lu}{2,4})(?: \p{Lu}[\p{L}\p{M}]{1,14}){0,2})\.(?= {1,3}\p{Lu})/u;
/** `Northwind NewsEurope: ` — small letter, then a capital, inside the last word before the colon. */
const GLUED_AGENCY = /^((?:\p{Lu}\p{L}{0,20} ){0,3}\p{Lu}\p{L}{2,20}\p{Ll})\p{Lu}\p{Ll}{1,15}:(?=\s)/u;
/** `Northwind News Agency: ` — a name that says that it is one. */
const NAMED_AGENCY = /^((?:\p{Lu}\p{L}{0,20} ){1,3}(?:News|Agency|Press|Wire)):(?=\s)/u;

export const isDatelineAt = (text: string, block: Span, lexicon: Lexicon): boolean =>
  findDateline(text, block, lexicon) !== null;

/** The dateline at the start of `block`, or null. */
export function findDateline(text: string, block: Span, lexicon: Lexicon): Dateline | null {
  // A dateline that fills its block would leave no lead.
  const end = Math.min(block.end, block.start + LONGEST);
  const head = text.slice(block.start, end).replace(/[\r\n\t\u00a0\u202f]/g, ' ');
  const found = readAgencyLead(head, lexicon) ?? readAgencyPrefix(head) ?? readItems(head, lexicon);
  if (!found || block.start + found.length >= block.end) return null;
  const span = { start: block.start, end: block.start + found.length };
  const printed = (part: string | null) => (part === null ? null : part.trim());
  return {
    span,
    place: printed(found.place),
    country: found.place === null ? null : countryOf(found.place, lexicon),
    date: printed(found.date)?.replace(/\.$/u, '') ?? null,
    agency: printed(found.agency),
  };
}

type Items = { place: string | null; date: string | null; agency: string | null; length: number };

const countryOf = (place: string, { people }: Lexicon): string | null => {
  const key = foldPhrase(place);
  return people.capitals[key] ?? people.countries[key] ?? null;
};

/** "به گزارش خبرگزاری …،": words that bring the agency, up to the comma. */
function readAgencyLead(head: string, { story }: Lexicon): Items | null {
  const comma = head.search(/[،,:؛]/u);
  if (comma < 0 || comma > 60) return null;
  const words = head.slice(0, comma).split(' ').filter(Boolean);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    if (!story.agencyLeads.includes(fold(words.slice(0, count).join(' ')))) continue;
    const agency = words.slice(count);
    return agency.length > 4 ? null : { place: null, date: null, agency: agency.join(' '), length: comma + 1 };
  }
  return null;
}

function readAgencyPrefix(head: string): Items | null {
  const glued = GLUED_AGENCY.exec(head);
  // "MacGregor:" is a man with a colon, "PressEurope:" is not.
  const isGlued = glued?.[1] !== undefined && lengthOfLastWord(glued[1]) > 3;
  const match = isGlued ? glued : NAMED_AGENCY.exec(head);
  return match?.[1] ? { place: null, date: null, agency: match[1], length: match[0].length } : null;
}

const lengthOfLastWord = (text: string): number => text.length - (text.lastIndexOf(' ') + 1);

function readItems(head: string, lexicon: Lexicon): Items | null {
  const items: Items = { place: null, date: null, agency: null, length: 0 };
  let rest = head;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const place = placeAt(rest, lexicon);
  if (place !== null) {
    items.place = place;
    rest = rest.slice(place.length);
  }
  let isClosed = false;
  let hasRegion = false;
  for (let turn = 0; turn < 6; turn++) {
    const date = items.date === null ? DATE.exec(rest) : null;
    if (date && isMonth(date[3] ?? date[4] ?? '', lexicon)) {
      items.date = date[1] ?? null;
      take(DATE);
      continue;
    }
    const weekday = WEEKDAY.exec(rest);
    if (weekday?.[1] && isWeekday(weekday[1], lexicon)) {
      take(WEEKDAY);
      continue;
    }
    const agency = items.agency === null ? (take(AGENCY_IN_BRACKETS) ?? take(AGENCY_BETWEEN_COMMAS)) : null;
    if (agency?.[1]) {
      items.agency = agency[1];
      continue;
    }
    const slashed = items.agency === null ? take(AGENCY_IN_SLASHES) : null;
    if (slashed?.[1]) {
      items.agency = slashed[1];
      take(/^\./u);
      isClosed = true;
      continue;
    }
    const region = items.place !== null && !hasRegion && items.date === null ? REGION.exec(rest) : null;
    if (region?.[1]) {
      // "Va. Feb 26": the region ends where the date begins.
      const words = region[1].split(' ');
      const month = words.findIndex((word) => isMonth(word, lexicon));
      const extra = month > 0 ? words.slice(month).join(' ').length : 0;
      rest = rest.slice(region[0].length - extra);
      hasRegion = true;
      continue;
    }
    break;
  }
  const between = items.agency === null && items.place !== null ? AGENCY_BETWEEN_DASHES.exec(rest) : null;
  if (between?.[1] && (items.date !== null || between[1].split(' ').length <= 2)) {
    rest = rest.slice(between[0].length);
    items.agency = between[1];
    isClosed = true;
  } else if (take(DASH)) {
    isClosed = true;
    const after = items.agency === null && items.date !== null ? take(AGENCY_AFTER_DASH) : null;
    if (after?.[1]) items.agency = after[1];
  }
  if (!isClosed || !isEnough(items, lexicon)) return null;
  return { ...items, length: head.length - rest.length };
}

/** A place alone must be in capitals or a known capital; otherwise "Markets - a view" would be a dateline. */
function isEnough(items: Items, lexicon: Lexicon): boolean {
  if (items.date !== null) return items.place !== null || items.agency !== null;
  if (items.agency !== null) return items.place !== null || items.agency.length > 1;
  if (items.place === null) return false;
  const letters = items.place.replace(/[^\p{L}]/gu, '');
  return (
    (letters.length > 2 && /^\p{Lu}{3,40}$/u.test(letters)) ||
    lexicon.people.capitals[foldPhrase(items.place)] !== undefined
  );
}

/** Up to five words; the place ends before a word that is a month ("Ardenne March 4"). */
function placeAt(head: string, lexicon: Lexicon): string | null {
  const match = PLACE.exec(head)?.[0];
  if (!match) return null;
  const words = match.split(' ');
  const month = words.findIndex((word) => isMonth(word, lexicon));
  const kept = month > 0 ? words.slice(0, month).join(' ') : month === 0 ? '' : match;
  return kept === '' || lengthOf({ start: 0, end: kept.length }) > 60 ? null : kept;
}

const isMonth = (word: string, { story }: Lexicon): boolean =>
  story.months[fold(word).replaceAll('.', '')] !== undefined;
const isWeekday = (word: string, { story }: Lexicon): boolean => story.weekdays[fold(word)] !== undefined;
