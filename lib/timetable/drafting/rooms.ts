import { buildingOf, leastMinutesBetween, waysBetween } from '@/lib/timetable/rules/travel';
import type { PlannedPlace, Way } from '@/lib/timetable/session';

type StepFree = (stepFree: PlannedPlace['stepFree']) => boolean;

/** Rooms by index, the building of each, and the minutes between buildings. */
export function roomTable(places: readonly PlannedPlace[], ways: readonly Way[]) {
  const buildings = [...new Set(places.map(buildingOf))];
  const site = places.map((place) => buildings.indexOf(buildingOf(place)));
  const minutesBetween = waysBetween(places, ways);
  const doors = buildings.map((building) => places.find((place) => buildingOf(place) === building)?.id ?? '');
  const way = doors.map((from) => doors.map((to) => minutesBetween(from, to) ?? leastMinutesBetween));
  return { rooms: places.map((place) => place.id), site, way };
}

/** The rooms that hold so many and can be entered by whoever comes, the tightest first; a size unknown comes last. */
export function roomsThatFit(
  places: readonly PlannedPlace[],
  { people, among, isStepFree }: { people: number; among: readonly string[]; isStepFree: StepFree },
): number[] {
  return places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => !place.isLost && (among.length === 0 || among.includes(place.id)))
    .filter(({ place }) => place.capacity === null || place.capacity >= people)
    .filter(({ place }) => isStepFree(place.stepFree))
    .toSorted((a, b) => (a.place.capacity ?? 10_000) - (b.place.capacity ?? 10_000) || a.index - b.index)
    .map(({ index }) => index);
}
