import type * as z from 'zod';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';
import { leaveTeams } from '@/lib/pool/commands/leave-teams';
import { declareInterestInput, declareOwnInterestInput, endInterestInput } from '@/lib/pool/schema';

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
  await leaveTeams(context, { personId, name: profile.person.name, organisation, by: 'interest' });
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
