import { instantAt } from '@/lib/platform/clock';
import type { Read } from '@/lib/timetable/sheet/choices';
import { dayIn } from '@/lib/timetable/sheet/days';
import type { Reading } from '@/lib/timetable/sheet/line';
import type { SheetLine } from '@/lib/timetable/sheet/table';
import { laterBy, minutesIn, timeIn, timesIn } from '@/lib/timetable/sheet/times';

/** When a line says that its session is. */
export function whenIn(reading: Reading): { startsAt?: Date; endsAt?: Date } {
  const { cells, setting, problems } = reading;
  if (isUntouched(reading)) return {};
  const day = dayIn(cells.day ?? '', setting.days);
  if ('problem' in day) problems.push(day.problem);
  const hours = hoursIn(cells);
  if ('problem' in hours) problems.push(hours.problem);
  if ('problem' in day || 'problem' in hours) return {};
  const { from, to } = hours.value;
  return { startsAt: instantAt(day.day, from), endsAt: instantAt(day.day, to) };
}

function isUntouched({ cells, was }: Reading): boolean {
  return was !== null && cells.day === was.day && cells.from === was.from && cells.to === was.to;
}

function hoursIn(cells: SheetLine['cells']): Read<{ from: string; to: string }> {
  const begins = cells.times || cells.from || '';
  const both = timesIn(begins);
  if (both) return { value: both };
  const start = timeIn(begins);
  if (!start) return { problem: unreadable(begins, 'Say when it begins.', '09:30') };
  const end = endOf(start, cells);
  if (!end) return { problem: unreadable(cells.to ?? '', 'Say when it ends.', '10:30') };
  return end > start
    ? { value: { from: start, to: end } }
    : { problem: `It ends at ${end}, and begins at ${start}.` };
}

function endOf(start: string, { to, minutes }: SheetLine['cells']): string | null {
  if (to) return timeIn(to);
  const length = minutesIn(minutes ?? '');
  return length ? laterBy(start, length) : null;
}

function unreadable(cell: string, ask: string, example: string): string {
  return cell === '' ? ask : `“${cell}” is no time that could be read. Use ${example}.`;
}
