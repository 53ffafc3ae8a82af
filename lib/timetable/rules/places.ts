import type { Circumstances } from '@/lib/timetable/circumstances';
import type { Found } from '@/lib/timetable/rules/concern';
import type { Plan } from '@/lib/timetable/rules/plan';
import type { PlannedPlace, PlannedSession } from '@/lib/timetable/session';

/** What speaks against the places in use. */
export function placesInUse({ sessions }: Plan, { places, teamNeedsStepFree }: Circumstances): Found[] {
  return places.flatMap((place) => {
    const there = sessions.filter((session) => session.placeId === place.id && session.kind !== 'travel');
    return [
      ...lost(place, there),
      ...there.flatMap((session) => tooSmall(place, session)),
      ...withSteps(place, there, teamNeedsStepFree),
    ];
  });
}

function lost(place: PlannedPlace, there: readonly PlannedSession[]): Found[] {
  if (!place.isLost) return [];
  return there.map((session) => ({ kind: 'place_lost', sessions: [session], placeId: place.id }));
}

function tooSmall(place: PlannedPlace, session: PlannedSession): Found[] {
  const come = comeTo(session);
  const holds = place.capacity;
  return holds !== null && come > holds
    ? [{ kind: 'too_small', sessions: [session], placeId: place.id, holds, come }]
    : [];
}

/** How many are in the room: the people met and the peers. */
export function comeTo({ groups, peers }: PlannedSession): number {
  return groups.reduce((sum, group) => sum + group.number, 0) + peers.length;
}

/** A place once for all that is in it: which of the team needs it is nobody's to see. */
function withSteps(place: PlannedPlace, there: readonly PlannedSession[], team: boolean): Found[] {
  if (place.stepFree) return [];
  const sessions = there.filter((each) => each.stepFreeNeeded || (team && each.peers.length > 0));
  const kind = place.stepFree === false ? 'step_free' : 'step_free_unsaid';
  return sessions.length > 0 ? [{ kind, sessions, placeId: place.id }] : [];
}
