import { memo, type ReactNode } from 'react';
import { BY_HAND } from '../../../core/workbenchContract';
import { useTranslate } from '../../hooks/useTranslate';
import type { Tag } from '../../workbench/changes';
import { presentProposal } from '../../workbench/speakerName';
import type { Name } from '../../workbench/tagIndex';
import { KIND_LOOKS } from '../kindLabels';
import { ProposalWords } from '../ProposalWords';
import { lookOf } from '../panel/decisionLooks';
import { cardId } from './cardId';
import { NameLine } from './NameLine';

type Props = {
  tag: Tag;
  /** From 1, and of how many. */
  position: number;
  total: number;
  /** The number of the paragraph, where this card is the first of it. */
  paragraph: number | null;
  isCurrent: boolean;
  /** The current card a moment later: all its words and its details, which move every card below. */
  isDetailed: boolean;
  isSelected: boolean;
  isWaiting: boolean;
  language: string;
  speaker: Name;
  event: Name;
  onGo: (tagId: string) => void;
  /** What the current card shows besides, and what kept a change of it from being saved. */
  details: ReactNode;
};

/** One tag in few elements, because hundreds of them stand below each other; see listStyles. */
function BareTagCard({
  tag,
  position,
  total,
  paragraph,
  isCurrent,
  isDetailed,
  isSelected,
  isWaiting,
  language,
  ...rest
}: Props) {
  const t = useTranslate();
  const look = lookOf(tag);
  const present = presentProposal(tag);
  const { letter, starts } = KIND_LOOKS[tag.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list move to it; see handleKey.
    <li
      // biome-ignore lint/a11y/noRedundantRoles: its own list has no role, so that all runs are one list.
      role="listitem"
      id={cardId(tag.id)}
      data-tag={tag.id}
      data-kind={tag.kind}
      data-decision={tag.decision.kind}
      data-anchor={tag.anchor.state}
      data-selected={isSelected || undefined}
      data-detailed={isDetailed || undefined}
      // The current card is the tab stop: useFocusCurrent makes it so after the frame, because for a tabindex that
      // changes under the focus the browser lays out the whole page at once.
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      aria-setsize={total}
      aria-posinset={position}
      aria-busy={isWaiting || undefined}
      onFocus={(event) => {
        if (!isCurrent && event.target === event.currentTarget) rest.onGo(tag.id);
      }}
      onClick={() => {
        if (!isCurrent) rest.onGo(tag.id);
      }}
    >
      {paragraph !== null && <small className="paragraph">{t('workbench.paragraph', { number: paragraph })}</small>}
      <div className="line">
        <abbr title={t(starts)} className="letter">
          {t(letter)}
        </abbr>
        <span className="state">{t(look.label)}</span>
        {isSelected && <span className="state">{t('workbench.selected')}</span>}
        {tag.reason.rule !== BY_HAND && (
          <span className="sure" title={t('panel.confidence.title')}>
            {t('panel.confidence.label', { percent: Math.round(tag.confidence * 100) })}
          </span>
        )}
      </div>
      <p className="words" dir="auto" lang={language}>
        <ProposalWords proposal={present} />
      </p>
      {present.kind === 'quote' && (
        <p className="names">
          <b>
            <NameLine name={rest.speaker} missing={t('speaker.unknown')} />
          </b>
          {rest.event !== null && (
            <>
              {' · '}
              <NameLine name={rest.event} missing="" />
            </>
          )}
        </p>
      )}
      {present.kind === 'person' && present.roles[0] !== undefined && (
        <p className="names">
          <bdi>{present.roles[0].label}</bdi>
        </p>
      )}
      {rest.details}
    </li>
  );
}

const isSameName = (a: Name, b: Name): boolean =>
  a === b ||
  (a !== null && b !== null && a !== 'deleted' && b !== 'deleted' && a.name === b.name && a.detail === b.detail);

/** A card without details is drawn again only when something that it shows has changed. */
function isSameCard(before: Props, now: Props): boolean {
  if (before.details !== null || now.details !== null) return false;
  return (Object.keys(now) as (keyof Props)[]).every((key) =>
    key === 'speaker' || key === 'event' ? isSameName(before[key], now[key]) : before[key] === now[key],
  );
}

export const TagCard = memo(BareTagCard, isSameCard);
