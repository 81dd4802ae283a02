import { useMemo, useState } from 'react';
import type { BlockSpan } from '../../../../core/anchors/blockSpan';
import type { PersonProposal } from '../../../../core/model';
import { newTagId } from '../../../hooks/newTagId';
import { searchClient } from '../../../hooks/searchClient';
import { useFound } from '../../../hooks/useFound';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Change, Tag } from '../../../workbench/changes';
import { givePerson } from '../../../workbench/corrections';
import { newPerson, tagPerson } from '../../../workbench/newTag';
import { personFactsOf, toPersonProposal } from '../../../workbench/officeFacts';
import { wordsOf } from '../../../workbench/placing';
import { presentProposal } from '../../../workbench/speakerName';
import type { BoxProps } from './boxProps';
import { type Choice, OptionBox } from './OptionBox';
import { PersonForm } from './PersonForm';

type Value = { readonly kind: 'known'; readonly documentId: string } | { readonly kind: 'form' };
type Props = BoxProps & { tag: Tag | null; span: BlockSpan | null };

/** Who a name in the story is: somebody the desk knows, or somebody new. */
export function PersonBox({ blocks, tag, span, date, onDone, onClose }: Props) {
  const t = useTranslate();
  const before = useMemo((): PersonProposal => {
    const present = tag === null ? null : presentProposal(tag);
    if (present?.kind === 'person') return present;
    const words = span === null ? '' : wordsOf(blocks, [span]);
    return newPerson(words.split(/\s/u).filter(Boolean).join(' ').slice(0, 255));
  }, [tag, span, blocks]);
  const [typed, setTyped] = useState('');
  const [isForm, setForm] = useState(false);
  // Before anything is typed the name in the story is what is looked for.
  const q = typed.trim() === '' ? before.name : typed.trim();
  const { value: people, isSearching } = useFound(
    q,
    (signal) =>
      searchClient
        .findPeople({ q, limit: 12, ...(date === null ? {} : { date }) }, signal)
        .then((found) => found.people),
    [],
  );
  const name = typed.trim() === '' ? before.name : typed.trim();
  const choices: readonly Choice<Value>[] = [
    ...people.map(
      ({ documentId, name: known, office, matched }): Choice<Value> => ({
        key: documentId,
        name: known,
        detail: [matched, office].filter((text) => text !== null).join(' · ') || null,
        note: t('box.note.desk'),
        value: { kind: 'known', documentId },
      }),
    ),
    {
      key: 'form',
      name,
      detail: null,
      note: t(tag === null ? 'box.note.newPerson' : 'box.note.edit'),
      value: { kind: 'form' },
    },
  ];

  const keep = (person: PersonProposal) => {
    if (tag !== null) {
      const change = givePerson(tag, person);
      return onDone('corrected', change === null ? [] : [change]);
    }
    const change: Change | null = span === null ? null : tagPerson(blocks, { tagId: newTagId(), span }, person);
    onDone('tagged', change === null ? [] : [change]);
  };

  if (isForm) {
    return (
      <PersonForm
        title={t(tag === null ? 'box.person.new' : 'box.person.edit')}
        facts={personFactsOf({ ...before, name })}
        onDone={(facts) => keep({ ...toPersonProposal(facts, before), knownId: tag === null ? null : before.knownId })}
        onClose={() => setForm(false)}
      />
    );
  }
  return (
    <OptionBox
      title={t('box.person.title', { name: before.name })}
      label={t('box.person.label')}
      typed={typed}
      choices={choices}
      isSearching={isSearching}
      onTyped={setTyped}
      onChoose={(value) => (value.kind === 'form' ? setForm(true) : keep({ ...before, knownId: value.documentId }))}
      onClose={onClose}
    />
  );
}
