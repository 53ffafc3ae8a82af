import { daysAfter } from '@/lib/calendar/days';
import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { enteredPolls } from '@/lib/calendar/queries/polls';
import { holidaysOfDivision, type KeptHolidays } from '@/lib/calendar/rules/holidays';
import { divisions } from '@/lib/calendar/schema';
import { dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { BankHolidayDivision } from '@/lib/platform/prisma/enums';

/** The bank holidays of the coming two years, where they are known from, and the polls of whole nations. */
export async function getHolidays(_permit: NetworkPermit<'settings.view'>) {
  const today = dayOf(now());
  const span = { from: today, to: daysAfter(today, 731) };
  const kept = await keptHolidays(reading());
  const imports = await reading().bankHolidayImport.findMany();
  const polls = await enteredPolls(reading(), [], { from: today, to: daysAfter(today, 5 * 366) });
  return {
    today,
    polls,
    divisions: divisions.map((division) => {
      const imported = imports.find((each) => each.division === division);
      return {
        division,
        importedAt: imported?.importedAt ?? null,
        days: [
          ...holidaysOfDivision(division, span, kept).map((day) => ({
            ...day,
            struck: false,
            from: sourceOf(kept, division, day.on),
          })),
          ...kept.days
            .filter((day) => day.division === division && day.struck && day.on >= today)
            .map(({ on, name }) => ({ on, name, struck: true, from: 'hand' as const })),
        ].toSorted((a, b) => a.on.localeCompare(b.on)),
      };
    }),
  };
}

/** Whether a day is known from the imported file, from a coordinator's hand, or from the library. */
function sourceOf(
  kept: KeptHolidays,
  division: BankHolidayDivision,
  on: string,
): 'file' | 'hand' | 'library' {
  const row = kept.days.find((day) => day.division === division && day.on === on);
  if (!row) return 'library';
  return row.byHand ? 'hand' : 'file';
}
export type ListedHoliday = Awaited<ReturnType<typeof getHolidays>>['divisions'][number]['days'][number];
