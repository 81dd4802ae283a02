import type { Column } from './columns';
import type { FieldProps } from './fieldProps';
import { RowsInput } from './RowsInput';

const COLUMNS: readonly Column[] = [
  { name: 'word', label: 'field.words.word', input: 'text', isRequired: true, width: 12 },
];

/** A list of words: keywords of a topic, contexts of an event. */
export default function WordsInput(props: FieldProps) {
  return (
    <RowsInput
      {...props}
      columns={COLUMNS}
      only="word"
      rowLabel="field.words.row"
      addLabel="field.words.add"
      emptyLabel="field.words.none"
      newRow={{ word: '' }}
    />
  );
}
