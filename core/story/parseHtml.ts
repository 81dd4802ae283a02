import { Parser } from 'htmlparser2';
import type { Span } from '../text/span';
import type { Markup } from './findBlocks';

/** What a reader of the page does not see, or sees on every page. */
const HIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object canvas nav footer form button select textarea dialog'.split(
    ' ',
  ),
);
/** Elements that stand apart: an empty line before and after. */
const APART: ReadonlySet<string> = new Set(
  'p div section article main header aside figure figcaption blockquote pre table ul ol dl h1 h2 h3 h4 h5 h6 hr address'.split(
    ' ',
  ),
);
/** Elements on a line of their own. */
const LINE: ReadonlySet<string> = new Set('li br tr dt dd'.split(' '));
/** Elements without an end, which must not keep anything hidden open. */
const VOID: ReadonlySet<string> = new Set(
  'br hr img input meta link source wbr area base col embed track param'.split(' '),
);

const ADDRESS = /^https?:\/\/\S{3,2000}$/iu;

/**
 * htmlparser2 takes time by the square of how deep elements stand in one another. No page stands this deep; what does
 * is read on as if from its beginning.
 */
const DEEPEST = 500;
const SLICE = 16_384;

export type HtmlText = { readonly text: string; readonly markup: Markup };

/**
 * The words of a page as wire copy: paragraphs apart by an empty line, scripts and navigation left out, entities read.
 * `markup` keeps what the words alone do not tell: addresses behind words and which lines are captions. One pass,
 * total: any string gives a text.
 */
export function parseHtml(html: string): HtmlText {
  const pieces: string[] = [];
  const links: { span: Span; url: string }[] = [];
  const captions: Span[] = [];
  let length = 0;
  // Line breaks owed before the next word: 0, 1 or 2. White space owed: a single space.
  let owed = 0;
  let isSpaceOwed = false;
  const hidden: string[] = [];
  // An anchor ends where the next begins; -1 until its first word.
  let anchor: { url: string; start: number } | null = null;
  let caption: number | null = null;
  let depth = 0;

  const write = (words: string) => {
    pieces.push(words);
    length += words.length;
  };
  const settle = () => {
    if (length > 0 && owed > 0) write('\n'.repeat(owed));
    else if (length > 0 && isSpaceOwed) write(' ');
    owed = 0;
    isSpaceOwed = false;
  };
  const owe = (lines: number) => {
    owed = Math.max(owed, lines);
  };
  const closeAnchor = () => {
    if (anchor && anchor.start >= 0 && ADDRESS.test(anchor.url)) {
      links.push({ span: { start: anchor.start, end: length }, url: anchor.url });
    }
    anchor = null;
  };
  const newParser = () =>
    new Parser(
      {
        onopentag(name, { href }) {
          depth++;
          if (hidden.length > 0 || HIDDEN.has(name)) {
            if (!VOID.has(name)) hidden.push(name);
            return;
          }
          if (APART.has(name)) owe(2);
          // Two `<br>` in a row are an empty line.
          else if (LINE.has(name)) owe(name === 'br' && owed > 0 ? 2 : 1);
          if (name === 'a') {
            closeAnchor();
            anchor = { url: href ?? '', start: -1 };
          }
          if (name === 'figcaption') caption = -1;
        },
        ontext(data) {
          if (hidden.length > 0) return;
          const words = data.split(/\s/u).filter(Boolean).join(' ');
          if (words === '') {
            isSpaceOwed ||= data !== '';
            return;
          }
          isSpaceOwed ||= /^\s/u.test(data);
          settle();
          if (anchor && anchor.start < 0) anchor.start = length;
          if (caption === -1) caption = length;
          write(words);
          isSpaceOwed = /\s$/u.test(data);
        },
        onclosetag(name) {
          depth--;
          if (hidden.length > 0) {
            if (hidden.at(-1) === name) hidden.pop();
            return;
          }
          if (name === 'a') closeAnchor();
          if (name === 'figcaption') {
            if (caption !== null && caption >= 0) captions.push({ start: caption, end: length });
            caption = null;
          }
          if (APART.has(name)) owe(2);
          else if (LINE.has(name) && name !== 'br') owe(1);
        },
      },
      { decodeEntities: true },
    );
  let parser = newParser();
  for (let at = 0; at < html.length; at += SLICE) {
    parser.write(html.slice(at, at + SLICE));
    if (depth <= DEEPEST) continue;
    parser.end();
    parser = newParser();
    depth = 0;
  }
  parser.end();
  return { text: pieces.join(''), markup: { links, captions } };
}
