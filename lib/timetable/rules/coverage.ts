import type { Area } from '@/lib/platform/prisma/enums';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { areaKeys, groupKinds } from '@/lib/timetable/keys';
import type { Found } from '@/lib/timetable/rules/concern';
import { hoursOf, type Plan } from '@/lib/timetable/rules/plan';

const pairsOfEars = 3;

/** What the visit as a whole would not hear. */
export function gaps(plan: Plan, circumstances: Circumstances): Found[] {
  return [
    ...residentsLate(plan, circumstances),
    ...areaKeys.flatMap((area) => areaGap(area, plan, circumstances)),
    ...groupKinds
      .filter((kind) => !plan.sessions.some(({ groups }) => groups.some((group) => group.kind === kind)))
      .map((source): Found => ({ kind: 'kind_unmet', sessions: [], source })),
  ];
}

function areaGap(area: Area, { sessions }: Plan, { attendants }: Circumstances): Found[] {
  const about = sessions.filter((session) => session.areas.includes(area));
  if (about.length === 0) return [{ kind: 'area_uncovered', sessions: [], area }];
  const team = new Set(attendants.filter(({ isPeer }) => isPeer).map(({ personId }) => personId));
  const there = about.flatMap((session) => session.peers.map(({ personId }) => personId));
  const peers = new Set(there.filter((personId) => team.has(personId))).size;
  const wanted = Math.min(pairsOfEars, team.size);
  return peers < wanted ? [{ kind: 'area_thin', sessions: [], area, peers, wanted }] : [];
}

function residentsLate({ sessions, days }: Plan, { from, to }: Circumstances): Found[] {
  const last = to ?? days.at(-1)?.day;
  const first = from ?? days[0]?.day;
  const residents = sessions.filter(({ groups }) => groups.some(({ kind }) => kind === 'resident'));
  const allLate = residents.length > 0 && residents.every((session) => hoursOf(session).day === last);
  return allLate && first !== last ? [{ kind: 'residents_late', sessions: residents }] : [];
}
