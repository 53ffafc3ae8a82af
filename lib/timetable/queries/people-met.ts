import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

export interface NamedForSession {
  id: string;
  name: string;
  email: string;
  version: number;
}

/** Whom a session meets by name; a peer sees the names of their own sessions alone (row-level security). */
export function listNamed(
  { viewer, review }: Permit<'people_met.view'>,
  sessionId: string,
): Promise<NamedForSession[]> {
  return readingAs(viewer.personId, (db) =>
    db.sessionPerson.findMany({
      where: { sessionId, reviewId: review.id },
      orderBy: { id: 'asc' },
      select: { id: true, name: true, email: true, version: true },
    }),
  );
}
