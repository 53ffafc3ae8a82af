import { readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';

export interface NamedForSession {
  id: string;
  name: string;
  /** For whoever may name people; left out for the peers. */
  email?: string;
  version: number;
}

/** Whom a session meets by name; a peer sees the names, not the addresses, of their own sessions (row-level security). */
export function listNamed(
  { viewer, review }: Permit<'people_met.view'>,
  sessionId: string,
): Promise<NamedForSession[]> {
  const email = review.decide('people_met.name').allowed;
  return readingAs(viewer.personId, (db) =>
    db.sessionPerson.findMany({
      where: { sessionId, reviewId: review.id },
      orderBy: { id: 'asc' },
      select: { id: true, name: true, email, version: true },
    }),
  );
}
