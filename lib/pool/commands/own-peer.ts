import { forgetGroups } from '@/lib/network/commands/post';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { refuseByRule, refuseField } from '@/lib/platform/refusal';
import { keepProfile } from '@/lib/pool/commands/keep-profile';
import { refusals } from '@/lib/pool/labels';
import { letters } from '@/lib/pool/letters';
import { proposedPostInput, proposePostInput, recordOwnPeerInput } from '@/lib/pool/schema';

/** Keeps what somebody says of themselves. Until they are accepted, that is their offer to the coordinators. */
export const recordOwnPeer = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'peer.changed',
  input: recordOwnPeerInput,
  async run(context) {
    const { db, viewer, input, now, also } = context;
    const personId = viewer.personId;
    const before = await db.peerProfile.findUnique({
      where: { personId },
      select: { acceptedAt: true, appliedAt: true, setAsideAt: true },
    });
    if (!before) await demandPost(context);
    const changed = await keepProfile(db, personId, input);
    const waits = before && !before.setAsideAt && (before.acceptedAt || before.appliedAt);
    if (waits) return changed ? happened({ person: personId }) : unchanged();
    await db.peerProfile.update({
      where: { personId },
      data: { appliedAt: now, setAsideAt: null, setAsideWords: null },
    });
    await also('peer.applied', { person: personId });
    await tellCoordinators(context);
    return happened({ person: personId });
  },
});

/** Names a post that one holds or held. It opens nothing before a coordinator takes it for true. */
export const proposePost = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'post.proposed',
  input: proposePostInput,
  async run(context) {
    const { db, viewer, input } = context;
    const { id, organisation, from, until, ...post } = input;
    const personId = viewer.personId;
    if ((await db.proposedPost.count({ where: { id } })) > 0) return unchanged();
    if ((await db.organisation.count({ where: { id: organisation } })) === 0) {
      refuseField('organisation', 'Choose an organisation');
    }
    const same = {
      personId,
      organisationId: organisation,
      kind: post.kind,
      fromOn: databaseDate(from),
      untilOn: until ? databaseDate(until) : null,
    };
    const known = (await db.post.count({ where: same })) + (await db.proposedPost.count({ where: same }));
    if (known > 0) refuseByRule('pool.post-known', refusals.postKnown);
    await db.proposedPost.create({ data: { id, ...post, ...same } });
    await forgetGroups(context, personId);
    return happened({ person: personId, organisation });
  },
});

/** Takes back a post that one has named. */
export const dropProposedPost = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'post.proposal_dropped',
  input: proposedPostInput,
  run: (context) => drop(context, { personId: context.viewer.personId }),
});

/** Lets a post go that a coordinator does not take for true. */
export const refuseProposedPost = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'post.proposal_dropped',
  input: proposedPostInput,
  run: (context) => drop(context, {}),
});

async function drop({ db, input }: NetworkContext<{ id: string }>, owner: { personId?: string }) {
  const post = await db.proposedPost.findFirst({
    where: { id: input.id, ...owner },
    select: { id: true, personId: true, organisationId: true },
  });
  if (!post) return unchanged();
  await db.proposedPost.delete({ where: { id: post.id } });
  return happened({ person: post.personId, organisation: post.organisationId });
}

async function demandPost({ db, viewer }: NetworkContext<unknown>): Promise<void> {
  const own = { where: { personId: viewer.personId } };
  if ((await db.post.count(own)) + (await db.proposedPost.count(own)) === 0) {
    refuseByRule('pool.post-needed', refusals.postNeeded);
  }
}

async function tellCoordinators({ db, viewer, today, mail }: NetworkContext<unknown>): Promise<void> {
  const on = databaseDate(today);
  const coordinators = await db.person.findMany({
    where: {
      id: { not: viewer.personId },
      duties: {
        some: {
          duty: 'coordinator',
          fromOn: { lte: on },
          OR: [{ untilOn: null }, { untilOn: { gte: on } }],
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { email: true },
  });
  const link = `${env().APP_ORIGIN}/peers/${viewer.personId}`;
  for (const { email } of coordinators) {
    await mail({ to: email, ...letters.applied({ name: viewer.name, link }) });
  }
}
