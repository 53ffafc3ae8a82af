import { isNumericColumn } from '@/lib/report/arrangement';
import type { TableBlock } from '@/lib/report/block';
import { keyed } from '@/lib/report/keyed';

export function EditionTable({ table }: { table: TableBlock }) {
  const columns = keyed(table.head).map(({ key, item }) => ({
    key,
    head: item,
    align: isNumericColumn(table, Number(key)) ? 'text-right tabular' : '',
  }));
  return (
    <table className="my-4 w-full max-w-measure border-collapse text-left text-small">
      <thead>
        <tr className="border-b border-ink">
          {columns.map(({ key, head, align }) => (
            <th key={key} scope="col" className={`py-2 pr-4 align-top last:pr-0 ${align}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(table.rows).map(({ key: row, item }) => (
          <tr key={row} className="border-b border-rule">
            {columns.map(({ key, align }) => (
              <td key={key} className={`py-2 pr-4 align-top last:pr-0 ${align}`}>
                {item[Number(key)]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
