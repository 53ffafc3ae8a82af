/** Two clocks that run down together: of what is being talked about, and of the whole meeting. Milliseconds. */
export interface Timer {
  item: number;
  whole: number;
  /** Since when they run; null while they stand still. */
  since: number | null;
}

export const minute = 60_000;
export const itemMinutes = 3;
const wholeMinutes = 60;

export const fresh: Timer = { item: itemMinutes * minute, whole: wholeMinutes * minute, since: null };

/** How much is left at an instant; never less than nothing. */
export function leftAt({ item, whole, since }: Timer, now: number): { item: number; whole: number } {
  const gone = since === null ? 0 : Math.max(0, now - since);
  return { item: Math.max(0, item - gone), whole: Math.max(0, whole - gone) };
}

export function toggled(timer: Timer, now: number): Timer {
  return { ...leftAt(timer, now), since: timer.since === null ? now : null };
}

/** A minute more for what is being talked about, and so for the whole. */
export function withMinuteMore(timer: Timer, now: number): Timer {
  const left = leftAt(timer, now);
  return { item: left.item + minute, whole: left.whole + minute, since: timer.since === null ? null : now };
}

/** The next item has its own time; the meeting’s goes on. */
export function forNextItem(timer: Timer, now: number): Timer {
  const { whole } = leftAt(timer, now);
  return { item: itemMinutes * minute, whole, since: timer.since === null ? null : now };
}

/** “2:05” */
export function clockWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
