import type * as z from 'zod';
import { endedStages } from '@/lib/lifecycle';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { found, refuseField } from '@/lib/platform/refusal';
import { lockStream } from '@/lib/platform/stream';
import { letters } from '@/lib/pool/letters';
import { declareInterestInput, declareOwnInterestInput, endInterestInput } from '@/lib/pool/schema';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** Keeps an interest in an organisation that a peer has declared once for all reviews. */
export const declareInterest = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: declareInterestInput,
  run: (context) => declare(context, context.input.person),
});

/** The same, by the peer. */
export const declareOwnInterest = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'peer.changed',
  input: declareOwnInterestInput,
  run: (context) => declare(context, context.viewer.personId),
});

/** Takes away an interest that is over. */
export const endInterest = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: endInterestInput,
  run: (context) => end(context, {}),
});

/** The same, by the peer. */
export const endOwnInterest = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'peer.changed',
  input: endInterestInput,
  run: (context) => end(context, { personId: context.viewer.personId }),
});

async function declare(context: NetworkContext<z.output<typeof declareOwnInterestInput>>, personId: string) {
  const { db, input } = context;
  const { id, organisation, kind, nature } = input;
  const profile = found(
    await db.peerProfile.findUnique({
      where: { personId },
      select: { person: { select: { name: true } } },
    }),
  );
  if ((await db.peerInterest.count({ where: { id } })) > 0) return unchanged();
  if ((await db.organisation.count({ where: { id: organisation } })) === 0) {
    refuseField('organisation', 'Choose an organisation');
  }
  await db.peerInterest.create({ data: { id, personId, organisationId: organisation, kind, nature } });
  await leaveTeams(context, { personId, name: profile.person.name, organisation });
  return happened({ person: personId });
}

async function end({ db, input }: NetworkContext<{ id: string }>, owner: { personId?: string }) {
  const row = await db.peerInterest.findFirst({
    where: { id: input.id, ...owner },
    select: { personId: true },
  });
  if (!row) return unchanged();
  await db.peerInterest.delete({ where: { id: input.id } });
  return happened({ person: row.personId });
}

interface Late {
  personId: string;
  name: string;
  organisation: string;
}

/** Whoever declares late an interest in a host leaves that team's table at once, and the coordinator is told. */
async function leaveTeams(context: NetworkContext<unknown>, { personId, name, organisation }: Late) {
  const { db, now, also, mail } = context;
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
    await also('peer.declared', { person: personId }, reviewId);
    const words = letters.lateInterest({
      name,
      review: review.title,
      link: `${env().APP_ORIGIN}/reviews/${review.reference}/team`,
    });
    for (const to of await addressesOf(db, reviewId, ['coordinator'])) await mail({ to, ...words });
  }
}
