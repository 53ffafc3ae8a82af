import Link from 'next/link';
import { Table } from '@/components/ui/table';
import type { Wanted } from '@/lib/timetable/drafting/input';
import { hoursWords, peersWantedWords } from '@/lib/timetable/drafting/labels';
import { metWords, sessionKindLabels } from '@/lib/timetable/labels';

interface WantedTableProps {
  wanted: readonly Wanted[];
  names: ReadonlyMap<string, string>;
  hrefOf: (wanted: Wanted) => string;
}

/** The sessions wanted and not placed yet. */
export function WantedTable({ wanted, names, hrefOf }: WantedTableProps) {
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(', ');
  return (
    <Table
      caption="Sessions wanted, not placed yet"
      captionHidden
      stack
      columns={[
        { key: 'title', label: 'Session' },
        { key: 'met', label: 'Who is met' },
        { key: 'goes', label: 'Who goes' },
        { key: 'when', label: 'When' },
      ]}
      rows={wanted.map((each) => ({
        id: each.id,
        cells: {
          title: (
            <>
              <Link href={hrefOf(each)} className="target">
                {each.title}
              </Link>
              <span className="block text-small text-soft">
                {sessionKindLabels[each.kind]}, {each.minutes} minutes
              </span>
            </>
          ),
          met: metWords(each) || 'Nobody outside the team',
          goes: [peersWantedWords(each.peersWanted), namesOf(each.peerIds)].filter(Boolean).join(': '),
          when: [hoursWords(each), namesOf(each.placeIds)].filter(Boolean).join('. '),
        },
      }))}
    />
  );
}
