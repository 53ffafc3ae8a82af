import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { againstWords, reasonWords, weekWords } from '@/lib/calendar/labels';
import { byMonth, type Week } from '@/lib/calendar/rules/weeks';
import { countWords, monthWords } from '@/lib/platform/date-words';
import { WeekSquare } from './week-square';

interface Props {
  weeks: readonly Week[];
  chosen: string | undefined;
  /** Every month unfolded, for whoever asked for the table. */
  open: boolean;
  href(week: string): string;
}

/** The weeks month by month, with every reason in words: the strip as a table. */
export function WeekMonths({ weeks, chosen, open, href }: Props) {
  return [...byMonth(weeks)].map(([month, within]) => (
    <Disclosure
      key={month}
      open={open || within.some((week) => week.on === chosen)}
      summary={summaryWords(month, within)}
    >
      <Table
        caption={monthWords(month, true)}
        captionHidden
        stack
        columns={[
          { key: 'week', label: 'Week' },
          { key: 'against', label: 'Against it' },
          { key: 'reasons', label: 'What speaks against it' },
        ]}
        rows={within.map((week) => ({
          id: week.on,
          cells: cellsOf(week, week.on === chosen, href(week.on)),
        }))}
      />
    </Disclosure>
  ));
}

function summaryWords(month: string, weeks: readonly Week[]): string {
  const clear = weeks.filter((week) => week.against === 0).length;
  const words =
    clear === 0 ? 'something against every week' : `${countWords(clear, 'week')} with nothing against`;
  return `${monthWords(month, true)}: ${words}`;
}

function cellsOf(week: Week, chosen: boolean, href: string) {
  return {
    week: (
      <Link href={href} aria-current={chosen ? 'true' : undefined} className="target whitespace-nowrap">
        {chosen ? <b>{weekWords(week.on)}</b> : weekWords(week.on)}
      </Link>
    ),
    against: (
      <span className="inline-flex items-center gap-2 whitespace-nowrap">
        <WeekSquare against={week.against} />
        {againstWords(week)}
        {week.asked ? <span className="text-small text-soft">asked for</span> : null}
      </span>
    ),
    reasons:
      week.reasons.length === 0 ? (
        <span className="text-small text-soft">Nothing</span>
      ) : (
        <ul>
          {week.reasons.map((reason) => (
            <li key={reasonWords(reason)} className="text-small">
              {reason.weight === 'strong' ? <b>{reasonWords(reason)}</b> : reasonWords(reason)}
            </li>
          ))}
        </ul>
      ),
  };
}
