interface Point {
  latitude: number | null;
  longitude: number | null;
}

/** Kilometres between two centre points as the crow flies; null where one is not known. */
export function kmBetween(one: Point, other: Point): number | null {
  if (one.latitude === null || one.longitude === null) return null;
  if (other.latitude === null || other.longitude === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const turn =
    half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(other.longitude) - radians(one.longitude));
  return Math.round(2 * 6371 * Math.asin(Math.sqrt(turn)));
}

/** To the nearest of several; null where none is known. */
export function kmToNearest(from: Point, places: readonly Point[]): number | null {
  const known = places.map((place) => kmBetween(from, place)).filter((km) => km !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
