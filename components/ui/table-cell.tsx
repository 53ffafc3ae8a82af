import type { ReactNode } from 'react';

export interface Column {
  key: string;
  label: string;
  /** Numbers stand right. */
  number?: boolean;
  /** The heading is spoken, not shown: for a column of buttons. */
  hidden?: boolean;
}

interface TableCellProps {
  column: Column;
  first: boolean;
  stack: boolean;
  children: ReactNode;
}

export function TableCell({ column, first, stack, children }: TableCellProps) {
  const Cell = first ? 'th' : 'td';
  const right = column.number ? `text-right tabular ${stack ? 'max-md:text-left' : ''}` : '';
  return (
    <Cell
      scope={first ? 'row' : undefined}
      className={`py-2 pr-6 align-top font-normal last:pr-0 ${stack ? 'max-md:block max-md:py-0.5' : ''} ${right}`}
    >
      {stack && !first && !column.hidden ? (
        <span aria-hidden="true" className="mr-2 text-small text-soft md:hidden">
          {column.label}
        </span>
      ) : null}
      {children}
    </Cell>
  );
}
