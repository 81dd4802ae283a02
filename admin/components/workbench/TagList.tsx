import { useMemo } from 'react';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { alikeAbove } from '../../workbench/alike';
import type { Tag } from '../../workbench/changes';
import type { Blocks } from '../../workbench/placing';
import { presentProposal } from '../../workbench/speakerName';
import type { Tagging } from '../../workbench/tagging';
import { eventName, partyName, type TagIndex } from '../../workbench/tagIndex';
import { CardComplaint } from './CardComplaint';
import { CardDetails } from './CardDetails';
import { listStyles } from './listStyles';
import { TagCard } from './TagCard';
import { useFirstFew } from './useFirstFew';

const List = styled.ol`
  list-style: none;
  ${listStyles}
`;

/** More than a screen shows. */
const FIRST_CARDS = 24;
/** Fewer are seen at a glance; more are found by their paragraph. */
const GROUPED_FROM = 40;

type Props = {
  tags: readonly Tag[];
  all: readonly Tag[];
  index: TagIndex;
  state: Tagging;
  blocks: Blocks;
  current: string | null;
  selected: ReadonlySet<string>;
  acceptAbove: number;
  language: string;
  canTag: boolean;
  onGo: (tagId: string) => void;
  onInsist: (operationId: string) => void;
  onDrop: (operationId: string) => void;
};

const blockOf = (tag: Tag | undefined): number => tag?.anchor.spans[0]?.block ?? -1;

/** All tags that are shown, in the order of the text; one of them is the current one, and the only tab stop. */
export function TagList({ tags, all, index, state, blocks, current, selected, acceptAbove, ...props }: Props) {
  const t = useTranslate();
  const waiting = useMemo(() => new Set(state.queue.map(({ tagId }) => tagId)), [state.queue]);
  const stop = current ?? tags[0]?.id ?? null;
  const drawn = useFirstFew(tags.length, FIRST_CARDS, tags.findIndex(({ id }) => id === stop) + FIRST_CARDS);
  return (
    <List aria-label={t('workbench.list.label')} data-keys>
      {tags.slice(0, drawn).map((tag, at) => {
        const present = presentProposal(tag);
        const isCurrent = tag.id === stop;
        const block = blockOf(tag);
        const isFirst = tags.length >= GROUPED_FROM && block >= 0 && (at === 0 || blockOf(tags[at - 1]) !== block);
        const conflict = state.conflicts.find(({ operation }) => operation.tagId === tag.id) ?? null;
        const refusal = state.refusals.find(({ operation }) => operation.tagId === tag.id) ?? null;
        return (
          <TagCard
            key={tag.id}
            tag={tag}
            position={at + 1}
            total={tags.length}
            paragraph={isFirst ? block + 1 : null}
            isCurrent={isCurrent}
            isSelected={selected.has(tag.id)}
            isWaiting={waiting.has(tag.id)}
            language={props.language}
            speaker={present.kind === 'quote' ? partyName(present.speaker, index) : null}
            event={present.kind === 'quote' ? eventName(present.event, index) : null}
            onGo={props.onGo}
            details={
              isCurrent || conflict !== null || refusal !== null ? (
                <>
                  {isCurrent && (
                    <CardDetails
                      tag={tag}
                      blocks={blocks}
                      canTag={props.canTag}
                      alike={alikeAbove(all, tag, acceptAbove).length}
                    />
                  )}
                  <CardComplaint
                    conflict={conflict}
                    refusal={refusal}
                    onInsist={props.onInsist}
                    onDrop={props.onDrop}
                  />
                </>
              ) : null
            }
          />
        );
      })}
    </List>
  );
}
