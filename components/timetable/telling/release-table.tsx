import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { instantWords } from '@/lib/platform/date-words';
import { summaryWords } from '@/lib/timetable/change-labels';
import { changesBetween } from '@/lib/timetable/changes';
import { totalsWords } from '@/lib/timetable/labels';
import type { NumberedRelease } from '@/lib/timetable/own-sessions';
import { totals } from '@/lib/timetable/rules';

interface ReleaseTableProps {
  releases: readonly (NumberedRelease & { by: string })[];
  /** Of one release. */
  hrefOf: (number: number) => string;
}

/** Every release, the newest first, with what it changed. */
export function ReleaseTable({ releases, hrefOf }: ReleaseTableProps) {
  const rows = releases.map(({ number, releasedAt, told, by }, index) => ({
    id: String(number),
    cells: {
      number: (
        <Link href={hrefOf(number)} className="target">
          Version {number}
        </Link>
      ),
      when: `${instantWords(releasedAt)}, by ${by}`,
      holds: totalsWords(totals(told.sessions)),
      changes:
        index === 0 ? 'The first' : summaryWords(changesBetween(releases[index - 1]?.told ?? null, told)),
    },
  }));
  return (
    <Table
      caption="Releases of this timetable"
      captionHidden
      stack
      columns={[
        { key: 'number', label: 'Version' },
        { key: 'when', label: 'Released' },
        { key: 'holds', label: 'Holds' },
        { key: 'changes', label: 'Changed from the one before' },
      ]}
      rows={rows.toReversed()}
    />
  );
}
