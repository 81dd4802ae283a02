import type { Anchor } from '../../../core/model';
import type { Letter } from './trackedEdits';

/**
 * What an anchor is after an edit, told from the letters that were marked (`ids`), those under its spans now, and where
 * each letter stands. `wrong`: it says `ok` or `moved` and stands on other letters, silently. `needless`: all marked
 * letters stand side by side and yet somebody is asked to look. A copy has other letters, unless all that were marked
 * are gone, which is how cut and paste looks.
 */
export function judgeAnchor(
  { state, spans }: Anchor,
  ids: readonly number[],
  letters: readonly Letter[],
  order: ReadonlyMap<number, number>,
): 'right' | 'wrong' | 'needless' | 'asked' {
  const from = order.get(ids[0] ?? -1) ?? Number.NaN;
  if (state === 'changed' || state === 'lost') {
    return spans.length === 1 && ids.every((id, k) => order.get(id) === from + k) ? 'needless' : 'asked';
  }
  const isSame = letters.length === ids.length && letters.every(({ id }, k) => id === ids[k]);
  const isPasted =
    letters.length === ids.length &&
    letters.every(({ copyOf }, k) => copyOf === ids[k]) &&
    !ids.some((id) => order.has(id));
  return isSame || isPasted ? 'right' : 'wrong';
}
