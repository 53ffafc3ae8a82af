import { createHmac } from 'node:crypto';
import { env } from '@/lib/platform/env';

/**
 * The secret of somebody's own link. Worked out rather than kept, so that a later letter can bring the same link again
 * while the database holds its hash alone. Taking a link back changes what it is worked out from.
 */
export function metTokenOf(person: { id: string; linkRevokedAt: Date | null }): string {
  const from = `people-met ${person.id} ${person.linkRevokedAt?.toISOString() ?? ''}`;
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(from).digest('base64url');
}
