import { Form, type FormAction } from '@/components/ui/form';
import { daysAfter } from '@/lib/calendar/days';
import { monthWords, rangeWords, shortDateWords } from '@/lib/platform/date-words';
import { weekStateLabels } from '@/lib/pool/labels';
import type { OwnWeek } from '@/lib/pool/queries/own-peer';
import { weekStates } from '@/lib/pool/schema';

/** The coming 18 months, week by week: free, away or not said. Arrow keys move within a week, Tab from week to week. */
export function WeekChoices({ weeks, action }: { weeks: readonly OwnWeek[]; action: FormAction }) {
  const months = [...new Set(weeks.map((week) => week.on.slice(0, 7)))];
  return (
    <Form action={action} submit="Save these weeks">
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {months.map((month) => (
          <section key={month} aria-labelledby={`month-${month}`} className="border-t-2 border-ink pt-3">
            <h3 id={`month-${month}`} className="text-body font-bold">
              {monthWords(month, true)}
            </h3>
            {weeks
              .filter((week) => week.on.startsWith(month))
              .map((week) => (
                <WeekChoice key={week.on} week={week} />
              ))}
          </section>
        ))}
      </div>
      <div className="h-6" />
    </Form>
  );
}

function WeekChoice({ week }: { week: OwnWeek }) {
  const friday = daysAfter(week.on, 4);
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule py-1">
      <legend className="sr-only">{rangeWords(week.on, friday)}</legend>
      <span aria-hidden="true" className="text-small tabular">
        {shortened(week.on, friday)}
      </span>
      <input type="hidden" name={`seen[${week.on}]`} value={week.state} />
      <span className="flex">
        {weekStates.map((state) => (
          <label
            key={state}
            className={`flex min-h-11 cursor-pointer items-center gap-1.5 px-2 text-small ${state === 'unsaid' ? 'text-soft' : 'has-checked:bg-accent-wash has-checked:font-bold'} md:min-h-9`}
          >
            <input
              type="radio"
              name={`weeks[${week.on}]`}
              value={state}
              defaultChecked={week.state === state}
              className="size-4 accent-accent"
            />
            {weekStateLabels[state]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

// The month above says the year: “16–20 Nov”, “30 Nov – 4 Dec”.
function shortened(monday: string, friday: string): string {
  const [from = '', first = ''] = shortDateWords(monday).split('\u00A0');
  const [to = '', last = ''] = shortDateWords(friday).split('\u00A0');
  const short = (month: string) => month.slice(0, 3);
  return first === last ? `${from}–${to} ${short(first)}` : `${from} ${short(first)} – ${to} ${short(last)}`;
}
