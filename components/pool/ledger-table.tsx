import Link from 'next/link';
import { LedgerBar } from '@/components/pool/ledger-bar';
import { Table } from '@/components/ui/table';
import { daysWords } from '@/lib/pool/ledger-labels';
import type { LedgerLine } from '@/lib/pool/rules/ledger';

/** Peer-days by body, in the order of names. */
export function LedgerTable({ rows }: { rows: readonly Omit<LedgerLine, 'year'>[] }) {
  const most = Math.max(1, ...rows.flatMap(({ given, received }) => [given, received]));
  return (
    <Table
      caption="Peer-days received and given, in the order of names"
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Member' },
        { key: 'received', label: 'Received', number: true },
        { key: 'bar', label: 'Side by side' },
        { key: 'given', label: 'Given', number: true },
      ]}
      rows={rows.map(({ id, name, given, received }) => ({
        id,
        cells: {
          name: <Link href={`/councils/${id}`}>{name}</Link>,
          received: daysWords(received),
          bar: <LedgerBar given={given} received={received} most={most} />,
          given: daysWords(given),
        },
      }))}
    />
  );
}
