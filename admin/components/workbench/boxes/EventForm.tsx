import { useEffect, useId, useRef, useState } from 'react';
import type { EventKind } from '../../../../core/model';
import { EVENT_KINDS } from '../../../../core/vocabularies';
import { useLikelyEvents } from '../../../hooks/useLikelyEvents';
import { type TranslationKey, useTranslate } from '../../../hooks/useTranslate';
import type { Tag } from '../../../workbench/changes';
import { type EventFacts, type EventSlip, eventTitle, findEventSlips } from '../../../workbench/eventFacts';
import { partyName, type TagIndex } from '../../../workbench/tagIndex';
import { EVENT_KIND_LABELS } from '../../eventKindLabels';
import { BoxForm } from './BoxForm';
import { NamedAgreements } from './NamedAgreements';
import { PartyRows } from './PartyRows';
import { TextField } from './TextField';

const SLIPS: Readonly<Record<EventSlip, TranslationKey>> = {
  date: 'box.slip.date',
  country: 'field.cell.notCountry',
  nameless: 'box.slip.name',
};

type Props = {
  title: string;
  facts: EventFacts;
  tags: readonly Tag[];
  index: TagIndex;
  date: string | null;
  onDone: (facts: EventFacts) => void;
  /** An event that the desk has already. */
  onKnown: (documentId: string) => void;
  onClose: () => void;
};

/** What happened, when, where, between whom. Its name writes itself until an editor writes another. */
export function EventForm({ title, facts: given, tags, index, date, onDone, onKnown, onClose }: Props) {
  const t = useTranslate();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [facts, setFacts] = useState(given);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => first.current?.focus(), []);

  const listed = facts.participants.map(({ party }) => {
    const found = partyName(party, index);
    if (found !== null && found !== 'deleted') return found.name;
    return party.kind === 'person' ? (names.get(party.id) ?? '') : '';
  });
  const own = eventTitle(t(EVENT_KIND_LABELS[facts.kind]), listed.filter(Boolean), facts);
  const full: EventFacts = { ...facts, name: facts.name.trim() === '' ? own : facts.name };
  const slips = findEventSlips(full);
  const slipOf = (slip: EventSlip): string | null => (slips.includes(slip) ? t(SLIPS[slip]) : null);
  const set = (change: Partial<EventFacts>) => setFacts((before) => ({ ...before, ...change }));
  const likely = useLikelyEvents(full, tags).filter(({ isLikely }) => isLikely);

  return (
    <BoxForm title={title} isRight={slips.length === 0} onKeep={() => onDone(full)} onClose={onClose}>
      <label htmlFor={`${id}-kind`}>{t('box.event.kind')}</label>
      <select
        ref={first}
        id={`${id}-kind`}
        value={facts.kind}
        onChange={(event) => set({ kind: event.target.value as EventKind })}
      >
        {EVENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(EVENT_KIND_LABELS[kind])}
          </option>
        ))}
      </select>
      <div className="row">
        <TextField
          label={t('box.event.date')}
          dir="ltr"
          value={facts.date}
          slip={slipOf('date')}
          onChange={(day) => set({ date: day })}
        />
        <TextField label={t('box.event.place')} value={facts.place} onChange={(place) => set({ place })} />
        <TextField
          label={t('box.country')}
          dir="ltr"
          value={facts.country}
          slip={slipOf('country')}
          onChange={(country) => set({ country })}
        />
      </div>
      <PartyRows
        kind={facts.kind}
        participants={facts.participants}
        names={names}
        tags={tags}
        index={index}
        date={date}
        onChange={(participants) => set({ participants })}
        onNamed={(party, name) => setNames((before) => new Map(before).set(party, name))}
      />
      <NamedAgreements agreements={facts.agreements} onChange={(agreements) => set({ agreements })} />
      <TextField label={t('box.event.name')} value={facts.name} onChange={(name) => set({ name })} />
      {facts.name.trim() === '' && (
        <p className="detail">
          {t('box.event.named')} <bdi>{own}</bdi>
        </p>
      )}
      {likely.map(({ documentId, name, startDate }) => (
        <p key={documentId}>
          {t('box.event.likely')}{' '}
          <button type="button" className="tool offer" onClick={() => onKnown(documentId)}>
            <bdi>{name}</bdi> {startDate !== null && <bdi>{startDate}</bdi>}
          </button>
        </p>
      ))}
    </BoxForm>
  );
}
