import * as z from 'zod';
import type { Days } from '@/lib/calendar/days';
import type { Holiday } from '@/lib/calendar/rules/holidays';
import type { BankHolidayDivision } from '@/lib/platform/prisma/enums';

/** The published file (gov.uk/bank-holidays.json): three divisions, each with its days. */
const division = z.object({
  division: z.string(),
  events: z.array(z.object({ title: z.string().trim().min(1).max(120), date: z.iso.date() })).min(1),
});
const file = z.object({
  'england-and-wales': division,
  scotland: division,
  'northern-ireland': division,
});

const divisionsOf: Record<keyof z.output<typeof file>, BankHolidayDivision> = {
  'england-and-wales': 'england_and_wales',
  scotland: 'scotland',
  'northern-ireland': 'northern_ireland',
};

export interface PublishedHolidays {
  division: BankHolidayDivision;
  /** The years for which the file speaks, whole. */
  span: Days;
  days: Holiday[];
}

/** What the file says, division by division; or what is wrong with it. */
export function readPublishedHolidays(json: string): PublishedHolidays[] | { fault: string } {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return { fault: 'This is no JSON file' };
  }
  const parsed = file.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      fault: `This is not the published format: ${issue?.path.join(' › ') ?? ''} ${issue?.message ?? ''}`,
    };
  }
  return keys.map((key) => {
    const days = parsed.data[key].events.map(({ date, title }) => ({ on: date, name: title }));
    const years = days.map(({ on }) => on.slice(0, 4)).toSorted();
    const span = { from: `${years[0] ?? ''}-01-01`, to: `${years.at(-1) ?? ''}-12-31` };
    return { division: divisionsOf[key], span, days };
  });
}

const keys = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
