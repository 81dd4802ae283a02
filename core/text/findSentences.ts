/** Sentences of a text as spans that leave out the white space around them; together they hold every printed character. */
import { type Span, shift } from './span';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A tag that is not BCP 47 is the caller's slip, not a reason to read nothing.
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}

/** Last word before a closing stop: `… said Sen.` → "Sen". */
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.){0,6}\p{L}{1,12})\.\s{0,8}$/u;
/** A single initial or a run of them ends no sentence: "J." · "U.S." before a capital is undecided and stays joined. */
const INITIALS = /^(?:\p{L}\.)*\p{Lu}$/u;

function endsInAbbreviation(piece: string, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(piece.slice(-40))?.[1];
  if (!word) return false;
  return INITIALS.test(word) || abbreviations.has(word.toLowerCase().replaceAll('.', ''));
}

/**
 * `Intl.Segmenter` knows full stops, but breaks after "Sen." and at line ends; those pieces are joined again.
 * `within` limits the reading to one block.
 */
export function findSentences(
  text: string,
  within: Span,
  language: string,
  abbreviations: ReadonlySet<string>,
): Span[] {
  const part = text.slice(within.start, within.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const found: Span[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    const piece = part.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = end - (piece.length - piece.trimEnd().length);
    if (from < to) found.push(shift({ start: from, end: to }, within.start));
    start = end;
  };
  for (const segment of findSegments(part, segmenterFor(language))) {
    end += segment.length;
    if (!endsInAbbreviation(segment, abbreviations)) close();
  }
  close();
  return found;
}

/** `Intl.Segmenter` takes time by the square of the text (Node 20), so it is given no more than this at once. */
const WINDOW = 2000;

/** Segments in order, which together are `part`; a sentence longer than the window is cut. */
function* findSegments(part: string, segmenter: Intl.Segmenter): Generator<string> {
  let at = 0;
  while (at < part.length) {
    const window = part.slice(at, at + WINDOW);
    const isLast = at + window.length >= part.length;
    let read = 0;
    let held = '';
    for (const { segment } of segmenter.segment(window)) {
      if (held !== '') yield held;
      read += held.length;
      held = segment;
    }
    // The last segment may go on behind the window; it is read again from its beginning.
    if (isLast || read === 0) {
      yield held;
      read += held.length;
    }
    at += read;
  }
}
