import type { DecideRequest, StoredSuggestion } from '../../core/contract';
import type { Anchor, Decision, Proposal } from '../../core/model';
import { BY_HAND, type Operation } from '../../core/workbenchContract';
import { acceptAlong, reopenAlong } from './acceptAlong';
import { inTextOrder } from './textOrder';

/** A suggestion of the reader or a tag made by hand: the desk keeps both alike. */
export type Tag = StoredSuggestion;
export type Verdict = DecideRequest['decision'];

/** What an editor does to one tag; an operation is a change that has a name and knows what it was based on. */
export type Change =
  | {
      readonly kind: 'decide';
      readonly tagId: string;
      readonly decision: Verdict;
      readonly place?: Anchor | undefined;
      /** Taking a decision back: the tags that had been accepted along with it. The server knows them by itself. */
      readonly reopens?: readonly string[];
    }
  | { readonly kind: 'tag'; readonly tagId: string; readonly proposed: Proposal; readonly place: Anchor | null }
  | { readonly kind: 'untag'; readonly tagId: string };

export const decide = (tagId: string, decision: Verdict, place?: Anchor): Change =>
  place === undefined ? { kind: 'decide', tagId, decision } : { kind: 'decide', tagId, decision, place };

/** The decision that a verdict leads to, and the verdict that leads to a decision. */
export const decisionAfter = (verdict: Verdict): Decision => (verdict.kind === 'undo' ? { kind: 'open' } : verdict);
const verdictFor = (decision: Decision): Verdict => (decision.kind === 'open' ? { kind: 'undo' } : decision);

/** Words that stand nowhere in the body: named in the headline only, or made without a place. */
export const NO_PLACE: Anchor = {
  field: 'body',
  revision: '',
  spans: [],
  exact: '',
  prefix: '',
  suffix: '',
  state: 'ok',
};

const newTag = ({ tagId, proposed, place }: Extract<Change, { kind: 'tag' }>, articleId: string): Tag => ({
  id: tagId,
  articleId,
  kind: proposed.kind,
  proposed,
  anchor: place ?? NO_PLACE,
  reason: { rule: BY_HAND, evidence: [] },
  confidence: 1,
  decision: { kind: 'accepted' },
  decidedBy: null,
  decidedAt: null,
  version: 1,
  record: null,
});

/** The tags after a change, as the server will have them as well; those that it does not touch stay the same objects. */
export function applyChange(tags: readonly Tag[], change: Change): readonly Tag[] {
  switch (change.kind) {
    case 'decide': {
      const changed = tags.map((tag) =>
        tag.id === change.tagId
          ? { ...tag, decision: decisionAfter(change.decision), anchor: change.place ?? tag.anchor }
          : tag,
      );
      const placed = change.place === undefined ? changed : changed.sort(inTextOrder);
      if (change.decision.kind === 'undo') return reopenAlong(placed, change.reopens ?? []);
      return change.decision.kind === 'rejected' ? placed : acceptAlong(placed, change.tagId);
    }
    case 'tag': {
      const others = tags.filter(({ id }) => id !== change.tagId);
      const made = [...others, newTag(change, tags[0]?.articleId ?? '')].sort(inTextOrder);
      return acceptAlong(made, change.tagId);
    }
    case 'untag':
      return tags.filter(({ id }) => id !== change.tagId);
  }
}

/** What takes a change back, on the tags before it; null where there is nothing to take back. */
export function inverseOf(tags: readonly Tag[], change: Change): Change | null {
  const before = tags.find(({ id }) => id === change.tagId);
  switch (change.kind) {
    case 'decide': {
      if (before === undefined) return null;
      // Where the tag stood nowhere there is no place to go back to.
      const place = change.place === undefined || before.anchor.spans.length === 0 ? undefined : before.anchor;
      return decide(change.tagId, verdictFor(before.decision), place);
    }
    case 'tag':
      return { kind: 'untag', tagId: change.tagId };
    case 'untag':
      return before === undefined ? null : tagAgain(before);
  }
}

/** A tag made by hand, made once more: in the words that it had last. */
function tagAgain({ id, decision, proposed, anchor }: Tag): Change {
  const value = decision.kind === 'corrected' ? decision.value : proposed;
  return { kind: 'tag', tagId: id, proposed: value, place: anchor.spans.length === 0 ? null : anchor };
}

/** The tags that a change accepted along with its own. */
const acceptedAlong = (before: readonly Tag[], after: readonly Tag[], tagId: string): readonly string[] => {
  if (before === after) return [];
  const open = new Set(before.filter(({ decision }) => decision.kind === 'open').map(({ id }) => id));
  return after
    .filter(({ id, decision }) => id !== tagId && decision.kind === 'accepted' && open.has(id))
    .map(({ id }) => id);
};

/**
 * What takes changes back that were done one after the other, last first. Changes of tags that are not there are left
 * out.
 */
export function inversesOf(tags: readonly Tag[], changes: readonly Change[]): readonly Change[] {
  const inverses: Change[] = [];
  let present = tags;
  for (const change of changes) {
    const inverse = inverseOf(present, change);
    const after = applyChange(present, change);
    if (inverse?.kind === 'decide') {
      inverses.unshift({ ...inverse, reopens: acceptedAlong(present, after, change.tagId) });
    } else if (inverse !== null) inverses.unshift(inverse);
    present = after;
  }
  return inverses;
}

/** A change under a name, based on the version that the editor had from the server (1 for a tag not sent yet). */
export function toOperation(saved: readonly Tag[], change: Change, operationId: string): Operation {
  if (change.kind === 'tag') return { ...change, operationId };
  const version = saved.find(({ id }) => id === change.tagId)?.version ?? 1;
  if (change.kind === 'untag') return { ...change, operationId, version };
  const { kind, tagId, decision, place } = change;
  return { kind, tagId, decision, ...(place === undefined ? {} : { place }), operationId, version };
}

/** An operation without its name and its base. */
export function toChange(operation: Operation): Change {
  switch (operation.kind) {
    case 'decide':
      return decide(operation.tagId, operation.decision, operation.place);
    case 'tag':
      return { kind: 'tag', tagId: operation.tagId, proposed: operation.proposed, place: operation.place };
    case 'untag':
      return { kind: 'untag', tagId: operation.tagId };
  }
}
