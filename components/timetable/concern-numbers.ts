import type { Concern } from '@/lib/timetable/rules/concern';

/** Each session's first number in “To settle”; what is kept with a reason has none. */
export function concernNumbers(concerns: readonly Concern[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, concern] of concerns.filter(({ kept }) => !kept).entries())
    for (const { id } of concern.sessions) if (!numbers.has(id)) numbers.set(id, index + 1);
  return numbers;
}
