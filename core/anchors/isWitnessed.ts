import type { Span } from '../text/span';
import type { Segment } from './diffWords';

/** Two texts and what became of the first in the second. */
export type Compared = { readonly before: string; readonly after: string; readonly segments: readonly Segment[] };

/** Unchanged characters on each side that are taken along when repeated words are told apart: two or three words. */
const WITNESSES = 24;

/**
 * Whether `range` of the old text can only be at `mapped` of the new one, as the diff says. A diff cannot know which "Belk said" of two was
 * taken out, nor which of two copies is the old paragraph: the words are sure when they stand once in both texts, or
 * when what was kept beside them does and no edit nearby could as well have happened on their other side.
 */
export function isWitnessed(texts: Compared, range: Span, mapped: Span): boolean {
  const { before, after, segments } = texts;
  const isAlone = standsOnce(before.slice(range.start, range.end), before);
  if (isAlone && standsOnce(after.slice(mapped.start, mapped.end), after)) return true;
  const at = segments.findIndex(({ oldStart, oldEnd }) => oldStart <= range.start && range.end <= oldEnd);
  const around = segments[at];
  if (around?.kind !== 'kept') return false;
  const witnessed = before.slice(
    Math.max(around.oldStart, range.start - WITNESSES),
    Math.min(around.oldEnd, range.end + WITNESSES),
  );
  if (!standsOnce(witnessed, before) || !standsOnce(witnessed, after)) return false;
  const tail = before.slice(range.end - 1, around.oldEnd);
  const head = before.slice(around.oldStart, range.start + 1);
  const [earlier, later] = [editAt(texts, at - 1), editAt(texts, at + 1)];
  return !later.some((edit) => edit.endsWith(tail)) && !earlier.some((edit) => edit.startsWith(head));
}

/**
 * What an edit took out and put in. In "Marsh [added … Marsh] noted" the edit ends as what stands before it ends, so it
 * may as well have been "[Marsh added …] Marsh noted": the first Marsh is then another.
 */
function editAt({ before, after, segments }: Compared, index: number): readonly string[] {
  const edit = segments[index];
  if (!edit) return [];
  return [before.slice(edit.oldStart, edit.oldEnd), after.slice(edit.newStart, edit.newEnd)];
}

function standsOnce(words: string, text: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && text.indexOf(words, at + 1) === -1;
}
