import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { addressesOf } from '@/lib/reviews/queries/addresses';
import { successionLetters } from '@/lib/succession/labels';

type Context = ReviewContext<unknown>;

/** Ends the seats of everybody who spoke for a council that is no more. Whoever works on is named again by its successor. */
export async function endSeats({ db, review, now, also }: Context, council: string): Promise<void> {
  // A seat without a council speaks for the only host.
  const own = review.hosts.length === 1 && review.hosts[0]?.organisationId === council;
  const seats = await db.seat.findMany({
    where: {
      reviewId: review.id,
      endedAt: null,
      role: { in: ['political_lead', 'chief_executive', 'organiser', 'host_other', 'reader'] },
      OR: [{ organisationId: council }, ...(own ? [{ organisationId: null }] : [])],
    },
    orderBy: { id: 'asc' },
    select: { id: true, personId: true, role: true },
  });
  await db.seat.updateMany({
    where: { id: { in: seats.map((seat) => seat.id) } },
    data: { endedAt: now },
  });
  for (const { personId, role } of seats) await also('host_person.ended', { person: personId, role });
}

/** Tells the lead peer and the leaders of the other hosts who took over; the new leaders have a letter of their own. */
export async function tellOfPassing(
  context: Context,
  from: { organisationId: string; name: string },
  { names, count }: { names: readonly string[]; count: number },
): Promise<void> {
  const { db, review, viewer, mail } = context;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/follow-up`;
  const words = successionLetters.passedOn(names, count, { review: review.title, from: from.name, link });
  const others = await db.seat.findMany({
    where: {
      reviewId: review.id,
      endedAt: null,
      role: { in: ['political_lead', 'chief_executive'] },
      startedAt: { lt: context.now },
    },
    orderBy: { id: 'asc' },
    select: { person: { select: { email: true } } },
  });
  const addresses = [
    ...(await addressesOf(db, review.id, ['lead_peer', 'coordinator'])),
    ...others.map(({ person }) => person.email),
  ];
  for (const to of new Set(addresses)) {
    if (to !== viewer.email) await mail({ to, ...words });
  }
}
