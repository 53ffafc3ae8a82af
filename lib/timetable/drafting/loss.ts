import type * as z from 'zod';
import { instantAt } from '@/lib/platform/clock';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import type { Loss } from '@/lib/timetable/drafting/repair';
import type { lossInput } from '@/lib/timetable/drafting/schema';

/** What a form says was lost; null where it names a day, a person or a place that the timetable does not know. */
export function lossOf(said: z.output<typeof lossInput>, input: DraftInput, now: Date): Loss | null {
  if (said.kind === 'place') {
    const isKnown = input.circumstances.places.some(({ id, isLost }) => id === said.placeId && !isLost);
    return isKnown ? { kind: 'place', placeId: said.placeId, from: now } : null;
  }
  const { personId, day, time } = said;
  const isInside = day >= input.from && day <= input.to;
  const isKnown = peopleSent(input).includes(personId);
  return isInside && isKnown ? { kind: 'peer', personId, from: instantAt(day, time) } : null;
}

/** Everybody of the team whom a repair can do without, and whoever left it and still stands in sessions. */
export function peopleSent({ sessions, circumstances }: DraftInput): string[] {
  const team = circumstances.attendants.map(({ personId }) => personId);
  const sent = sessions.flatMap(({ peers }) => peers.map(({ personId }) => personId));
  return [...new Set([...team, ...sent])];
}
