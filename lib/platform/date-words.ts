import { dayOf, timeOf } from '@/lib/platform/clock';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const gap = '\u00A0';

const parts = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    year,
    date,
    month: months[month - 1] ?? '',
    weekday: weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '',
  };
};

/** A plain date as people read it: “2 July 2027”, the gaps unbreakable. */
export function dateWords(day: string): string {
  const { year, date, month } = parts(day);
  return `${date}${gap}${month}${gap}${year}`;
}

/** A plain date of a year that is plain from the page: “2 July”. */
export function shortDateWords(day: string): string {
  const { date, month } = parts(day);
  return `${date}${gap}${month}`;
}

/** The day of the week: “Thursday”. */
export function weekdayWords(day: string): string {
  return parts(day).weekday;
}

/** “Monday 22 March”. */
export function dayWords(day: string): string {
  return `${weekdayWords(day)} ${shortDateWords(day)}`;
}

/** A month (`YYYY-MM`) as people read it: “September”, with its year where asked. */
export function monthWords(month: string, withYear: boolean): string {
  const { month: name, year } = parts(`${month}-01`);
  return withYear ? `${name}${gap}${year}` : name;
}

/** Days from one to another: “22–25 March 2027”, “30 March – 2 April 2027”. */
export function rangeWords(from: string, to: string): string {
  if (from === to) return dateWords(from);
  const [a, b] = [parts(from), parts(to)];
  if (a.year !== b.year) return `${dateWords(from)} – ${dateWords(to)}`;
  if (a.month !== b.month) return `${shortDateWords(from)} – ${dateWords(to)}`;
  return `${a.date}–${dateWords(to)}`;
}

/** An instant's day in Europe/London: “8 March 2027”. */
export function instantDateWords(instant: Date): string {
  return dateWords(dayOf(instant));
}

/** An instant in Europe/London: “8 March 2027, 16:12”. */
export function instantWords(instant: Date): string {
  return `${instantDateWords(instant)}, ${timeOf(instant)}`;
}

/** A number with its noun: “1 note”, “3 notes”. `many` where an s will not do. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')}${gap}${count === 1 ? one : many}`;
}

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = Math.round((last - first) / 86_400_000) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}
