import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useTranslate } from '../../hooks/useTranslate';
import { DayPicker } from '../DayPicker';
import { DirectedOption } from '../DirectedOption';
import { DirectedSelect } from '../DirectedSelect';
import { type Column, problemOf } from './columns';

type Props = {
  id: string;
  column: Column;
  value: string;
  /** Spoken before the label, so that "Name" of the third row is told from that of the first. */
  rowLabel: string;
  disabled: boolean;
  /** False until the editor has been here: a row that was just added is not scolded. */
  showsProblem: boolean;
  onChange: (value: string) => void;
  onLeave: () => void;
};

export function RowCell({ id, column, value, rowLabel, disabled, showsProblem, onChange, onLeave }: Props) {
  const t = useTranslate();
  const problem = showsProblem ? problemOf(column, value) : null;
  const shared = { disabled, onBlur: onLeave, 'aria-label': `${rowLabel}: ${t(column.label)}` };
  return (
    <Field.Root id={id} error={problem === null ? false : t(problem)} required={column.isRequired} width="100%">
      <Field.Label>{t(column.label)}</Field.Label>
      {column.input === 'choice' ? (
        <DirectedSelect {...shared} value={value} onChange={(next) => onChange(String(next))}>
          {(column.choices ?? []).map((choice) => (
            <DirectedOption key={choice.value} value={choice.value}>
              {t(choice.label)}
            </DirectedOption>
          ))}
        </DirectedSelect>
      ) : column.input === 'lines' ? (
        <Textarea {...shared} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
      ) : column.input === 'day' ? (
        <DayPicker {...shared} value={value} onChange={onChange} />
      ) : (
        <TextInput {...shared} dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Error />
    </Field.Root>
  );
}
