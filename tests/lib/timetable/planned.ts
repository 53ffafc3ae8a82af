import { newId } from '@/lib/platform/ids';
import type { PlannedPlace, PlannedSession } from '@/lib/timetable/session';

/** A session of Monday 22 March 2027, changed where a test says so. */
export function planned(
  change: Partial<PlannedSession> & { from?: string; to?: string } = {},
): PlannedSession {
  const { from = '09:30', to = '10:30', ...rest } = change;
  return {
    id: newId(),
    title: 'Leader',
    kind: 'interview',
    purpose: '',
    startsAt: new Date(`2027-03-22T${from}:00Z`),
    endsAt: new Date(`2027-03-22T${to}:00Z`),
    placeId: null,
    areas: [],
    principles: [],
    peers: [],
    groups: [],
    lines: [],
    stepFreeNeeded: false,
    pinned: false,
    ...rest,
  };
}

export function present(...people: string[]): PlannedSession['peers'] {
  return people.map((personId) => ({ personId, part: 'present' }));
}

/** A place of its own, changed where a test says so. */
export function aPlace(id: string, name: string, change: Partial<PlannedPlace> = {}): PlannedPlace {
  return {
    id,
    name,
    address: '',
    accessNotes: '',
    building: '',
    capacity: null,
    stepFree: null,
    isLost: false,
    ...change,
  };
}
