import { Temporal } from 'temporal-polyfill';
import { endedStages } from '@/lib/lifecycle';
import type { NetworkContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { lockStream } from '@/lib/platform/stream';
import { letters } from '@/lib/pool/letters';
import { addressesOf } from '@/lib/reviews/queries/addresses';
import { yearsApart } from '@/lib/team/rules/conflicts';

interface Late {
  personId: string;
  name: string;
  organisation: string;
  /** What came between them: a declared interest, or a post there. */
  by: 'interest' | 'post';
}

/** Whoever turns out late to be tied to a host leaves that team's table at once, and the coordinator is told. */
export async function leaveTeams(context: NetworkContext<unknown>, late: Late): Promise<void> {
  const { db, now, also, mail } = context;
  const { personId, name, organisation, by } = late;
  const host = {
    OR: [
      { organisationId: organisation },
      { organisation: { predecessors: { some: { predecessorId: organisation } } } },
    ],
  };
  const teams = await db.teamMember.findMany({
    where: {
      personId,
      status: { in: ['invited', 'accepted'] },
      review: { stage: { notIn: [...endedStages] }, hosts: { some: host } },
    },
    orderBy: { reviewId: 'asc' },
    select: { reviewId: true, review: { select: { title: true, reference: true } } },
  });
  for (const { reviewId, review } of teams) {
    await lockStream(db, reviewId, 'review');
    await db.seat.updateMany({
      where: { reviewId, personId, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
      data: { endedAt: now },
    });
    await also(by === 'post' ? 'peer.post_at_host' : 'peer.declared', { person: personId }, reviewId);
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/team`;
    const words = letters[by === 'post' ? 'latePost' : 'lateInterest']({ name, review: review.title, link });
    for (const to of await addressesOf(db, reviewId, ['coordinator'])) await mail({ to, ...words });
  }
}

/** The same after a post was added; one that ended long ago stands in nobody's way. */
export async function leaveTeamsByPost(
  context: NetworkContext<unknown>,
  { personId, organisation, until }: { personId: string; organisation: string; until: string | null },
): Promise<void> {
  const since = Temporal.PlainDate.from(context.today).subtract({ years: yearsApart }).toString();
  if (until !== null && until < since) return;
  const { name } = await context.db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true },
  });
  await leaveTeams(context, { personId, name, organisation, by: 'post' });
}
