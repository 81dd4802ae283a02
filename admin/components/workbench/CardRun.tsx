import { memo } from 'react';
import type { CardRun as Run } from '../../workbench/cardRuns';
import type { Blocks } from '../../workbench/placing';
import { presentProposal } from '../../workbench/speakerName';
import type { Conflict, Refusal } from '../../workbench/tagging';
import { blockOf, eventName, partyName, type TagIndex } from '../../workbench/tagIndex';
import { CardComplaint } from './CardComplaint';
import { CardDetails } from './CardDetails';
import { TagCard } from './TagCard';

/** What all cards of a list share; none of it changes with a key. */
export type CardFrame = {
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
  run: Run;
  /** How many cards stand above these, and how many there are. */
  start: number;
  total: number;
  /** The paragraph of the card above the first of these. */
  blockAbove: number;
  /** Of this run only: null, the empty set or the empty list, where they concern others. */
  current: string | null;
  /** The card that shows its details: the current one, a moment later. */
  detailed: string | null;
  selected: ReadonlySet<string>;
  waiting: ReadonlySet<string>;
  conflicts: readonly Conflict[];
  refusals: readonly Refusal[];
  /** How many "accept all alike" would take; 0 where the card with the details is elsewhere. */
  alike: number;
};

function BareCardRun({
  run,
  start,
  total,
  blockAbove,
  current,
  detailed,
  selected,
  waiting,
  conflicts,
  refusals,
  alike,
  ...frame
}: Props) {
  const cards = run.tags.map((tag, at) => {
    const present = presentProposal(tag);
    const isDetailed = tag.id === detailed;
    const block = blockOf(tag);
    const above = at === 0 ? blockAbove : blockOf(run.tags[at - 1]);
    const conflict = conflicts.find(({ operation }) => operation.tagId === tag.id) ?? null;
    const refusal = refusals.find(({ operation }) => operation.tagId === tag.id) ?? null;
    const isPlain = !isDetailed && conflict === null && refusal === null;
    return (
      <TagCard
        key={tag.id}
        tag={tag}
        position={start + at + 1}
        total={total}
        paragraph={frame.isGrouped && block >= 0 && block !== above ? block + 1 : null}
        isCurrent={tag.id === current}
        isDetailed={isDetailed}
        isSelected={selected.has(tag.id)}
        isWaiting={waiting.has(tag.id)}
        language={frame.language}
        speaker={present.kind === 'quote' ? partyName(present.speaker, frame.index) : null}
        event={present.kind === 'quote' ? eventName(present.event, frame.index) : null}
        onGo={frame.onGo}
        details={
          isPlain ? null : (
            <>
              {isDetailed && <CardDetails tag={tag} blocks={frame.blocks} canTag={frame.canTag} alike={alike} />}
              <CardComplaint conflict={conflict} refusal={refusal} onInsist={frame.onInsist} onDrop={frame.onDrop} />
            </>
          )
        }
      />
    );
  });
  return (
    // One list to everybody, in runs that the browser lays out and watches as one.
    <ol role="none" className="run">
      {cards}
    </ol>
  );
}

export const CardRun = memo(BareCardRun);
