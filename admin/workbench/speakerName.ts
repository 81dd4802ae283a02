import type { StoredSuggestion } from '../../core/contract';
import type { Party, PersonProposal, Proposal } from '../../core/model';

/** What an editor made of a suggestion, or else what was proposed. */
export const presentProposal = ({ decision, proposed }: Pick<StoredSuggestion, 'decision' | 'proposed'>): Proposal =>
  decision.kind === 'corrected' ? decision.value : proposed;

/** A party as it is shown: a name, and the office in which they speak. */
export type Speaker = { readonly name: string; readonly office: string | null };

/** `people`: person proposals by the id by which parties name them. Null when the party cannot be told. */
export function speakerName(party: Party | null, people: ReadonlyMap<string, PersonProposal>): Speaker | null {
  if (party === null) return null;
  switch (party.kind) {
    case 'person': {
      const person = people.get(party.id);
      return person === undefined ? null : { name: person.name, office: person.roles[0]?.label ?? null };
    }
    case 'organization':
      return { name: party.name, office: null };
    case 'unnamed':
      return { name: party.label, office: null };
  }
}
