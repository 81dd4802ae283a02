import type { BlockSpan } from '../../core/anchors/blockSpan';
import { wantsReview } from './groupSuggestions';
import { nestedTag } from './marks';
import { currentOf, type Effect, goTo, hint, look, type Scene } from './scene';
import { walkSentences } from './sentences';

/** The neighbour in a list; the ends hold. Of nothing, the first. */
export function besideIn(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  return ids[at === -1 ? 0 : Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}

export function goBeside({ listed, view }: Scene, step: 1 | -1): readonly Effect[] {
  const ids = listed.map(({ id }) => id);
  const beside = besideIn(ids, view.current, step);
  return beside === null ? hint('noTag') : [goTo(beside)];
}

/** The next one that is undecided, or whose words have changed; round from the last to the first. */
export function goToOpen({ listed, view }: Scene, step: 1 | -1): readonly Effect[] {
  const ordered = step === 1 ? listed : [...listed].reverse();
  const at = ordered.findIndex(({ id }) => id === view.current);
  const next = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))].find(wantsReview);
  return next === undefined ? hint('noTag') : [goTo(next.id)];
}

export function goNested(scene: Scene, direction: 'inner' | 'outer'): readonly Effect[] {
  const { tags, view } = scene;
  const next = view.current === null ? null : nestedTag(tags, view.current, direction);
  return next === null ? [] : [goTo(next)];
}

export function walk(scene: Scene, step: 1 | -1): readonly Effect[] {
  const place: BlockSpan | undefined = currentOf(scene)?.anchor.spans[0];
  const caret = walkSentences(scene.sentences, scene.view.caret, place ?? null, step);
  return caret === null ? hint('noSentence') : [look({ kind: 'caretSet', caret })];
}

export function back(scene: Scene, direction: 'undo' | 'redo'): readonly Effect[] {
  const step = direction === 'undo' ? scene.history.past.at(-1) : scene.history.future[0];
  if (step === undefined) return hint(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
  return [{ kind: direction }, goTo(step.changes[0]?.tagId ?? null)];
}

export function selectCurrent({ view }: Scene): readonly Effect[] {
  return view.current === null ? hint('noTag') : [look({ kind: 'selected', tagId: view.current })];
}
