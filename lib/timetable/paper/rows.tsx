import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { colours } from '@/lib/print/colours';
import { tagged, taggedRowHead } from '@/lib/print/tag';

interface RowsProps {
  /** What heads the columns; the first one is narrow and heads its row. */
  head: readonly string[];
  rows: readonly { key: string; time: string; cells: readonly ReactNode[] }[];
}

/** A table by time: a row never breaks over two pages. */
export function Rows({ head, rows }: RowsProps) {
  return (
    <View {...tagged('Table')}>
      <View {...tagged('TR')} style={{ flexDirection: 'row', borderBottom: `1pt solid ${colours.ink}` }}>
        {head.map((words, index) => (
          <View key={words} {...tagged('TH')} style={index === 0 ? narrow : wide}>
            <Text style={{ ...small, fontWeight: 700 }}>{words}</Text>
          </View>
        ))}
      </View>
      {rows.map(({ key, time, cells }) => (
        <View
          key={key}
          {...tagged('TR')}
          wrap={false}
          style={{ flexDirection: 'row', borderBottom: `0.75pt solid ${colours.rule}`, paddingVertical: 4 }}
        >
          <View {...taggedRowHead()} style={narrow}>
            <Text style={{ fontSize: 10, lineHeight: 1.35, fontWeight: 700 }}>{time}</Text>
          </View>
          {cells.map((cell, index) => (
            <View key={head[index + 1]} {...tagged('TD')} style={wide}>
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** A first line and what it needs below, soft. */
export function Lines({ first, below }: { first: string; below: readonly string[] }) {
  return (
    <>
      <Text {...tagged('P')} style={{ fontSize: 10.5, lineHeight: 1.35, fontWeight: 600 }}>
        {first}
      </Text>
      {below.filter(Boolean).map((words) => (
        <Text key={words} {...tagged('P')} style={small}>
          {words}
        </Text>
      ))}
    </>
  );
}

const small = { fontSize: 9.5, lineHeight: 1.4, color: colours.soft };
const narrow = { width: 84, paddingRight: 8 };
const wide = { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 10 };
