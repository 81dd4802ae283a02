import type { StoredSuggestion } from '../../core/contract';
import type { Party, Proposal } from '../../core/model';
import { presentProposal } from './speakerName';

const personOf = (party: Party | null): readonly string[] => (party?.kind === 'person' ? [party.id] : []);

/** The suggestions that a proposal rests on: words without their speaker, or a meeting without its parties, are of no use. */
function namedBy(proposal: Proposal): readonly string[] {
  switch (proposal.kind) {
    case 'quote':
      return [...personOf(proposal.speaker), ...(proposal.event === null ? [] : [proposal.event])];
    case 'event':
      return proposal.participants.flatMap(({ party }) => personOf(party));
    case 'person':
    case 'link':
      return [];
  }
}

/**
 * What the server accepts along with a tag, shown before it has answered: those it names that are still open, and those
 * that these name.
 */
export function acceptAlong(tags: readonly StoredSuggestion[], tagId: string): readonly StoredSuggestion[] {
  const find = (id: string) => tags.find((tag) => tag.id === id);
  const along = new Set<string>();
  const follow = (id: string): void => {
    const tag = find(id);
    if (tag === undefined) return;
    for (const named of namedBy(presentProposal(tag))) {
      if (along.has(named) || find(named)?.decision.kind !== 'open') continue;
      along.add(named);
      follow(named);
    }
  };
  follow(tagId);
  if (along.size === 0) return tags;
  return tags.map((tag) => (along.has(tag.id) ? { ...tag, decision: { kind: 'accepted' } } : tag));
}

/** Opens what had been accepted along with a tag that is taken back, unless something else that is accepted needs it. */
export function reopenAlong(tags: readonly StoredSuggestion[], ids: readonly string[]): readonly StoredSuggestion[] {
  if (ids.length === 0) return tags;
  const candidates = new Set(ids);
  const accepted = tags.filter(
    ({ id, decision }) => !candidates.has(id) && (decision.kind === 'accepted' || decision.kind === 'corrected'),
  );
  const needed = new Set(accepted.flatMap((tag) => namedBy(presentProposal(tag))));
  return tags.map((tag) =>
    candidates.has(tag.id) && !needed.has(tag.id) ? { ...tag, decision: { kind: 'open' } } : tag,
  );
}

/**
 * Who and what will be accepted along with something that is still to be decided: an editor need not be led there, a
 * key saved for each. What nobody names is not among them.
 */
export function comesAlong(tags: readonly StoredSuggestion[]): ReadonlySet<string> {
  const undecided = tags.filter(({ decision }) => decision.kind === 'open');
  return new Set(undecided.flatMap((tag) => namedBy(presentProposal(tag))));
}
