import type { Party } from '../../core/model';
import { foldPhrase } from '../../core/text/fold';
import type { FoundOrganization, FoundPerson } from '../../core/workbenchContract';
import type { Tag } from './changes';
import { isAccepted } from './newTag';
import { presentProposal } from './speakerName';

/** One line of an entity box, best first: who this story names, whom the desk knows, and last what can be made new. */
export type PartyOption =
  | { readonly kind: 'local'; readonly party: Party; readonly name: string; readonly detail: string | null }
  | { readonly kind: 'known'; readonly party: Party; readonly name: string; readonly detail: string | null }
  | { readonly kind: 'newPerson' | 'newOrganization'; readonly name: string };

/** Each word that was typed begins a word of the name or the office, in any order. */
function fits(typed: string, ...texts: readonly (string | null)[]): boolean {
  const words = texts.flatMap((text) => foldPhrase(text ?? '').split(/[^\p{L}\p{N}]+/u));
  return foldPhrase(typed)
    .split(/\s+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** People and bodies of this story: those that were accepted before those that are only proposed, once each. */
export function localParties(tags: readonly Tag[], typed: string): readonly PartyOption[] {
  const options = new Map<string, PartyOption>();
  const add = (key: string, option: PartyOption): void => {
    if (!options.has(key)) options.set(key, option);
  };
  const live = tags.filter(({ decision }) => decision.kind !== 'rejected');
  for (const tag of [...live.filter(isAccepted), ...live.filter((one) => !isAccepted(one))]) {
    const present = presentProposal(tag);
    if (present.kind === 'person') {
      const detail = present.roles[0]?.label ?? null;
      if (!fits(typed, present.name, detail)) continue;
      add(foldPhrase(present.name), {
        kind: 'local',
        party: { kind: 'person', id: tag.id },
        name: present.name,
        detail,
      });
    }
    if (present.kind === 'quote' && present.speaker?.kind === 'organization') {
      const { name } = present.speaker;
      if (fits(typed, name))
        add(`body ${foldPhrase(name)}`, { kind: 'local', party: present.speaker, name, detail: null });
    }
  }
  return [...options.values()];
}

/** documentIds that stand behind the people of this story: the desk's list need not say them again. */
const recordsOf = (tags: readonly Tag[]): ReadonlySet<string> =>
  new Set(
    tags.flatMap((tag) => {
      const present = presentProposal(tag);
      const knownId = present.kind === 'person' ? present.knownId : null;
      return [tag.record?.documentId, knownId].filter((id) => id !== null && id !== undefined);
    }),
  );

export type Found = { readonly people: readonly FoundPerson[]; readonly organizations: readonly FoundOrganization[] };

export function partyOptions(tags: readonly Tag[], typed: string, found: Found): readonly PartyOption[] {
  const here = recordsOf(tags);
  const people = found.people
    .filter(({ documentId }) => !here.has(documentId))
    .map(
      ({ documentId, name, office, matched }): PartyOption => ({
        kind: 'known',
        party: { kind: 'person', id: documentId },
        name,
        detail: [matched, office].filter((text) => text !== null).join(' · ') || null,
      }),
    );
  const bodies = found.organizations.map(
    ({ documentId, name, organizationKind, country, matched }): PartyOption => ({
      kind: 'known',
      party: {
        kind: 'organization',
        name,
        organizationKind: organizationKind ?? 'ngo',
        country,
        knownId: documentId,
      },
      name,
      detail: matched,
    }),
  );
  const name = typed.trim();
  const made: readonly PartyOption[] =
    name === ''
      ? []
      : [
          { kind: 'newPerson', name },
          { kind: 'newOrganization', name },
        ];
  return [...localParties(tags, typed), ...people, ...bodies, ...made];
}
