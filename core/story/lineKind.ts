/** Lines that belong to a story's furniture: captions, bylines, house keeping. */
import type { StoryWords } from '../lexicon/lexicon';
import { foldPhrase } from '../text/fold';

const LONGEST_CAPTION = 400;
const LONGEST_BYLINE = 100;
const OPENING = /^[\s([*#_—–-]{0,6}/u;
const ENDS_SENTENCE = /[.!?؟۔]$/u;

/** Folded head of the line: enough for every label, and cheap for a paragraph of megabytes. */
const headOf = (line: string): string => foldPhrase(line.slice(0, 80).replace(OPENING, ''));

/** What stands after `label`, or null when the line does not begin with it as a whole word. */
function restAfter(head: string, label: string): string | null {
  if (!head.startsWith(label)) return null;
  const rest = head.slice(label.length);
  return rest === '' || /^[^\p{L}\p{N}]/u.test(rest) || /[^\p{L}]$/u.test(label) ? rest : null;
}

/** "Photo: …" · "[Photo/Agency]" · "File photo" — a label and then a mark, or nothing. */
export function isCaption(line: string, words: StoryWords): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const head = headOf(line);
  return words.captionLabels.some((label) => {
    const rest = restAfter(head, label);
    if (rest === null) return false;
    return rest === '' || /^\s?[:/|.)\]-]/u.test(rest) || label.includes(' ') || /[^\p{L}]$/u.test(label);
  });
}

/** "Reporting by …" · "All rights reserved" · "Copyright 2031" — one word alone needs a mark or number after it. */
export function isBoilerplate(line: string, words: StoryWords): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const [head, start] = [headOf(line), foldPhrase(line.slice(0, 80))];
  return words.boilerplate.some((phrase) => {
    const rest = restAfter(head, phrase);
    // "(c) Northwind", "###": a phrase of marks is told at the very start of the line.
    if (rest === null) return start.startsWith(phrase) && /[^\p{L}]$/u.test(phrase);
    return (
      rest === '' || /[^\p{L}]$/u.test(phrase) || phrase.includes(' ') || /^\s?[:©(/|\p{N}]/u.test(rest) || rest === '.'
    );
  });
}

/** "By Ana Belk, Northwind News": short, no full stop, and a capital after the label where the script has capitals. */
export function isByline(line: string, words: StoryWords): boolean {
  if (line.length > LONGEST_BYLINE || ENDS_SENTENCE.test(line)) return false;
  const head = headOf(line);
  return words.bylineLabels.some((label) => {
    const rest = restAfter(head, label);
    if (!rest) return false;
    const name = line.slice(line.search(/\p{L}/u) + label.length).replace(/^[\s:]{0,4}/u, '');
    return /^[\p{Lu}\p{Lo}]/u.test(name);
  });
}
