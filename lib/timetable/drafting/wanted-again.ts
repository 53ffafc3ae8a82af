import { timeOf } from '@/lib/platform/clock';
import { type Wanted, wholeTeam } from '@/lib/timetable/drafting/input';
import type { PlannedSession } from '@/lib/timetable/session';

/** A session that lost its place in the timetable, as one that is wanted again: an evening stays an evening. */
export function wantedAgain(session: PlannedSession): Wanted {
  const { id, title, kind, purpose, areas, principles, lines, groups, stepFreeNeeded } = session;
  const isEvening = timeOf(session.startsAt) >= '17:00';
  const isOut = kind === 'visit' || kind === 'observation';
  return {
    id,
    title,
    kind,
    purpose,
    areas,
    principles,
    lines,
    groups,
    stepFreeNeeded,
    minutes: Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000),
    peersWanted: session.kind === 'team_meeting' ? wholeTeam : 2,
    peerIds: [],
    placeIds: isOut && session.placeId ? [session.placeId] : [],
    days: [],
    notBefore: isEvening ? '17:00' : null,
    notAfter: isEvening ? '21:30' : null,
  };
}
