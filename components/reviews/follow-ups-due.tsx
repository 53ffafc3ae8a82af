import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { dateWords, rangeWords } from '@/lib/platform/date-words';
import type { DueFollowUp } from '@/lib/reviews/queries/follow-ups';

interface Props {
  followUps: readonly DueFollowUp[];
  today: string;
}

/** The follow-up visits ahead: 12 to 24 months after each visit, the nearest end first. */
export function FollowUpsDue({ followUps, today }: Props) {
  return (
    <Section title="Follow-ups coming due" lede="A follow-up visit lies 12 to 24 months after the visit.">
      {followUps.length === 0 ? (
        <EmptyState title="No follow-up is ahead">
          A review appears here once its report is delivered, until its follow-up is reported.
        </EmptyState>
      ) : (
        <Table
          caption="Follow-ups coming due"
          captionHidden
          stack
          columns={[
            { key: 'council', label: 'Council' },
            { key: 'window', label: 'Between' },
            { key: 'booked', label: 'Booked for' },
            { key: 'coordinator', label: 'Coordinator' },
          ]}
          rows={followUps.map((each) => ({ id: each.reference, cells: cellsOf(each, today) }))}
        />
      )}
    </Section>
  );
}

function cellsOf({ reference, title, window, booked, coordinator }: DueFollowUp, today: string) {
  const open = window.from <= today && !booked;
  return {
    council: (
      <Link href={`/reviews/${reference}`} className="target">
        {title}
      </Link>
    ),
    window: (
      <span className="tabular">
        {dateWords(window.from)} and {dateWords(window.to)}
      </span>
    ),
    booked: booked ? (
      <b className="tabular">{rangeWords(booked.from, booked.to)}</b>
    ) : (
      <span className={open ? 'text-warn' : 'text-soft'}>{open ? 'due now, not booked' : 'not yet'}</span>
    ),
    coordinator: coordinator ?? 'Nobody yet',
  };
}
