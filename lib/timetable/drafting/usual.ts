import { newId } from '@/lib/platform/ids';
import type { Wanted } from '@/lib/timetable/drafting/input';
import { type Usual, usualSessions } from '@/lib/timetable/drafting/usual-table';

/** The usual sessions for a visit of these days: about twelve a day, evenings of the team included. */
export function usualWanted(days: readonly string[]): Wanted[] {
  const standing = usualSessions.slice(0, standingCount);
  const others = usualSessions.slice(standingCount);
  const wanted = [...standing, ...others.slice(0, Math.max(6, days.length * sessionsADay))];
  return wanted.flatMap((usual) =>
    usual.on === 'each_evening'
      ? days.slice(0, -1).map((day) => wantedOf(usual, [day]))
      : [wantedOf(usual, daysFor(usual, days))],
  );
}

// The team's own meetings and the roundtable come first in the set and belong to every visit.
const standingCount = 4;
const sessionsADay = 11;

function wantedOf({ on, ...usual }: Usual, days: string[]): Wanted {
  return {
    id: newId(),
    purpose: '',
    peersWanted: 2,
    peerIds: [],
    placeIds: [],
    days,
    notBefore: null,
    notAfter: null,
    principles: [],
    lines: [],
    groups: [],
    stepFreeNeeded: false,
    ...usual,
  };
}

function daysFor({ on }: Usual, days: readonly string[]): string[] {
  if (on === 'first') return days.slice(0, 1);
  if (on === 'last') return days.slice(-1);
  if (days.length === 1) return [];
  if (on === 'not_first') return days.slice(1);
  return on === 'not_last' ? days.slice(0, -1) : [];
}
