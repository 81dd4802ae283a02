import type { Proposal } from '../../core/model';

/** The words of a suggestion. Marks stand around what was said in just these words, and not around what is retold. */
export function ProposalWords({ proposal }: { proposal: Proposal }) {
  switch (proposal.kind) {
    case 'quote':
      return proposal.directness === 'direct' ? <q>{proposal.text}</q> : proposal.text;
    case 'link':
      return proposal.title;
    case 'person':
    case 'event':
      return proposal.name;
  }
}
