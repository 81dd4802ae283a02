import type { Change } from './changes';

/** What an editor did in one go, by name; it is undone and redone as one. */
export type Step = {
  readonly name: StepName;
  readonly changes: readonly Change[];
  /** What takes it back, in the order in which it is done. */
  readonly inverses: readonly Change[];
};
export type StepName =
  | 'accepted'
  | 'rejected'
  | 'opened'
  | 'corrected'
  | 'placed'
  | 'tagged'
  | 'untagged'
  | 'repeated'
  | 'kept'
  | 'insisted';

export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const NO_HISTORY: History = { past: [], future: [] };

/** As far back as anybody remembers; older steps are forgotten, not their effects. */
const MOST_STEPS = 200;

export const remember = ({ past }: History, step: Step): History => ({
  past: [...past, step].slice(-MOST_STEPS),
  future: [],
});

export function stepBack({ past, future }: History): { history: History; step: Step } | null {
  const step = past.at(-1);
  return step === undefined ? null : { step, history: { past: past.slice(0, -1), future: [step, ...future] } };
}

export function stepForward({ past, future }: History): { history: History; step: Step } | null {
  const [step, ...rest] = future;
  return step === undefined ? null : { step, history: { past: [...past, step], future: rest } };
}

/**
 * Without what concerns these tags: somebody else has changed them since, and taking our own change back would take
 * theirs with it, unseen.
 */
export function forget({ past, future }: History, tagIds: ReadonlySet<string>): History {
  if (tagIds.size === 0) return { past, future };
  const stays = ({ tagId }: Change): boolean => !tagIds.has(tagId);
  const cut = (steps: readonly Step[]): readonly Step[] =>
    steps
      .map((step) => ({ ...step, changes: step.changes.filter(stays), inverses: step.inverses.filter(stays) }))
      .filter(({ changes }) => changes.length > 0);
  return { past: cut(past), future: cut(future) };
}
