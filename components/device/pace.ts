/** What a request may hold, and how long its answer may take: a slow line brings less at a time, and more slowly. */
export interface Pace {
  bytes: number;
  patienceMs: number;
}

export const fullPace: Pace = { bytes: 150_000, patienceMs: 8_000 };
const least: Pace = { bytes: 5_000, patienceMs: 32_000 };

/** After a request that took too long. */
export const slower = ({ bytes, patienceMs }: Pace): Pace => ({
  bytes: Math.max(bytes / 2, least.bytes),
  patienceMs: Math.min(patienceMs * 2, least.patienceMs),
});

/** After one that was answered. */
export const faster = ({ bytes, patienceMs }: Pace): Pace => ({
  bytes: Math.min(bytes * 2, fullPace.bytes),
  patienceMs: Math.max(patienceMs / 2, fullPace.patienceMs),
});
