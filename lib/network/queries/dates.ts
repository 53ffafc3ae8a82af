import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';

/** Rows that run today, as a condition in SQL: both days belong to a period. */
export function runsToday() {
  const today = databaseDate(dayOf(now()));
  return { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] };
}

/** A stored period as plain dates. */
export function period({ fromOn, untilOn }: { fromOn: Date; untilOn: Date | null }) {
  return { from: plainDate(fromOn), until: untilOn && plainDate(untilOn) };
}
