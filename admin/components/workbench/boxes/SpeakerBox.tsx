import { useMemo, useState } from 'react';
import type { Party } from '../../../../core/model';
import { newTagId } from '../../../hooks/newTagId';
import { useParties } from '../../../hooks/useParties';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Tag } from '../../../workbench/changes';
import { giveSpeaker } from '../../../workbench/corrections';
import { makeSpeaker } from '../../../workbench/newSpeaker';
import { newPerson } from '../../../workbench/newTag';
import { personFactsOf, toPersonProposal } from '../../../workbench/officeFacts';
import type { PartyOption } from '../../../workbench/partyOptions';
import { rankSpeakers } from '../../../workbench/speakerOptions';
import type { BoxProps } from './boxProps';
import { type Choice, OptionBox } from './OptionBox';
import { OrganizationForm } from './OrganizationForm';
import { PersonForm } from './PersonForm';
import { partyChoices } from './partyChoices';

type Step = { readonly kind: 'choosing' } | { readonly kind: 'person' | 'organization'; readonly name: string };

/** Who said these quotes. */
export function SpeakerBox({ tags, quotes, blocks, date, onDone, onClose }: BoxProps & { quotes: readonly Tag[] }) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const { options, isSearching } = useParties(tags, typed, date);
  const choices = useMemo(() => {
    const people: readonly Choice<PartyOption | null>[] = partyChoices(t, rankSpeakers(options, tags, quotes));
    const nobody: Choice<null> = {
      key: 'nobody',
      name: t('box.speaker.nobody'),
      detail: null,
      note: null,
      value: null,
    };
    return [...people, ...(typed.trim() === '' ? [nobody] : [])];
  }, [t, options, tags, quotes, typed]);

  const give = (speaker: Party | null) =>
    onDone(
      'corrected',
      quotes.flatMap((tag) => giveSpeaker(tag, speaker) ?? []),
    );
  const choose = (option: PartyOption | null) => {
    if (option === null) return give(null);
    switch (option.kind) {
      case 'local':
      case 'known':
        return give(option.party);
      case 'newPerson':
        return setStep({ kind: 'person', name: option.name });
      case 'newOrganization':
        return setStep({ kind: 'organization', name: option.name });
    }
  };
  const back = () => setStep({ kind: 'choosing' });

  switch (step.kind) {
    case 'person':
      return (
        <PersonForm
          title={t('box.person.new')}
          facts={personFactsOf(newPerson(step.name))}
          onDone={(facts) =>
            onDone(
              'corrected',
              makeSpeaker(blocks, quotes, { tagId: newTagId(), person: toPersonProposal(facts, null) }),
            )
          }
          onClose={back}
        />
      );
    case 'organization':
      return <OrganizationForm name={step.name} onDone={give} onClose={back} />;
    case 'choosing':
      return (
        <OptionBox
          title={t('box.speaker.title', { count: quotes.length })}
          label={t('box.speaker.label')}
          typed={typed}
          choices={choices}
          isSearching={isSearching}
          onTyped={setTyped}
          onChoose={choose}
          onClose={onClose}
        />
      );
  }
}
