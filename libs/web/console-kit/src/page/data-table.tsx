import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

import { ScrollRegion } from './scroll-region';

/** One column: what stands above it and in each of its cells. */
export interface Column<Row> {
  readonly heading: string;
  cell(row: Row): ReactNode;
}

interface DataTableProps<Row> {
  readonly label: string;
  /** Pixels that the columns need; narrower screens scroll inside the table's region. */
  readonly minWidth: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
}

export function DataTable<Row>({ label, minWidth, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <ScrollRegion label={label} minWidth={minWidth}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ heading }) => (
              <Table.Th key={heading}>{heading}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ heading, cell }, index) =>
                index === 0 ? (
                  <Table.Th key={heading} scope="row">
                    {cell(row)}
                  </Table.Th>
                ) : (
                  <Table.Td key={heading}>{cell(row)}</Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
