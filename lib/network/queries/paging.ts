import { id } from '@/lib/platform/fields';

/** How many rows a page of a list has. */
export const pageSize = 25;

/** Cuts one row too many off a page: its absence says that there is no next page. */
export function page<T extends { id: string }>(rows: readonly T[]): { rows: T[]; next: string | null } {
  const shown = rows.slice(0, pageSize);
  return { rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}

/** Where a page begins: after a row, in the order of names. */
export function from(after: string | undefined) {
  return { take: pageSize + 1, ...(after ? { cursor: { id: after }, skip: 1 } : {}) };
}

/** A search as it reaches the database: trimmed, and not endless. */
export function contains(search: string | undefined) {
  const words = search?.trim().slice(0, 100);
  return words ? ({ contains: words, mode: 'insensitive' } as const) : null;
}

/** Whether an address could name a row at all. */
export function isId(text: string): boolean {
  return id.safeParse(text).success;
}
