/** What tells the lines of a link block: its heading, its items, and the prose that ends it. */
import type { StoryWords } from '../lexicon/lexicon';
import type { LinkRelation } from '../model';
import { foldPhrase } from '../text/fold';
import type { Span } from '../text/span';

const LONGEST_HEADING = 60;
const LONGEST_TITLE = 220;
/** A question may be a title; one longer than this is taken for prose. */
const LONGEST_QUESTION = 120;

const HEADING_EDGES = /^[\s*#>»•▪►\-–—|[(]{0,8}|[\s:.…*»>)\]\-–—]{0,8}$/gu;
const INLINE_HEADING = /^([^:：\n]{3,40})[:：]\s{0,4}(?=\S)/u;
const BULLET = /^(?:[-–—•▪►●*·»>]\s{1,4}|\p{Nd}{1,2}[.)]\s{1,4})/u;
const URL_IN_LINE = /https?:\/\/[^\s<>()[\]"']{3,2000}/iu;
const MARKDOWN_LINK = /^\[([^\]\n]{1,400})\]\((https?:\/\/[^\s()]{3,2000})\)/iu;
const FULL_STOP = /(?<!\b\p{Lu})[.۔](?:\s?["”»’')\]]){0,3}$/u;
const ASKS = /[!?؟](?:\s?["”»’')\]]){0,3}$/u;
const STOP_INSIDE = /\p{Ll}{3}[.!?]["”»]?\s\p{Lu}/u;

export const isUrl = (text: string): boolean => /^https?:\/\/\S{3,2000}$/iu.test(text);

/** The relation that a whole line announces ("Related news:" → relatedNews), or null. */
export function relationOfHeading(line: string, words: StoryWords): LinkRelation | null {
  if (line.length > LONGEST_HEADING) return null;
  return words.linkHeadings[foldPhrase(line.replace(HEADING_EDGES, ''))] ?? null;
}

/** `Read more: A title` → where the heading ends and the title begins, or null. */
export function splitInlineHeading(line: string, words: StoryWords): { heading: number; title: number } | null {
  const match = INLINE_HEADING.exec(line);
  if (!match?.[1] || relationOfHeading(match[1], words) === null) return null;
  return { heading: match[1].length + 1, title: match[0].length };
}

/** A sentence where a title was expected: the story goes on. */
export function isProse(line: string): boolean {
  if (URL_IN_LINE.test(line) && line.length < LONGEST_TITLE) return false;
  if (line.length > LONGEST_TITLE || line.endsWith(':')) return true;
  if (ASKS.test(line)) return line.length > LONGEST_QUESTION;
  return FULL_STOP.test(line) || STOP_INSIDE.test(line);
}

/** The words of a link without bullet, address and markdown; `span` is relative to the line. */
export function readLinkLine(line: string): { title: Span; url: string | null } {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const rest = line.slice(bullet);
  const markdown = MARKDOWN_LINK.exec(rest);
  if (markdown?.[1] && markdown[2]) {
    return { title: { start: bullet + 1, end: bullet + 1 + markdown[1].length }, url: markdown[2] };
  }
  const url = URL_IN_LINE.exec(rest);
  if (!url) return { title: { start: bullet, end: line.length }, url: null };
  const before = rest.slice(0, url.index).replace(/[\s(<[:|\-–—]{1,8}$/u, '');
  return { title: { start: bullet, end: bullet + before.length }, url: url[0].replace(/[.,;:!?]$/u, '') };
}
