/** A `YYYY-MM-DD` day in words, "2 July 2027", its parts kept together. */
export function dayText(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date}\u00a0${month}\u00a0${year}`;
}

/** Two days in words, saying month and year once where they are the same: "14 to 17 June 2027". */
export function dayRange(from: string, to: string): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (from === to) return dayText(to);
  if (first.year !== last.year) return `${dayText(from)} to ${dayText(to)}`;
  if (first.month !== last.month) return `${first.date}\u00a0${first.month} to ${dayText(to)}`;
  return `${first.date} to ${dayText(to)}`;
}

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

function partsOf(day: string): { date: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { date: String(Number(date)), month: months[Number(month) - 1] ?? '', year };
}
