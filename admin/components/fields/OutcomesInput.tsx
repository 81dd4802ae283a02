import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'text', label: 'field.outcomes.text', input: 'lines', isRequired: true, width: 12 },
  { name: 'agreement', label: 'field.outcomes.agreement', input: 'text', isRequired: false, width: 12 },
];

/** What came of an event, each with the agreement that it led to, if any. */
export default function OutcomesInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      rowLabel="field.outcomes.row"
      addLabel="field.outcomes.add"
      emptyLabel="field.outcomes.none"
      newRow={{ text: '' }}
    />
  );
}
