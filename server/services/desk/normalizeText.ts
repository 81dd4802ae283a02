/** Text as the desk keeps it, or why it cannot be kept; `line` and `column` count from 1. */
export type Normalized =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/** UTF-16 units after normalization: a book, not a story, and still read within a second. */
const LONGEST_STORY = 1_000_000;
/** A story of that length, broken by a teleprinter, has fewer; a list of lines is not read as prose in good time. */
const MOST_LINES = 20_000;
/** U+FFFD stands where a decoder gave up; one in fifty is no longer a slip. */
const MOST_UNREADABLE = 0.02;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Wire services frame their copy with SOH, STX and the like; they are no part of the words. */
const FRAMING = /[^\P{Cc}\t\n\v\f\u0085]|\ufeff/gu;

/** CRLF → LF, one composed form for every letter (NFC), framing characters out: done before anything is anchored. */
export function normalizeText(received: string): Normalized {
  const nul = received.indexOf('\0');
  if (nul !== -1) return refused(`has a NUL character ${placeOf(received, nul)}: this is a binary file, not a text`);
  const lone = received.search(LONE_SURROGATE);
  if (lone !== -1) {
    return refused(`has half a character (a lone surrogate) ${placeOf(received, lone)}; save the file as UTF-8`);
  }
  const unreadable = received.split('\ufffd').length - 1;
  if (unreadable > received.length * MOST_UNREADABLE) {
    const first = placeOf(received, received.indexOf('\ufffd'));
    return refused(`has ${unreadable} unreadable characters, the first ${first}; save the file as UTF-8`);
  }
  const text = received.replace(/\r\n?/g, '\n').replace(FRAMING, '').normalize('NFC');
  if (text.trim() === '') return refused('is empty; paste the story');
  if (text.length > LONGEST_STORY) {
    return refused(`has ${text.length} characters; at most ${LONGEST_STORY} are read, so send one story at a time`);
  }
  const lines = text.split('\n').length;
  if (lines > MOST_LINES) {
    return refused(`has ${lines} lines; at most ${MOST_LINES} are read, so send one story at a time`);
  }
  return { kind: 'text', text };
}

const refused = (why: string): Normalized => ({ kind: 'refused', why });

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).split(/\r\n|[\r\n]/);
  return `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
