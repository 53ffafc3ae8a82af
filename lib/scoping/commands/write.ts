import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import type { Letter } from '@/lib/platform/mail';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** Those who meet about the scope. */
const meeting: readonly SeatRole[] = [
  'political_lead',
  'chief_executive',
  'organiser',
  'coordinator',
  'lead_peer',
];

/** Writes to people of the review about its scope; whoever acted knows already. */
export async function writeAbout(
  context: Pick<ReviewContext<unknown>, 'db' | 'review' | 'viewer' | 'mail'>,
  words: (link: string) => Omit<Letter, 'to'>,
  roles = meeting,
): Promise<void> {
  const { db, review, viewer, mail } = context;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/scoping`;
  for (const to of await addressesOf(db, review.id, roles)) {
    if (to !== viewer.email) await mail({ to, ...words(link) });
  }
}
