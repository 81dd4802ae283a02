import { Box, Button, Combobox, ComboboxOption, Field, Grid } from '@strapi/design-system';
import { useId, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { PictureChoices } from '../../../core/picturesContract';
import { EVENT_KINDS } from '../../../core/vocabularies';
import type { Picture } from '../../hooks/usePicture';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import { FILTER_NAMES, type FilterName } from '../../pictures/filters';
import { DayPicker } from '../DayPicker';
import { DirectedOption } from '../DirectedOption';
import { DirectedSelect } from '../DirectedSelect';
import { EVENT_KIND_LABELS } from '../eventKindLabels';

type Option = { readonly value: string; readonly label: string };
type ChoiceProps = {
  label: TranslationKey;
  value: string | undefined;
  options: readonly Option[];
  onChange: (value: string | null) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useTranslate();
  return (
    <Field.Root width="100%">
      <Field.Label>{t(label)}</Field.Label>
      <DirectedSelect
        value={value ?? ''}
        placeholder={t('pictures.filter.any')}
        clearLabel={t('pictures.filter.clearOne', { filter: t(label) })}
        onClear={() => onChange(null)}
        onChange={(next) => onChange(String(next))}
      >
        {options.map((option) => (
          <DirectedOption key={option.value} value={option.value}>
            {option.label}
          </DirectedOption>
        ))}
      </DirectedSelect>
    </Field.Root>
  );
}

function Search({ label, value, options, onChange }: ChoiceProps) {
  const t = useTranslate();
  return (
    <Field.Root width="100%">
      <Field.Label>{t(label)}</Field.Label>
      <Combobox
        // It keeps typed words of its own; another value in the address starts it anew.
        key={`${value}:${options.length}`}
        value={value ?? ''}
        placeholder={t('pictures.filter.any')}
        clearLabel={t('pictures.filter.clearOne', { filter: t(label) })}
        noOptionsMessage={() => t('pictures.filter.nothing')}
        onClear={() => onChange(null)}
        onChange={(next) => onChange(next === undefined || next === '' ? null : String(next))}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

const toOptions = (records: readonly { documentId: string; name: string }[]): Option[] =>
  records.map(({ documentId, name }) => ({ value: documentId, label: name }));

/** What a picture is narrowed by; everything stands in the address. `choices` are null until the first answer. */
export function PictureFilters({ picture, choices }: { picture: Picture; choices: PictureChoices | null }) {
  const t = useTranslate();
  const id = useId();
  const { formatDisplayName } = useIntl();
  const { filters, setParam, clearFilters } = picture;
  const kinds = useMemo(
    () => EVENT_KINDS.map((kind): Option => ({ value: kind, label: t(EVENT_KIND_LABELS[kind]) })),
    [t],
  );
  const countries = (choices?.countries ?? []).map(
    (code): Option => ({ value: code, label: formatDisplayName(code, { type: 'region' }) ?? code }),
  );
  const set = (name: FilterName) => (value: string | null) => setParam(name, value);
  const day = (name: 'from' | 'to', label: TranslationKey) => (
    <Field.Root id={`${id}-${name}`} width="100%">
      <Field.Label>{t(label)}</Field.Label>
      <DayPicker value={filters[name] ?? ''} onChange={(value) => setParam(name, value)} />
    </Field.Root>
  );
  return (
    <Box tag="section" aria-label={t('pictures.filter.label')}>
      <Grid.Root gap={4}>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          {day('from', 'pictures.filter.from')}
        </Grid.Item>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          {day('to', 'pictures.filter.to')}
        </Grid.Item>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          <Choice label="pictures.filter.kind" value={filters.kind} options={kinds} onChange={set('kind')} />
        </Grid.Item>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          <Choice
            label="pictures.filter.country"
            value={filters.country}
            options={countries}
            onChange={set('country')}
          />
        </Grid.Item>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          <Search
            label="pictures.filter.person"
            value={filters.person}
            options={toOptions(choices?.people ?? [])}
            onChange={set('person')}
          />
        </Grid.Item>
        <Grid.Item col={2} m={4} s={6} xs={12}>
          <Search
            label="pictures.filter.topic"
            value={filters.topic}
            options={toOptions(choices?.topics ?? [])}
            onChange={set('topic')}
          />
        </Grid.Item>
      </Grid.Root>
      {Object.keys(filters).length > 0 && (
        <Box paddingTop={3}>
          <Button size="S" variant="tertiary" onClick={() => clearFilters(FILTER_NAMES)}>
            {t('pictures.filter.clear')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
