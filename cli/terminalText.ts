/** Text of a story on a terminal: nothing in it may move the cursor, and no script may turn its neighbours around. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const splitGraphemes = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** One line of it: control characters and line breaks become spaces. */
export const toPlainLine = (text: string): string => text.replace(CONTROLS, ' ').split(/\s/u).filter(Boolean).join(' ');

/** Columns that a terminal gives to `text`. */
export const widthOf = (text: string): number =>
  splitGraphemes(text).reduce((sum, grapheme) => sum + (WIDE.test(grapheme) ? 2 : 1), 0);

/** At most `columns` wide, with … where something was left out. */
export function clip(text: string, columns: number): string {
  const line = toPlainLine(text);
  if (widthOf(line) <= columns) return line;
  let width = 1;
  let kept = '';
  for (const grapheme of splitGraphemes(line)) {
    width += WIDE.test(grapheme) ? 2 : 1;
    if (width > columns) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** Exactly `columns` wide; right-to-left words are isolated, so that the column behind them stays where it is. */
export function toCell(text: string, columns: number): string {
  const clipped = clip(text, columns);
  return isolate(clipped) + ' '.repeat(Math.max(0, columns - widthOf(clipped)));
}

export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;

/** Whole, over as many lines of `columns` as it takes; a word longer than a line is cut. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of toPlainLine(text)
    .split(' ')
    .flatMap((each) => cutWord(each, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map(isolate);
}

function cutWord(word: string, columns: number): string[] {
  if (widthOf(word) <= columns) return [word];
  const pieces = splitGraphemes(word);
  const length = Math.max(1, Math.floor(columns / 2));
  return Array.from({ length: Math.ceil(pieces.length / length) }, (_, i) =>
    pieces.slice(i * length, (i + 1) * length).join(''),
  );
}
