'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  /** Hidden below this width in px of the viewport. */
  wideOnly?: boolean;
};

type Props<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  selectedKey?: string | undefined;
  empty: ReactNode;
  more?: { load: () => void; loading: boolean } | undefined;
};

const hiddenWhenNarrow = { display: { xs: 'none', md: 'table-cell' } };

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrow keys go from the link of a row to the link of the next. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const row = (event.target as HTMLElement).closest('tr');
  if (!step || !row) return;
  const rows = [...event.currentTarget.querySelectorAll('tr')];
  const link = rows[rows.indexOf(row) + step]?.querySelector<HTMLElement>('a, button');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/**
 * A dense table: semantic, scrolls inside itself. A click anywhere opens a row; for the keyboard, a cell of each row
 * must hold the link that does the same.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onOpen, selectedKey, empty, more } = props;
  const t = useTranslations('ui');
  if (rows.length === 0) return empty;
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, label: head, align, wideOnly }) => (
              <TableCell
                key={key}
                align={align ?? 'left'}
                sx={{
                  color: 'text.secondary',
                  fontWeight: 550,
                  whiteSpace: 'nowrap',
                  ...(wideOnly && hiddenWhenNarrow),
                }}
              >
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody onKeyDown={moveBetweenRows}>
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              hover={Boolean(onOpen)}
              selected={rowKey(row) === selectedKey}
              aria-selected={rowKey(row) === selectedKey}
              onClick={onOpen && (() => onOpen(row))}
              sx={onOpen ? { cursor: 'pointer' } : undefined}
            >
              {columns.map(({ key, render, align, wideOnly }) => (
                <TableCell key={key} align={align ?? 'left'} sx={wideOnly ? hiddenWhenNarrow : undefined}>
                  {render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {more && (
        <Box sx={{ p: 1.5, textAlign: 'center' }}>
          <Button onClick={more.load} loading={more.loading}>
            {t('loadMore')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
