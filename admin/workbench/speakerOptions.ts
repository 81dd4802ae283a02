import type { Party } from '../../core/model';
import type { Tag } from './changes';
import type { PartyOption } from './partyOptions';
import { presentProposal } from './speakerName';

const keyOf = (party: Party | null): string => {
  if (party === null) return '';
  return party.kind === 'person'
    ? party.id
    : party.kind === 'organization'
      ? `body ${party.name}`
      : `un ${party.label}`;
};

/**
 * Who speaks instead, the likeliest first: of the story's own people those who speak in it most often; whoever is the
 * speaker now comes after them, because a speaker is asked for when the one that stands there is wrong.
 */
export function rankSpeakers(
  options: readonly PartyOption[],
  tags: readonly Tag[],
  quotes: readonly Tag[],
): readonly PartyOption[] {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const present = presentProposal(tag);
    if (present.kind !== 'quote' || tag.decision.kind === 'rejected') continue;
    const key = keyOf(present.speaker);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const now = new Set(
    quotes.flatMap((tag) => {
      const present = presentProposal(tag);
      return present.kind === 'quote' ? [keyOf(present.speaker)] : [];
    }),
  );
  const weight = (option: PartyOption): number => {
    if (option.kind !== 'local') return -2;
    const key = keyOf(option.party);
    return now.has(key) ? -1 : (counts.get(key) ?? 0);
  };
  const local = options.filter(({ kind }) => kind === 'local').sort((a, b) => weight(b) - weight(a));
  return [...local, ...options.filter(({ kind }) => kind !== 'local')];
}
