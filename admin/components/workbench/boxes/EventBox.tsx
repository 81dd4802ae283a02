import { useMemo, useState } from 'react';
import type { BlockSpan } from '../../../../core/anchors/blockSpan';
import { newTagId } from '../../../hooks/newTagId';
import { useLikelyEvents } from '../../../hooks/useLikelyEvents';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Change, Tag } from '../../../workbench/changes';
import { giveEvent, giveEventFacts } from '../../../workbench/corrections';
import { type EventFacts, factsOf, toEventProposal } from '../../../workbench/eventFacts';
import { likelyFacts, localEvents } from '../../../workbench/eventOptions';
import { tagEvent } from '../../../workbench/newTag';
import { presentProposal } from '../../../workbench/speakerName';
import type { BoxProps } from './boxProps';
import { EventForm } from './EventForm';
import { type Choice, OptionBox } from './OptionBox';

type Value =
  | { readonly kind: 'local'; readonly id: string }
  | { readonly kind: 'known'; readonly documentId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'form' };

/** Quotes want to know where they were said; an event's tag which event it is; marked words tell of a new one. */
type Props = BoxProps & { quotes: readonly Tag[]; tag: Tag | null; span: BlockSpan | null };

export function EventBox({ tags, index, blocks, date, quotes, tag, span, onDone, onClose }: Props) {
  const t = useTranslate();
  const present = tag === null ? null : presentProposal(tag);
  const event = present?.kind === 'event' ? present : null;
  const facts = useMemo(
    (): EventFacts => (event === null ? likelyFacts(quotes.length > 0 ? quotes : tags, date) : factsOf(event)),
    [event, quotes, tags, date],
  );
  const [typed, setTyped] = useState('');
  const [isForm, setForm] = useState(false);
  const records = new Set(tags.flatMap(({ record }) => record?.documentId ?? []));
  // An event of this story is told by its tag: its record need not stand there a second time.
  const found = useLikelyEvents(facts, tags, typed.trim()).filter(({ documentId }) => !records.has(documentId));

  const giveAll = (id: string | null) =>
    onDone(
      'corrected',
      quotes.flatMap((quote) => giveEvent(quote, id) ?? []),
    );
  const takeKnown = (documentId: string) => {
    if (quotes.length > 0) return giveAll(documentId);
    if (tag !== null) return onDone('corrected', [giveEventFacts(tag, { knownId: documentId }) ?? []].flat());
    make({ ...facts, name: found.find((one) => one.documentId === documentId)?.name ?? '' }, documentId);
  };
  const make = (made: EventFacts, knownId: string | null) => {
    const proposed = { ...toEventProposal(made, event), knownId };
    if (tag !== null) return onDone('corrected', [giveEventFacts(tag, proposed) ?? []].flat());
    const tagId = newTagId();
    const change: Change =
      span === null ? { kind: 'tag', tagId, proposed, place: null } : tagEvent(blocks, { tagId, span }, proposed);
    onDone(quotes.length > 0 ? 'corrected' : 'tagged', [
      change,
      ...quotes.flatMap((quote) => giveEvent(quote, tagId) ?? []),
    ]);
  };

  if (isForm) {
    return (
      <EventForm
        title={t(event === null ? 'box.event.new' : 'box.event.edit')}
        facts={{ ...facts, name: typed.trim() === '' ? facts.name : typed.trim() }}
        tags={tags}
        index={index}
        date={date}
        onDone={(made) => make(made, event?.knownId ?? null)}
        onKnown={takeKnown}
        onClose={() => setForm(false)}
      />
    );
  }
  const fits = (name: string): boolean => name.toLowerCase().includes(typed.trim().toLowerCase());
  const local = quotes.length === 0 ? [] : localEvents(tags).filter((one) => fits(one.event.name));
  const choices: readonly Choice<Value>[] = [
    ...local.map(
      ({ id, event: { name, startDate } }): Choice<Value> => ({
        key: id,
        name,
        detail: startDate,
        note: t('box.note.story'),
        value: { kind: 'local', id },
      }),
    ),
    ...found.map(
      ({ documentId, name, startDate, place, isLikely }): Choice<Value> => ({
        key: documentId,
        name,
        detail: [startDate, place].filter((fact) => fact !== null).join(' · ') || null,
        note: t(isLikely ? 'box.note.likely' : 'box.note.desk'),
        value: { kind: 'known', documentId },
      }),
    ),
    ...(quotes.length > 0 && typed.trim() === ''
      ? [{ key: 'none', name: t('box.event.none'), detail: null, note: null, value: { kind: 'none' } as const }]
      : []),
    {
      key: 'form',
      name: typed.trim() === '' ? t(event === null ? 'box.event.new' : 'box.event.edit') : typed.trim(),
      detail: null,
      note: typed.trim() === '' ? null : t('box.event.new'),
      value: { kind: 'form' },
    },
  ];
  const choose = (value: Value) => {
    switch (value.kind) {
      case 'local':
        return giveAll(value.id);
      case 'known':
        return takeKnown(value.documentId);
      case 'none':
        return giveAll(null);
      case 'form':
        return setForm(true);
    }
  };
  return (
    <OptionBox
      title={t(quotes.length > 0 ? 'box.event.ofQuotes' : 'box.event.which', { count: quotes.length })}
      label={t('box.event.label')}
      typed={typed}
      choices={choices}
      isSearching={false}
      onTyped={setTyped}
      onChoose={choose}
      onClose={onClose}
    />
  );
}
