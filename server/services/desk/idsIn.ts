import type { Party, Proposal } from '../../../core';

/** What a proposal names by id: another tag of its article, or a record of the desk. */
export type NamedIds = {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
};

const NONE: NamedIds = { people: [], organizations: [], events: [] };

const given = (id: string | null): readonly string[] => (id === null ? [] : [id]);

export function idsIn(proposal: Proposal): NamedIds {
  switch (proposal.kind) {
    case 'person':
      return { ...NONE, people: given(proposal.knownId) };
    case 'quote':
      return {
        ...idsOfParties(proposal.speaker === null ? [] : [proposal.speaker]),
        events: given(proposal.event),
      };
    case 'event':
      return { ...idsOfParties(proposal.participants.map(({ party }) => party)), events: given(proposal.knownId) };
    case 'link':
      return NONE;
  }
}

const idsOfParties = (parties: readonly Party[]): NamedIds => ({
  ...NONE,
  people: parties.flatMap((party) => (party.kind === 'person' ? [party.id] : [])),
  organizations: parties.flatMap((party) => (party.kind === 'organization' ? given(party.knownId) : [])),
});
