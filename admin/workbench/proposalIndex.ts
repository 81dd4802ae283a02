import type { EventProposal, PersonProposal, Proposal } from '../../core/model';

/** What other proposals name, by the id by which they name it: a quote its speaker and its occasion. */
export type ProposalIndex = {
  readonly people: ReadonlyMap<string, PersonProposal>;
  readonly events: ReadonlyMap<string, EventProposal>;
};

export function indexProposals(entries: Iterable<readonly [id: string, proposal: Proposal]>): ProposalIndex {
  const people = new Map<string, PersonProposal>();
  const events = new Map<string, EventProposal>();
  for (const [id, proposal] of entries) {
    if (proposal.kind === 'person') people.set(id, proposal);
    if (proposal.kind === 'event') events.set(id, proposal);
  }
  return { people, events };
}
