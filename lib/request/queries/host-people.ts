import { runsToday } from '@/lib/network/queries/dates';
import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { isLeader } from '@/lib/request/rules';

const order: SeatRole[] = ['political_lead', 'chief_executive', 'organiser', 'host_other'];

/** The people of the host, by council and role, and which leaders hold no post there today. Readers of the draft are another list. */
export async function listHostPeople({ review }: Permit<'review.view'>) {
  const seats = await seatsOf(review.id, order);
  const posts = await reading().post.findMany({
    where: { personId: { in: seats.map((seat) => seat.person.id) }, ...runsToday() },
    select: { personId: true, organisationId: true },
  });
  return seats
    .map((seat) => ({ ...seat, hasLeft: isLeader(seat.role) && !posts.some((post) => isAt(post, seat)) }))
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
export type HostPerson = Awaited<ReturnType<typeof listHostPeople>>[number];

/** Whom the leaders have named to read the draft and the final report; null for people whom that does not concern. */
export async function listReaders({ review }: Permit<'review.view'>) {
  const leads = [...review.roles].some(isLeader);
  if (!leads && !review.decide('report.view_draft').allowed) return null;
  return seatsOf(review.id, ['reader']);
}

/** The coordinator of the review, whom the host can turn to. */
export async function listCoordinators({ review }: Permit<'review.view'>) {
  return seatsOf(review.id, ['coordinator']);
}

const isAt = (
  post: { personId: string; organisationId: string },
  seat: { person: { id: string }; organisationId: string | null },
) => post.personId === seat.person.id && post.organisationId === seat.organisationId;

async function seatsOf(reviewId: string, roles: SeatRole[]) {
  return reading().seat.findMany({
    where: { reviewId, endedAt: null, role: { in: roles } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      organisationId: true,
      startedAt: true,
      person: { select: { id: true, name: true, email: true } },
    },
  });
}
