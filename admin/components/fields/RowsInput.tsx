import { Box, Button, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useRef, useState } from 'react';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import { type Column, fromRows, type Row, toRows } from './columns';
import { FieldFrame } from './FieldFrame';
import { type FieldProps, readValue } from './fieldProps';
import { RowCell } from './RowCell';
import { serverProblem } from './serverProblem';
import { useKeptValue } from './useKeptValue';

type Props = FieldProps & {
  columns: readonly Column[];
  /** The list holds bare texts, not records; their column has this name. */
  only?: string;
  rowLabel: TranslationKey;
  addLabel: TranslationKey;
  emptyLabel: TranslationKey;
  newRow: Row;
};

/** A JSON list as labelled rows that are added, filled and removed. */
export function RowsInput({ columns, only, rowLabel, addLabel, emptyLabel, newRow, ...field }: Props) {
  const t = useTranslate();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const bare = only ?? null;
  const rows = toRows(readValue(field.value), columns, bare);
  const disabled = field.disabled === true;
  const error = field.error ?? serverProblem(field.rawError);
  const keep = useKeptValue(field.value, error, (value) => field.onChange(field.name, value));
  const change = (next: readonly Row[]) => keep(fromRows(next, columns, bare));
  const touch = (cell: string) => setTouched((cells) => new Set(cells).add(cell));

  const addRow = () => {
    change([...rows, newRow]);
    // The new row is drawn after the form has heard of it.
    setTimeout(() => list.current?.querySelector<HTMLElement>('li:last-child input, li:last-child textarea')?.focus());
  };
  const removeRow = (index: number) => {
    change(rows.filter((_row, at) => at !== index));
    setTouched(new Set());
    setTimeout(() => list.current?.querySelector<HTMLElement>('button[data-add]')?.focus());
  };

  return (
    <FieldFrame {...field} error={error}>
      <Box
        ref={list}
        width="100%"
        padding={rows.length === 0 ? 3 : 4}
        hasRadius
        borderColor="neutral200"
        background="neutral0"
      >
        {rows.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {t(emptyLabel)}
          </Typography>
        )}
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4} role="list">
          {rows.map((row, index) => {
            const label = t(rowLabel, { number: index + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and never change places.
              <Flex key={index} tag="li" gap={2} alignItems="flex-start" width="100%">
                <Grid.Root gap={3} style={{ flex: 1, minInlineSize: 0 }}>
                  {columns.map((column) => {
                    const cell = `${index}.${column.name}`;
                    return (
                      <Grid.Item key={column.name} col={column.width} s={12} xs={12}>
                        <RowCell
                          id={`${field.name}.${cell}`}
                          column={column}
                          value={row[column.name] ?? ''}
                          rowLabel={label}
                          disabled={disabled}
                          showsProblem={touched.has(cell)}
                          onLeave={() => touch(cell)}
                          onChange={(value) =>
                            change(rows.map((one, at) => (at === index ? { ...one, [column.name]: value } : one)))
                          }
                        />
                      </Grid.Item>
                    );
                  })}
                </Grid.Root>
                {!disabled && (
                  <Box style={{ marginBlockStart: '2.4rem' }}>
                    <IconButton label={t('field.row.remove', { row: label })} onClick={() => removeRow(index)}>
                      <Trash />
                    </IconButton>
                  </Box>
                )}
              </Flex>
            );
          })}
        </Flex>
        {!disabled && (
          <Box paddingTop={rows.length === 0 ? 2 : 4}>
            <Button data-add variant="secondary" size="S" startIcon={<Plus />} onClick={addRow}>
              {t(addLabel)}
            </Button>
          </Box>
        )}
      </Box>
    </FieldFrame>
  );
}
