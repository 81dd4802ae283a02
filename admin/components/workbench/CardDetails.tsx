import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useTranslate } from '../../hooks/useTranslate';
import { recordPath } from '../../paths';
import type { Tag } from '../../workbench/changes';
import { type Blocks, wordsOf } from '../../workbench/placing';
import { presentProposal } from '../../workbench/speakerName';
import { DIRECTNESS_LABELS } from '../directnessLabels';
import { EVENT_KIND_LABELS } from '../eventKindLabels';
import { KIND_LOOKS } from '../kindLabels';
import { ReasonText } from '../panel/ReasonText';
import { ChangedWords } from './ChangedWords';
import { ToolButton } from './ToolButton';

type Props = { tag: Tag; blocks: Blocks; canTag: boolean; alike: number };

const isDecided = ({ decision }: Tag): boolean => decision.kind === 'accepted' || decision.kind === 'corrected';

/** What only the current card shows: why it is proposed, what became of its words, and every key as a button. */
export function CardDetails({ tag, blocks, canTag, alike }: Props) {
  const t = useTranslate();
  const present = presentProposal(tag);
  const isQuote = present.kind === 'quote';
  return (
    <>
      {isQuote && (
        <p className="why">
          {t(DIRECTNESS_LABELS[present.directness])}
          {present.cue !== '' && (
            <>
              {' · '}
              <bdi>
                <q>{present.cue}</q>
              </bdi>
            </>
          )}
          {present.attributionText !== '' && (
            <>
              {' · '}
              <bdi>{present.attributionText}</bdi>
            </>
          )}
        </p>
      )}
      {present.kind === 'link' && (
        <p className="why">
          <bdi>{present.url ?? t('link.noAddress')}</bdi>
        </p>
      )}
      {present.kind === 'event' && (
        <p className="why">
          {t(EVENT_KIND_LABELS[present.eventKind])}
          {[present.startDate, present.place, ...(present.agreements ?? []).map(({ name }) => name)].map(
            (fact) => fact !== null && <bdi key={fact}> · {fact}</bdi>,
          )}
        </p>
      )}
      <p className="why">
        <ReasonText reason={tag.reason} />
      </p>
      {(tag.anchor.state === 'changed' || tag.anchor.state === 'lost') && tag.decision.kind !== 'rejected' && (
        <ChangedWords
          old={tag.anchor.exact}
          now={tag.anchor.state === 'lost' ? null : wordsOf(blocks, tag.anchor.spans)}
        />
      )}
      {canTag && (
        <div className="buttons">
          {(!isDecided(tag) || tag.anchor.state === 'changed') && <ToolButton command="accept" tone="success" />}
          {tag.decision.kind !== 'rejected' && <ToolButton command="reject" tone="danger" />}
          {alike > 1 && (
            <ToolButton command="acceptAlike" tone="success">
              {t('workbench.acceptAlike', { count: alike })}
            </ToolButton>
          )}
          {(isQuote || tag.kind === 'person') && <ToolButton command="speaker" />}
          {(isQuote || tag.kind === 'event') && <ToolButton command="event" />}
          <ToolButton command="edges" />
          {isQuote && <ToolButton command="directness" />}
          <ToolButton command="repeat" />
          <ToolButton command="select" />
        </div>
      )}
      {tag.record !== null && (
        <p className="why">
          <Link tag={NavLink} to={recordPath(tag.record.uid, tag.record.documentId)}>
            {t(KIND_LOOKS[tag.kind].open)}
          </Link>
        </p>
      )}
    </>
  );
}
