import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { divisionLabels, holidaySources } from '@/lib/calendar/labels';
import type { ListedHoliday } from '@/lib/calendar/queries/holiday-list';
import { dateWords, instantWords, weekdayWords } from '@/lib/platform/date-words';
import type { BankHolidayDivision } from '@/lib/platform/prisma/enums';

interface Props {
  division: BankHolidayDivision;
  importedAt: Date | null;
  days: readonly ListedHoliday[];
  /** Null for those who may change nothing. */
  actions: { strike: FormAction; restore: FormAction } | null;
}

/** The bank holidays ahead in one division, and where each is known from. */
export function HolidayList({ division, importedAt, days, actions }: Props) {
  return (
    <Section
      title={divisionLabels[division]}
      lede={
        importedAt
          ? `The published file was taken in on ${instantWords(importedAt)}.`
          : 'No published file has been taken in yet: the days are those of a well-kept library.'
      }
    >
      <Table
        caption={`Bank holidays ahead in ${divisionLabels[division]}`}
        captionHidden
        stack
        columns={[
          { key: 'on', label: 'Day' },
          { key: 'name', label: 'Name' },
          { key: 'from', label: 'Known from' },
          { key: 'change', label: 'Change', hidden: true },
        ]}
        rows={days.map((day) => ({ id: day.on, cells: cellsOf(day, division, actions) }))}
      />
    </Section>
  );
}

function cellsOf(day: ListedHoliday, division: BankHolidayDivision, actions: Props['actions']) {
  const on = `${weekdayWords(day.on).slice(0, 3)} ${dateWords(day.on)}`;
  const hidden = (
    <>
      <input type="hidden" name="division" value={division} />
      <input type="hidden" name="on" value={day.on} />
      <input type="hidden" name="name" value={day.name} />
    </>
  );
  return {
    on: <span className="tabular">{day.struck ? <del>{on}</del> : on}</span>,
    name: day.name,
    from: (
      <span className="text-small text-soft">{day.struck ? 'struck out' : holidaySources[day.from]}</span>
    ),
    change: actions ? (
      <Form
        action={day.struck ? actions.restore : actions.strike}
        submit={day.struck ? 'Let it count' : 'Strike out'}
        look="quiet"
        small
      >
        {hidden}
      </Form>
    ) : null,
  };
}
