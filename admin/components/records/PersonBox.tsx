import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { type Ref, useState } from 'react';
import type { FoundPerson } from '../../../core/workbenchContract';
import { usePeopleSearch } from '../../hooks/usePeopleSearch';
import { useTranslate } from '../../hooks/useTranslate';

/**
 * The box takes a name that is typed in full for chosen when it loses the focus, and writes the chosen one into itself.
 * This end, which nobody types, keeps it from the one and tells the other.
 */
const END = '\u200b';

type Props = {
  label: string;
  hint: string;
  /** Not offered: the person itself. */
  exceptId: string;
  isDisabled: boolean;
  onChoose: (documentId: string) => void;
  inputRef: Ref<HTMLInputElement>;
};

/** Finds a person by name, other name or office while it is typed. Choosing one empties the box for the next. */
export function PersonBox({ label, hint, exceptId, isDisabled, onChoose, inputRef }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const search = usePeopleSearch(typed);
  const people = search.people.filter(({ documentId }) => documentId !== exceptId);
  const nothing = search.kind === 'failed' ? t('record.merge.searchFailed') : t('record.merge.noneFound');
  const choose = (documentId: string | undefined) => {
    if (documentId) onChoose(documentId);
  };
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        ref={inputRef}
        size="S"
        // The server found them, by names that are not the one shown.
        autocomplete="none"
        placeholder={t('record.merge.placeholder')}
        disabled={isDisabled}
        loading={search.kind === 'searching'}
        loadingMessage={t('record.merge.searching')}
        noOptionsMessage={() => (search.kind === 'idle' ? t('record.merge.placeholder') : nothing)}
        clearLabel={t('record.merge.clear')}
        onClear={() => setTyped('')}
        textValue={typed}
        onTextValueChange={(text) => setTyped(text?.endsWith(END) ? '' : (text ?? ''))}
        value=""
        onChange={choose}
      >
        {people.map((person) => (
          <ComboboxOption key={person.documentId} value={person.documentId} textValue={person.name + END}>
            <Found person={person} />
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}

function Found({ person: { name, office, matched } }: { person: FoundPerson }) {
  const details = [matched, office].filter((detail) => detail !== null);
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography>
        <bdi>{name}</bdi>
      </Typography>
      {details.map((detail) => (
        <Typography key={detail} variant="pi" textColor="neutral600">
          <bdi>{detail}</bdi>
        </Typography>
      ))}
    </Flex>
  );
}
