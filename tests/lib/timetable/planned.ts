import { newId } from '@/lib/platform/ids';
import type { Circumstances } from '@/lib/timetable/circumstances';
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

/** A visit of four days with a team of peers by letters and nothing against it, changed where a test says so. */
export function circumstances(change: Partial<Circumstances> & { team?: string } = {}): Circumstances {
  const { team = 'abcd', ...rest } = change;
  return {
    from: '2027-03-22',
    to: '2027-03-25',
    attendants: [...team].map((personId) => ({ personId, name: `Peer ${personId}`, isPeer: true })),
    places: [],
    ways: [],
    absences: [],
    meetings: [],
    named: [],
    teamNeedsStepFree: false,
    levels: {},
    kept: [],
    ...rest,
  };
}

export const allAreas = ['vision', 'public_service', 'place', 'communities'] as const;

/** All kinds of people, one of each. */
export const everybody = (['staff', 'councillor', 'partner', 'resident'] as const).map((kind) => ({
  kind,
  label: `Some ${kind}s`,
  number: 1,
}));

/** A visit that has nothing to settle: one session that asks everybody about everything, and the team's evening. */
export function inOrder(): PlannedSession[] {
  const peers = present('a', 'b', 'c');
  return [
    planned({ areas: allAreas, groups: everybody, peers }),
    planned({ title: 'Evening', kind: 'team_meeting', from: '17:00', to: '18:00', peers }),
  ];
}
