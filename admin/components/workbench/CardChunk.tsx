import { memo } from 'react';
import type { Chunk } from '../../workbench/chunks';
import type { Blocks } from '../../workbench/placing';
import { presentProposal } from '../../workbench/speakerName';
import type { Conflict, Refusal } from '../../workbench/tagging';
import { blockOf, eventName, partyName, type TagIndex } from '../../workbench/tagIndex';
import { CardComplaint } from './CardComplaint';
import { CardDetails } from './CardDetails';
import { TagCard } from './TagCard';

/** What all cards of a list share; none of it changes with a key. */
export type CardFrame = {
  readonly total: number;
  /** Whether the cards name their paragraphs. */
  readonly isGrouped: boolean;
  readonly index: TagIndex;
  readonly blocks: Blocks;
  readonly language: string;
  readonly canTag: boolean;
  readonly onGo: (tagId: string) => void;
  readonly onInsist: (operationId: string) => void;
  readonly onDrop: (operationId: string) => void;
};

type Props = CardFrame & {
  chunk: Chunk;
  /** The paragraph of the card above the first of these. */
  blockAbove: number;
  /** Of this chunk only: null, the empty set or the empty list, where they concern others. */
  current: string | null;
  selected: ReadonlySet<string>;
  waiting: ReadonlySet<string>;
  conflicts: readonly Conflict[];
  refusals: readonly Refusal[];
  /** How many "accept all alike" would take; 0 where the current card is elsewhere. */
  alike: number;
};

function BareCardChunk({ chunk, blockAbove, current, selected, waiting, conflicts, refusals, alike, ...frame }: Props) {
  return chunk.tags.map((tag, at) => {
    const present = presentProposal(tag);
    const isCurrent = tag.id === current;
    const block = blockOf(tag);
    const above = at === 0 ? blockAbove : blockOf(chunk.tags[at - 1]);
    const conflict = conflicts.find(({ operation }) => operation.tagId === tag.id) ?? null;
    const refusal = refusals.find(({ operation }) => operation.tagId === tag.id) ?? null;
    const isPlain = !isCurrent && conflict === null && refusal === null;
    return (
      <TagCard
        key={tag.id}
        tag={tag}
        position={chunk.start + at + 1}
        total={frame.total}
        paragraph={frame.isGrouped && block >= 0 && block !== above ? block + 1 : null}
        isCurrent={isCurrent}
        isSelected={selected.has(tag.id)}
        isWaiting={waiting.has(tag.id)}
        language={frame.language}
        speaker={present.kind === 'quote' ? partyName(present.speaker, frame.index) : null}
        event={present.kind === 'quote' ? eventName(present.event, frame.index) : null}
        onGo={frame.onGo}
        details={
          isPlain ? null : (
            <>
              {isCurrent && <CardDetails tag={tag} blocks={frame.blocks} canTag={frame.canTag} alike={alike} />}
              <CardComplaint conflict={conflict} refusal={refusal} onInsist={frame.onInsist} onDrop={frame.onDrop} />
            </>
          )
        }
      />
    );
  });
}

export const CardChunk = memo(BareCardChunk);
