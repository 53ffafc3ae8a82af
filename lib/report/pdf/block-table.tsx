import { Text, View } from '@react-pdf/renderer';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';
import { isNumericColumn } from '../arrangement';
import type { TableBlock } from '../block';
import { keyed } from '../keyed';
import { textStyles } from './text-styles';

/** A short table stays on one page, a long one repeats its head; columns of numbers are set right. */
export function BlockTable({ table }: { table: TableBlock }) {
  const long = table.rows.length > 12;
  const columns = table.head.map((_, index) => columnOf(table, index));
  const row = (cells: readonly string[]) =>
    columns.map((column, index) => ({ ...column, text: cells[index] ?? '' }));
  return (
    <View {...tagged('Table')} wrap={long} style={{ marginBottom: 12 }}>
      <View
        {...tagged('TR')}
        wrap={false}
        fixed={long}
        style={{
          flexDirection: 'row',
          borderBottom: `1pt solid ${colours.ink}`,
          paddingBottom: 4,
          marginTop: 4,
        }}
      >
        {row(table.head).map((cell) => (
          <Cell key={cell.id} {...cell} header />
        ))}
      </View>
      {keyed(table.rows).map(({ key, item }) => (
        <View
          key={key}
          {...tagged('TR')}
          wrap={false}
          style={{ flexDirection: 'row', borderBottom: `0.75pt solid ${colours.rule}`, paddingVertical: 4 }}
        >
          {row(item).map((cell) => (
            <Cell key={cell.id} {...cell} />
          ))}
        </View>
      ))}
    </View>
  );
}

type Column = { id: string; grow: number; numeric: boolean };

function Cell({ text, grow, numeric, header = false }: Column & { text: string; header?: boolean }) {
  return (
    <View
      {...tagged(header ? 'TH' : 'TD')}
      style={{ flexGrow: grow, flexShrink: 1, flexBasis: 0, paddingRight: numeric ? 0 : 10 }}
    >
      <Text
        style={{ ...textStyles.small, fontWeight: header ? 700 : 400, textAlign: numeric ? 'right' : 'left' }}
      >
        {text}
      </Text>
    </View>
  );
}

/** A column grows with its longest cell, within bounds, so that short ones leave the room to long ones. */
function columnOf(table: TableBlock, index: number): Column {
  const cells = table.rows.map((row) => row[index] ?? '');
  const longest = Math.max(...[table.head[index] ?? '', ...cells].map((cell) => cell.length));
  return {
    id: String(index),
    grow: Math.min(32, Math.max(8, longest)),
    numeric: isNumericColumn(table, index),
  };
}
