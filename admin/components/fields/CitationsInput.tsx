import { checkUrl } from './cellChecks';
import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'title', label: 'field.citations.title', input: 'text', isRequired: false, width: 12 },
  { name: 'url', label: 'field.citations.url', input: 'text', isRequired: false, width: 8, check: checkUrl },
  { name: 'date', label: 'field.citations.date', input: 'day', isRequired: false, width: 4 },
];

/** Where a term of office is attested: a title or an address, and the day. */
export default function CitationsInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      rowLabel="field.citations.row"
      addLabel="field.citations.add"
      emptyLabel="field.citations.none"
      newRow={{}}
    />
  );
}
