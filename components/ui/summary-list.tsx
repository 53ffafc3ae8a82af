import Link from 'next/link';
import type { ReactNode } from 'react';

export interface SummaryRow {
  term: string;
  value: ReactNode;
  /** `what` is spoken after “Change”: “the preferred weeks”. */
  change?: { href: string; what: string; word?: string } | undefined;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map((row) => (
        <div
          key={row.term}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_auto]"
        >
          <dt className="font-bold">{row.term}</dt>
          <dd className="max-w-measure whitespace-pre-line">{row.value}</dd>
          {row.change ? (
            <dd className="no-print">
              <Link href={row.change.href} className="target">
                {row.change.word ?? 'Change'}
                <span className="sr-only"> {row.change.what}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
