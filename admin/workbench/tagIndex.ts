import type { KnownRecord } from '../../core/contract';
import type { Party } from '../../core/model';
import type { Tag } from './changes';
import { presentProposal } from './speakerName';

/** The tags of an article by id, with what the desk calls the records that they name. */
export type TagIndex = {
  readonly tags: ReadonlyMap<string, Tag>;
  readonly known: Readonly<Record<string, KnownRecord>>;
};

export const indexTags = (tags: readonly Tag[], known: TagIndex['known']): TagIndex => ({
  tags: new Map(tags.map((tag) => [tag.id, tag])),
  known,
});

/** Those that others are named by: an index of them stays the same while quotes and links are decided. */
export const namingTags = (tags: readonly Tag[]): readonly Tag[] =>
  tags.filter(({ kind }) => kind === 'person' || kind === 'event');

/** The paragraph that a tag begins in; -1 for one that stands nowhere. */
export const blockOf = (tag: Tag | undefined): number => tag?.anchor.spans[0]?.block ?? -1;

/** What something is called; `deleted`: the record was deleted since; null: it cannot be told. */
export type Name = { readonly name: string; readonly detail: string | null } | 'deleted' | null;

const recordName = ({ known }: TagIndex, documentId: string): Name => {
  const record = known[documentId];
  if (record === undefined) return null;
  return record === null ? 'deleted' : { name: record.name, detail: record.detail };
};

/** What a party is called: a person of this story by their tag, one of the desk by their record. */
export function partyName(party: Party | null, index: TagIndex): Name {
  if (party === null) return null;
  switch (party.kind) {
    case 'organization':
      return { name: party.name, detail: null };
    case 'unnamed':
      return { name: party.label, detail: null };
    case 'person': {
      const tag = index.tags.get(party.id);
      const present = tag === undefined ? null : presentProposal(tag);
      if (present?.kind !== 'person') return recordName(index, party.id);
      // Accepted, and the record deleted since: the tag alone no longer stands for anybody.
      const record = tag?.record?.documentId;
      if (record !== undefined && index.known[record] === null) return 'deleted';
      return { name: present.name, detail: present.roles[0]?.label ?? null };
    }
  }
}

export function eventName(event: string | null, index: TagIndex): Name {
  if (event === null) return null;
  const tag = index.tags.get(event);
  const present = tag === undefined ? null : presentProposal(tag);
  return present?.kind === 'event' ? { name: present.name, detail: present.startDate } : recordName(index, event);
}
