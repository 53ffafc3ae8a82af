/** A wall-clock time as people write it: 9, 9.30, 0930, 9:30am, 14h30, noon. `HH:MM`, or null. */
export function timeIn(cell: string): string | null {
  const said = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.]*(a|p)\.?\s?m\.?$/g, '$1m');
  if (said === 'noon' || said === 'midday') return '12:00';
  const match =
    /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?h?(am|pm)?$/.exec(said) ?? /^(\d{1,2})(\d{2})(am|pm)?$/.exec(said);
  if (!match) return null;
  const [, hours = '', minutes = '00', half] = match;
  const hour = hourOf(hours, half);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

// Nobody meets at half past one at night: 1:30 is after noon, 01:30 is what it says.
function hourOf(hours: string, half: string | undefined): number {
  const hour = Number(hours);
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour >= 1 && hour <= 6 && hours.length === 1 ? hour + 12 : hour;
}

/** Both ends of a session in one cell: “9:30–10:30”, “9.30 to 11”. */
export function timesIn(cell: string): { from: string; to: string } | null {
  const [first, second, more] = cell.split(/\s*(?:-|–|—|\bto\b|\buntil\b)\s*/i);
  if (first === undefined || second === undefined || more !== undefined) return null;
  const half = /(am|pm)\s*$/i.exec(second)?.[1] ?? '';
  const to = timeIn(second);
  // “9–10am” and “1–2pm” say the half of the day once.
  const from = [timeIn(first), half ? timeIn(`${first}${half}`) : null].find(
    (each) => each !== null && to !== null && each < to,
  );
  return from && to ? { from, to } : null;
}

/** A length: “60”, “90 min”, “1h30”, “1.5 hours”. Minutes, or null. */
export function minutesIn(cell: string): number | null {
  const said = cell.trim().toLowerCase();
  const plain = /^(\d{1,3})\s*(?:m|min|mins|minutes)?$/.exec(said);
  if (plain) return Number(plain[1]);
  const hours = /^(\d(?:\.\d+)?)\s*(?:h|hr|hrs|hour|hours)\s*(\d{1,2})?\s*(?:m|min|mins|minutes)?$/.exec(
    said,
  );
  return hours ? Math.round(Number(hours[1]) * 60) + Number(hours[2] ?? 0) : null;
}

/** The time so many minutes later; null when that is another day. */
export function laterBy(time: string, minutes: number): string | null {
  const [hours = 0, begun = 0] = time.split(':').map(Number);
  const end = hours * 60 + begun + minutes;
  if (end >= 1440) return null;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
