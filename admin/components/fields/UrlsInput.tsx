import { checkUrl } from './cellChecks';
import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'url', label: 'field.urls.url', input: 'text', isRequired: true, width: 12, check: checkUrl },
];

/** A list of web addresses. */
export default function UrlsInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      only="url"
      rowLabel="field.urls.row"
      addLabel="field.urls.add"
      emptyLabel="field.urls.none"
      newRow={{ url: '' }}
    />
  );
}
