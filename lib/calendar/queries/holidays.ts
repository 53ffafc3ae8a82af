import type { KeptHolidays } from '@/lib/calendar/rules/holidays';
import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';

/** What the network keeps of bank holidays, within a page's reading or a command's transaction. */
export async function keptHolidays(db: Transaction): Promise<KeptHolidays> {
  const imports = await db.bankHolidayImport.findMany({
    select: { division: true, fromOn: true, toOn: true },
  });
  const days = await db.bankHoliday.findMany({ orderBy: [{ on: 'asc' }, { division: 'asc' }] });
  return {
    imports: imports.map(({ division, fromOn, toOn }) => ({
      division,
      from: plainDate(fromOn),
      to: plainDate(toOn),
    })),
    days: days.map(({ on, title, ...day }) => ({ ...day, on: plainDate(on), name: title })),
  };
}
