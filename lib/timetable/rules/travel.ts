import type { Found } from '@/lib/timetable/rules/concern';
import type { Plan } from '@/lib/timetable/rules/plan';
import type { PlannedPlace, PlannedSession, Way } from '@/lib/timetable/session';

/** What it takes to leave one building and be seated in another, where nobody has said. */
export const leastMinutesBetween = 10;

/** Minutes from place to place: none within a building; what was entered for the two buildings; else null. */
export type Ways = (oneId: string, otherId: string) => number | null;

export function waysBetween(places: readonly PlannedPlace[], ways: readonly Way[]): Ways {
  const buildings = new Map(places.map((place) => [place.id, buildingOf(place)]));
  const told = new Map<string, number>();
  for (const { oneId, otherId, minutes } of ways) {
    const key = pairOf(buildings.get(oneId) ?? oneId, buildings.get(otherId) ?? otherId);
    told.set(key, Math.max(minutes, told.get(key) ?? 0));
  }
  return (oneId, otherId) => {
    const [one, other] = [buildings.get(oneId) ?? oneId, buildings.get(otherId) ?? otherId];
    return one === other ? 0 : (told.get(pairOf(one, other)) ?? null);
  };
}

/** Rooms of one building name it, share its address, or its name before the room. */
export function buildingOf({ name, address, building }: PlannedPlace): string {
  return (building || address || (name.split(',')[0] ?? name)).trim().toLocaleLowerCase('en-GB');
}

/**
 * Two sessions running, in two buildings, with too little time between them. A planned journey is enough where nobody
 * has entered minutes.
 */
export function rushedWays(plan: Plan, places: readonly PlannedPlace[], ways: readonly Way[]): Found[] {
  const minutesBetween = waysBetween(places, ways);
  const known = new Set(places.map(({ id }) => id));
  const found = new Map<string, Rushed>();
  for (const { personId, ...leg } of plan.days.flatMap(({ byPerson }) =>
    [...byPerson].flatMap(([person, own]) => legsOf(person, own, known)),
  )) {
    const needed = minutesBetween(leg.from, leg.to) ?? (leg.journey ? 0 : leastMinutesBetween);
    if (leg.minutes < 0 || leg.minutes >= needed) continue;
    const { sessions, minutes } = leg;
    const key = sessions.map(({ id }) => id).join(' ');
    const people = found.get(key)?.people ?? [];
    found.set(key, { kind: 'rushed', sessions, minutes, needed, people: [...people, personId] });
  }
  return [...found.values()];
}

type Rushed = Extract<Found, { kind: 'rushed' }>;

interface Leg {
  personId: string;
  sessions: readonly [PlannedSession, PlannedSession];
  from: string;
  to: string;
  minutes: number;
  /** A journey is planned on the way. */
  journey: boolean;
}

/** A person's ways of a day, from each session with a place to the next one. */
function legsOf(personId: string, own: readonly PlannedSession[], known: ReadonlySet<string>): Leg[] {
  const stops = own.flatMap((session, index) =>
    session.kind !== 'travel' && session.placeId && known.has(session.placeId)
      ? [{ session, placeId: session.placeId, index }]
      : [],
  );
  return stops.slice(1).flatMap((next, index): Leg[] => {
    const last = stops[index];
    if (!last) return [];
    const gap = next.session.startsAt.getTime() - last.session.endsAt.getTime();
    const between = own.slice(last.index + 1, next.index);
    return [
      {
        personId,
        sessions: [last.session, next.session],
        from: last.placeId,
        to: next.placeId,
        minutes: Math.round(gap / 60_000),
        journey: between.some(({ kind }) => kind === 'travel'),
      },
    ];
  });
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

export interface BuildingPair {
  oneId: string;
  otherId: string;
  one: string;
  other: string;
  minutes: number | null;
}

/** Every two buildings of a review with the minutes entered between them; a building is named after its first place. */
export function buildingPairs(places: readonly PlannedPlace[], ways: readonly Way[]): BuildingPair[] {
  const first = new Map<string, PlannedPlace>();
  for (const place of places) {
    const building = buildingOf(place);
    if (!(place.isLost || first.has(building))) first.set(building, place);
  }
  const minutesBetween = waysBetween(places, ways);
  const all = [...first.values()];
  return all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => ({
      oneId: one.id,
      otherId: other.id,
      one: buildingName(one),
      other: buildingName(other),
      minutes: minutesBetween(one.id, other.id),
    })),
  );
}

function buildingName({ name, building }: PlannedPlace): string {
  return building || (name.split(',')[0] ?? name);
}
