import type { Concern } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';

/** Each session's first number in “To settle”. */
export function concernNumbers(concerns: readonly Concern[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, concern] of concerns.entries())
    for (const { id } of sessionsOf(concern)) if (!numbers.has(id)) numbers.set(id, index + 1);
  return numbers;
}

/** The sessions that a concern is about. */
export function sessionsOf(concern: Concern): PlannedSession[] {
  if (concern.kind === 'clash') return [concern.clash.first, concern.clash.second];
  if (concern.kind === 'rushed') return [concern.first, concern.second];
  return 'session' in concern ? [concern.session] : [];
}
