import { dateWords } from '@/lib/platform/date-words';

/** The day of the visit that a cell means, or what is wrong with it, in words. */
export function dayIn(cell: string, days: readonly string[]): { day: string } | { problem: string } {
  const said = plain(cell);
  if (said === '') return { problem: 'Say on which day it is.' };
  const fits = days.filter((day, index) => spellings(day, index).has(said));
  const [day] = fits;
  if (day && fits.length === 1) return { day };
  if (fits.length > 1) return { problem: `“${cell}” is more than one day of the visit. Give the date.` };
  const other = dateIn(said, days[0] ?? '');
  return other
    ? { problem: `${dateWords(other)} lies outside the visit.` }
    : { problem: `“${cell}” is no day that could be read. Use a date like 22/03/2027, or a weekday.` };
}

function plain(cell: string): string {
  return cell
    .toLowerCase()
    .replaceAll(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replaceAll(/[,\s\u00A0]+/g, ' ')
    .replace(/ 0?0:00(:00)?$/, '')
    .trim();
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Every usual way to write a day, in small letters. */
function spellings(day: string, index: number): Set<string> {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const name = months[m - 1] ?? '';
  const dates = [`${d} ${name}`, `${d} ${name.slice(0, 3)}`, `${name} ${d}`].flatMap((each) => [
    each,
    `${each} ${year}`,
  ]);
  const numbers = [`${d}/${m}`, `${date}/${month}`].flatMap((each) => [
    each,
    `${each}/${year}`,
    `${each}/${year.slice(2)}`,
  ]);
  const all = [
    ...dates,
    ...numbers,
    ...numbers.map((each) => each.replaceAll('/', '.')),
    ...numbers.map((each) => each.replaceAll('/', '-')),
  ];
  const names = [weekday, weekday.slice(0, 3), weekday.slice(0, 4)];
  return new Set([
    day,
    `day ${index + 1}`,
    ...all,
    ...names,
    ...names.flatMap((each) => all.map((date_) => `${each} ${date_}`)),
    ...names.map((each) => `${each} ${d}`),
  ]);
}

/** A date outside the visit, to name it in the problem. */
function dateIn(said: string, first: string): string | null {
  const year = Number(first.slice(0, 4));
  const near = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const isWeekday = weekdays.some((each) => said.startsWith(each.slice(0, 3)) && !/\d/.test(said));
  if (isWeekday || said.startsWith('day ')) return null;
  return near.find((day) => spellings(day, -1).has(said)) ?? null;
}
