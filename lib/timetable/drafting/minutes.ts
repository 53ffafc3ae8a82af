import { dayOf, instantAt, timeOf } from '@/lib/platform/clock';

const minutesOfDay = 1440;

/** Wall-clock minutes since the first of these days began; a day lost or won to a clock change has 1,440 all the same. */
export function minutesSince([first = '']: readonly string[], instant: Date): number {
  const days = Math.round((Date.parse(dayOf(instant)) - Date.parse(first)) / 86_400_000);
  return days * minutesOfDay + minutesOf(timeOf(instant));
}

/** “09:30” as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The instant at which so many minutes since the first day began have passed. */
export function instantOf(days: readonly string[], minutes: number): Date {
  const within = minutes % minutesOfDay;
  const time = [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return instantAt(days[Math.floor(minutes / minutesOfDay)] ?? '', time);
}
