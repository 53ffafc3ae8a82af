import type { ReactNode } from 'react';
import { type Column, TableCell } from './table-cell';

interface TableProps {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly { id: string; cells: Record<string, ReactNode>; changed?: boolean }[];
  /** On phones each row becomes a block, with the columns' names before the values. */
  stack?: boolean;
}

/** A table of facts; its first column names the row. */
export function Table({ caption, captionHidden = false, columns, rows, stack = false }: TableProps) {
  const stacked = stack ? 'max-md:block' : '';
  return (
    <table className={`w-full border-collapse text-left ${stacked}`}>
      <caption className={captionHidden ? 'sr-only' : 'mb-2 text-left font-bold'}>{caption}</caption>
      <thead className={stack ? 'max-md:sr-only' : ''}>
        <tr className="border-b border-ink">
          {columns.map((column) => (
            <th key={column.key} scope="col" className={heading + (column.number ? ' text-right' : '')}>
              {column.hidden ? <span className="sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={stacked}>
        {rows.map((row) => (
          <tr
            key={row.id}
            className={`border-b border-rule ${stack ? 'max-md:block max-md:py-2' : ''} ${row.changed ? 'changed-row' : ''}`}
          >
            {columns.map((column, index) => (
              <TableCell key={column.key} column={column} first={index === 0} stack={stack}>
                {row.cells[column.key]}
              </TableCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const heading = 'py-2 pr-6 align-top text-small font-normal text-soft last:pr-0';
