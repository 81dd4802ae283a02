import { checkLanguage } from './cellChecks';
import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'name', label: 'field.names.name', input: 'text', isRequired: true, width: 6 },
  {
    name: 'kind',
    label: 'field.names.kind',
    input: 'choice',
    isRequired: true,
    width: 6,
    choices: [
      { value: 'alias', label: 'field.names.kind.alias' },
      { value: 'transliteration', label: 'field.names.kind.transliteration' },
      { value: 'former', label: 'field.names.kind.former' },
      { value: 'nickname', label: 'field.names.kind.nickname' },
      { value: 'weak', label: 'field.names.kind.weak' },
    ],
  },
  {
    name: 'language',
    label: 'field.names.language',
    input: 'text',
    isRequired: false,
    width: 4,
    check: checkLanguage,
  },
  { name: 'note', label: 'field.names.note', input: 'text', isRequired: false, width: 8 },
];

/** Other names of a person, organization, post or topic, each with its language and what sort of name it is. */
export default function NamesInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      rowLabel="field.names.row"
      addLabel="field.names.add"
      emptyLabel="field.names.none"
      newRow={{ name: '', kind: 'alias' }}
    />
  );
}
