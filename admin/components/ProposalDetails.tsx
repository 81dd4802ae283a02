import type { Proposal } from '../../core/model';
import { useTranslate } from '../hooks/useTranslate';
import type { ProposalIndex } from '../workbench/proposalIndex';
import { speakerName } from '../workbench/speakerName';
import { DIRECTNESS_LABELS } from './directnessLabels';
import { EVENT_KIND_LABELS } from './eventKindLabels';

type Props = { proposal: Proposal; index: ProposalIndex };

/** The line under the words: the speaker and the office, the person's offices, the event's kind and day, the address. */
export function ProposalDetails({ proposal, index }: Props) {
  const t = useTranslate();
  switch (proposal.kind) {
    case 'quote': {
      const speaker = speakerName(proposal.speaker, index.people);
      const occasion = proposal.event === null ? undefined : index.events.get(proposal.event);
      // A speaker whose person suggestion is not here is still named as printed.
      const name = speaker?.name ?? (proposal.speaker === null ? t('speaker.unknown') : proposal.attributionText);
      return (
        <>
          <bdi>{name === '' ? t('speaker.unknown') : name}</bdi>
          {speaker?.office != null && (
            <>
              {' · '}
              <bdi>{speaker.office}</bdi>
            </>
          )}
          {occasion !== undefined && (
            <>
              {' · '}
              <bdi>{t(EVENT_KIND_LABELS[occasion.eventKind])}</bdi>
            </>
          )}
          {proposal.directness !== 'direct' && ` · ${t(DIRECTNESS_LABELS[proposal.directness])}`}
        </>
      );
    }
    case 'person':
      return <bdi>{proposal.roles.map(({ label }) => label).join(' · ') || t('person.noOffice')}</bdi>;
    case 'event':
      return (
        <>
          {t(EVENT_KIND_LABELS[proposal.eventKind])}
          {proposal.startDate !== null && (
            <>
              {' · '}
              <bdi>{proposal.startDate}</bdi>
            </>
          )}
          {proposal.place !== null && (
            <>
              {' · '}
              <bdi>{proposal.place}</bdi>
            </>
          )}
        </>
      );
    case 'link':
      return <bdi style={{ overflowWrap: 'anywhere' }}>{proposal.url ?? t('link.noAddress')}</bdi>;
  }
}
