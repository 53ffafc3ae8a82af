import { writing } from '@/lib/platform/database';
import type { World } from '@/tests/support/world';

/** A session of the review, for a note to have been taken in. */
export async function aSession({ reviewId }: World): Promise<string> {
  const when = { startsAt: new Date('2027-03-22T09:00:00Z'), endsAt: new Date('2027-03-22T10:00:00Z') };
  const data = { reviewId, title: 'Tenants', kind: 'focus_group', ...when } as const;
  return (await writing().timetableSession.create({ data })).id;
}

/** A document of the review, for a note to have been read in. */
export async function aDocument({ reviewId, people }: World): Promise<string> {
  const asked = { reason: 'To read', askedById: people.lead.personId, askedAt: new Date() };
  return (await writing().document.create({ data: { reviewId, kind: 'document', title: 'Plan', ...asked } }))
    .id;
}
