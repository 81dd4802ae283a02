import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/useTranslate';
import { toCsv } from '../../pictures/csv';
import { type Sorting, type SortValue, sortRows } from '../../pictures/sortRows';

export type PictureColumn<Row> = {
  readonly key: string;
  readonly label: string;
  /** What it is sorted by, and what a CSV has. */
  readonly value: (row: Row) => SortValue;
  /** What is shown, where that is another thing. */
  readonly show?: (row: Row) => ReactNode;
};
export type TableTwin<Row> = {
  readonly columns: readonly PictureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
};

const ROWS_PER_PAGE = 50;

export const twinToCsv = <Row,>({ columns, rows }: TableTwin<Row>): string =>
  toCsv(
    columns.map(({ label }) => label),
    rows.map((row) => columns.map(({ value }) => value(row))),
  );

/** The design system's table is a grid that takes the arrow keys; this one is read, and scrolls. */
const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
const Grid = styled.table`
  inline-size: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: 1rem 1.2rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  td {
    min-inline-size: 7rem;
    max-inline-size: 36rem;
    overflow-wrap: anywhere;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }
`;

const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  min-block-size: 2.4rem;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
`;

/** The same as the picture, for reading, sorting and screen readers. */
export function PictureTable<Row>({ twin, caption }: { twin: TableTwin<Row>; caption: string }) {
  const t = useTranslate();
  const { locale, formatNumber } = useIntl();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [page, setPage] = useState(0);
  const column = sorting === null ? undefined : twin.columns[sorting.column];
  const sorted =
    sorting === null || column === undefined
      ? twin.rows
      : sortRows(twin.rows, column.value, { isDescending: sorting.isDescending, locale });
  const pages = Math.max(1, Math.ceil(sorted.length / ROWS_PER_PAGE));
  const shown = Math.min(page, pages - 1);
  const rows = sorted.slice(shown * ROWS_PER_PAGE, (shown + 1) * ROWS_PER_PAGE);
  const sortBy = (index: number) => {
    setPage(0);
    setSorting({ column: index, isDescending: sorting?.column === index && !sorting.isDescending });
  };
  const orderOf = (index: number) =>
    sorting?.column !== index ? 'none' : sorting.isDescending ? 'descending' : 'ascending';
  return (
    <Box>
      <Scroll role="region" aria-label={caption} tabIndex={0}>
        <Grid aria-label={caption}>
          <thead>
            <tr>
              {twin.columns.map(({ key, label }, index) => (
                <th key={key} scope="col" aria-sort={orderOf(index)}>
                  <SortButton type="button" onClick={() => sortBy(index)}>
                    {label}
                    <span aria-hidden>{{ none: '↕', ascending: '↑', descending: '↓' }[orderOf(index)]}</span>
                  </SortButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={twin.keyOf(row)}>
                {twin.columns.map(({ key, value, show }) => (
                  <td key={key}>
                    <Typography textColor="neutral800">
                      {show === undefined ? asText(value(row), formatNumber) : show(row)}
                    </Typography>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      </Scroll>
      {pages > 1 && (
        <Flex gap={2} paddingTop={3} wrap="wrap">
          <Button size="S" variant="tertiary" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            {t('pictures.table.previous')}
          </Button>
          <Typography variant="pi" textColor="neutral800" role="status">
            {t('pictures.table.page', { page: shown + 1, pages, rows: sorted.length })}
          </Typography>
          <Button size="S" variant="tertiary" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)}>
            {t('pictures.table.next')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}

const asText = (value: SortValue, formatNumber: (value: number) => string): string =>
  value === null ? '–' : typeof value === 'number' ? formatNumber(value) : value;
