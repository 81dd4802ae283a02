import type { Word } from '../text/findWords';
import type { Span } from '../text/span';
import type { Act } from './act';

/**
 * What `source` does to `target`, where both are named: the first act behind the source, or in a passive sentence the
 * one between the two.
 */
export function chooseAct(
  acts: readonly Act[],
  words: readonly Word[],
  { source, target }: { readonly source: Span; readonly target: Span },
): Act | null {
  const start = (act: Act): number => words[act.from]?.start ?? 0;
  const outside = acts.filter(
    (act) => ![source, target].some((span) => span.start <= start(act) && start(act) < span.end),
  );
  if (target.end <= source.start) {
    const between = outside.filter((act) => start(act) > target.start && start(act) < source.start);
    const passive = between.filter(({ isPassive }) => isPassive).at(-1);
    if (passive ?? between.at(-1)) return passive ?? between.at(-1) ?? null;
  }
  return outside.find((act) => start(act) >= source.end) ?? outside.at(-1) ?? null;
}
