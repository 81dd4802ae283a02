import { BY_HAND } from '../../core/workbenchContract';
import { comesAlong } from './acceptAlong';
import { alikeAbove } from './alike';
import { applyChange, type Change, decide, type Tag } from './changes';
import { keepChanged } from './corrections';
import { isOpen, wantsReview } from './groupSuggestions';
import type { StepName } from './history';
import { act, currentOf, type Effect, goTo, hint, look, type Scene, targetsOf } from './scene';

/**
 * Where a decision leads: the next one below that wants an eye, else the first one above, else it stays. Speakers and
 * events that come along with words still to be decided are passed over, and come last.
 */
export function nextToReview(listed: readonly Tag[], from: string | null): string | null {
  const at = listed.findIndex(({ id }) => id === from);
  const around = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))].filter(wantsReview);
  const along = comesAlong(listed);
  const isDue = (tag: Tag): boolean => !(isOpen(tag) && along.has(tag.id));
  return (around.find(isDue) ?? around[0])?.id ?? from;
}

/** Changes as one step, and on to the next tag: not to one that was accepted along with them. */
export function actAndGoOn(scene: Scene, name: StepName, changes: readonly Change[]): readonly Effect[] {
  const after = new Map(changes.reduce(applyChange, scene.tags).map((tag) => [tag.id, tag]));
  const listed = scene.listed.flatMap(({ id }) => after.get(id) ?? []);
  const { current } = scene.view;
  // A tag that is gone leaves its place to the one that stood below it.
  const from = current !== null && after.has(current) ? current : neighbourOf(scene.listed, current);
  const isThere = from !== current && listed.some((tag) => tag.id === from && wantsReview(tag));
  return [
    ...(changes.length > 0 ? [act(name, ...changes)] : []),
    look({ kind: 'unselected' }),
    goTo(isThere ? from : nextToReview(listed, from)),
  ];
}

const neighbourOf = (listed: readonly Tag[], id: string | null): string | null => {
  const at = listed.findIndex((tag) => tag.id === id);
  return (listed[at + 1] ?? listed[at - 1])?.id ?? null;
};

const isAcceptable = ({ decision }: Tag): boolean => decision.kind === 'open' || decision.kind === 'rejected';

export function accept(scene: Scene): readonly Effect[] {
  const targets = targetsOf(scene);
  if (targets.length === 0) return hint('noTag');
  if (targets.every(({ anchor, decision }) => anchor.state === 'lost' && decision.kind !== 'open')) {
    return hint('lostNeedsPlace');
  }
  const changes = targets.flatMap((tag): readonly Change[] => {
    const kept = tag.decision.kind === 'rejected' ? null : keepChanged(tag, scene.blocks);
    if (kept !== null) return [kept];
    return isAcceptable(tag) ? [decide(tag.id, { kind: 'accepted' })] : [];
  });
  return actAndGoOn(scene, targets.some(({ anchor }) => anchor.state === 'changed') ? 'kept' : 'accepted', changes);
}

export function acceptAlike(scene: Scene): readonly Effect[] {
  const current = currentOf(scene);
  if (current === null) return hint('noTag');
  const alike = alikeAbove(scene.tags, current, scene.acceptAbove);
  if (alike.length === 0) return hint('noneAlike');
  return actAndGoOn(
    scene,
    'accepted',
    alike.map(({ id }) => decide(id, { kind: 'accepted' })),
  );
}

const isByHand = ({ reason }: Tag): boolean => reason.rule === BY_HAND;

/** What the reader found is remembered as rejected; what an editor made goes. */
export function reject(scene: Scene): readonly Effect[] {
  const targets = targetsOf(scene);
  if (targets.length === 0) return hint('noTag');
  const changes = targets
    .filter(({ decision }) => decision.kind !== 'rejected')
    .map((tag): Change => (isByHand(tag) ? { kind: 'untag', tagId: tag.id } : decide(tag.id, { kind: 'rejected' })));
  return actAndGoOn(scene, changes.every(({ kind }) => kind === 'untag') ? 'untagged' : 'rejected', changes);
}
