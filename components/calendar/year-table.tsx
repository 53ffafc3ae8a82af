import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { daysAfter, overlap } from '@/lib/calendar/days';
import type { ProgrammeYear } from '@/lib/calendar/queries/programme-year';
import { markIn, takenIn } from '@/lib/calendar/rules/year';
import { dateWords } from '@/lib/platform/date-words';
import { nationLabels } from '@/lib/reviews/labels';

interface Props {
  year: ProgrammeYear;
  weeks: readonly string[];
}

/** The year as a table: every week in which something is, in words. */
export function YearTable({ year, weeks }: Props) {
  const rows = weeks.map((week) => rowOf(week, year)).filter((row) => Object.values(row.cells).some(Boolean));
  return (
    <div className="mt-4">
      <Disclosure summary="The same week by week, in words">
        <Table
          caption="The coming year week by week"
          captionHidden
          stack
          columns={[
            { key: 'week', label: 'Week of' },
            { key: 'there', label: 'On site' },
            { key: 'held', label: 'Held for' },
            { key: 'polls', label: 'Pre-election period' },
            { key: 'holidays', label: 'Bank holidays' },
          ]}
          rows={rows.map(({ id, full, cells }) => ({
            id,
            cells: {
              week: <b className="tabular">{`${dateWords(id)}${full ? ': full' : ''}`}</b>,
              there: cells.there || 'None',
              held: cells.held || 'None',
              polls: cells.polls || 'None',
              holidays: cells.holidays || 'None',
            },
          }))}
        />
      </Disclosure>
    </div>
  );
}

function rowOf(week: string, { rows, holidays, onSiteAtOnce }: ProgrammeYear) {
  const days = { from: week, to: daysAfter(week, 6) };
  const marked = (mark: string) =>
    rows
      .filter((row) => markIn(week, row) === mark)
      .map((row) => row.title)
      .join('; ');
  return {
    id: week,
    full: takenIn(week, rows) >= onSiteAtOnce,
    cells: {
      there: marked('on_site'),
      held: marked('held'),
      polls: rows
        .filter((row) => row.elections.some((poll) => overlap(poll, days)))
        .map((row) => row.title)
        .join('; '),
      holidays: holidays
        .flatMap(({ nation, days: known }) =>
          known
            .filter(({ on }) => on >= days.from && on <= days.to)
            .map(({ name }) => `${name}, ${nationLabels[nation]}`),
        )
        .join('; '),
    },
  };
}
