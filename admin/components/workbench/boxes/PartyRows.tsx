import { type KeyboardEvent, useState } from 'react';
import type { EventKind, Participant, ParticipationRole } from '../../../../core/model';
import { PARTICIPATION_ROLES } from '../../../../core/vocabularies';
import { useParties } from '../../../hooks/useParties';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Tag } from '../../../workbench/changes';
import { roleFor } from '../../../workbench/eventFacts';
import type { PartyOption } from '../../../workbench/partyOptions';
import { partyName, type TagIndex } from '../../../workbench/tagIndex';
import { ROLE_LABELS } from '../../roleLabels';

type Props = {
  kind: EventKind;
  participants: readonly Participant[];
  /** What parties are called that were chosen here and that nothing else knows yet. */
  names: ReadonlyMap<string, string>;
  tags: readonly Tag[];
  index: TagIndex;
  date: string | null;
  onChange: (participants: readonly Participant[]) => void;
  onNamed: (id: string, name: string) => void;
};

const idOf = ({ party }: Participant): string =>
  party.kind === 'person' ? party.id : party.kind === 'organization' ? party.name : party.label;

/** Who took part, as what. One more by a letter or two and Enter, like a speaker. */
export function PartyRows({ kind, participants, names, tags, index, date, onChange, onNamed }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const { options } = useParties(tags, typed, date);
  const present = new Set(participants.map(idOf));
  const addable = options.filter(
    (option): option is Extract<PartyOption, { kind: 'local' | 'known' }> =>
      (option.kind === 'local' || option.kind === 'known') &&
      !present.has(idOf({ party: option.party, role: 'actor' })),
  );
  const offered = typed.trim() === '' ? addable.slice(0, 3) : addable.slice(0, 6);

  const add = ({ party, name }: (typeof addable)[number]) => {
    if (party.kind === 'person') onNamed(party.id, name);
    onChange([...participants, { party, role: roleFor(kind, participants) }]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = offered;
    if (event.key !== 'Enter' || typed.trim() === '' || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    add(first);
  };
  const nameOf = (participant: Participant): string => {
    const found = partyName(participant.party, index);
    if (found !== null && found !== 'deleted') return found.name;
    return names.get(idOf(participant)) ?? t('speaker.unknown');
  };
  const setRole = (at: number, role: ParticipationRole) =>
    onChange(participants.map((one, other) => (other === at ? { ...one, role } : one)));

  return (
    <fieldset>
      <legend>{t('box.event.participants')}</legend>
      {participants.map((participant, at) => (
        <div className="party" key={idOf(participant)}>
          <bdi>{nameOf(participant)}</bdi>
          <select
            aria-label={t('box.event.roleOf', { name: nameOf(participant) })}
            value={participant.role}
            onChange={(event) => setRole(at, event.target.value as ParticipationRole)}
          >
            {PARTICIPATION_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(ROLE_LABELS[role])}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="tool remove"
            aria-label={t('box.event.remove', { name: nameOf(participant) })}
            onClick={() => onChange(participants.filter((_, other) => other !== at))}
          >
            ×
          </button>
        </div>
      ))}
      <input
        dir="auto"
        aria-label={t('box.event.add')}
        placeholder={t('box.event.add')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="buttons">
        {offered.map((option) => (
          <button type="button" className="tool offer" key={`${option.kind}${option.name}`} onClick={() => add(option)}>
            + <bdi>{option.name}</bdi>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
