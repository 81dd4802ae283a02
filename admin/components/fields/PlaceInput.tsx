import { Box, Grid } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { checkCountry } from './cellChecks';
import type { Column } from './columns';
import { FieldFrame } from './FieldFrame';
import { type FieldProps, readValue } from './fieldProps';
import { RowCell } from './RowCell';
import { serverProblem } from './serverProblem';
import { useKeptValue } from './useKeptValue';

const PLACE: Column = { name: 'place', label: 'field.place.place', input: 'text', isRequired: false, width: 8 };
const COUNTRY: Column = {
  name: 'country',
  label: 'field.place.country',
  input: 'text',
  isRequired: false,
  width: 4,
  check: checkCountry,
};

type Place = { place?: string; country?: string | null };

/** A place and the country that it lies in; emptied, the field holds nothing. */
export default function PlaceInput(props: FieldProps) {
  const t = useTranslate();
  const [isTouched, setTouched] = useState(false);
  const value = readValue(props.value) as Place | null;
  const place = value?.place ?? '';
  const country = value?.country ?? '';
  const error = props.error ?? serverProblem(props.rawError);
  const keep = useKeptValue(props.value, error, (kept) => props.onChange(props.name, kept));
  const change = (next: { place: string; country: string }) =>
    keep(
      next.place === '' && next.country === ''
        ? null
        : { place: next.place, ...(next.country === '' ? {} : { country: next.country }) },
    );
  const shared = {
    rowLabel: t('field.place.label'),
    disabled: props.disabled === true,
    showsProblem: isTouched,
    onLeave: () => setTouched(true),
  };
  const placeColumn = { ...PLACE, isRequired: country !== '' };
  return (
    <FieldFrame {...props} error={error}>
      <Box width="100%" padding={4} hasRadius borderColor="neutral200">
        <Grid.Root gap={3}>
          <Grid.Item col={8} s={12} xs={12}>
            <RowCell
              {...shared}
              id={`${props.name}.place`}
              column={placeColumn}
              value={place}
              onChange={(text) => change({ place: text, country })}
            />
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12}>
            <RowCell
              {...shared}
              id={`${props.name}.country`}
              column={COUNTRY}
              value={country}
              onChange={(text) => change({ place, country: text.toUpperCase() })}
            />
          </Grid.Item>
        </Grid.Root>
      </Box>
    </FieldFrame>
  );
}
