import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'date', label: 'field.corrections.date', input: 'day', isRequired: true, width: 6 },
  {
    name: 'kind',
    label: 'field.corrections.kind',
    input: 'choice',
    isRequired: true,
    width: 6,
    choices: [
      { value: 'correction', label: 'field.corrections.kind.correction' },
      { value: 'clarification', label: 'field.corrections.kind.clarification' },
      { value: 'writethru', label: 'field.corrections.kind.writethru' },
      { value: 'kill', label: 'field.corrections.kind.kill' },
    ],
  },
  { name: 'text', label: 'field.corrections.text', input: 'lines', isRequired: true, width: 12 },
  { name: 'quote', label: 'field.corrections.quote', input: 'text', isRequired: false, width: 12 },
];

/** What was put right after publication; a day is suggested, because a correction is dated when it is made. */
export default function CorrectionsInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      rowLabel="field.corrections.row"
      addLabel="field.corrections.add"
      emptyLabel="field.corrections.none"
      newRow={{ date: new Date().toISOString().slice(0, 10), kind: 'correction', text: '' }}
    />
  );
}
