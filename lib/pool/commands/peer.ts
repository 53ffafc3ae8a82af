import { forgetGroups } from '@/lib/network/commands/post';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { keepProfile } from '@/lib/pool/commands/keep-profile';
import { leaveTeamsByPost } from '@/lib/pool/commands/leave-teams';
import { refusals } from '@/lib/pool/labels';
import { letters } from '@/lib/pool/letters';
import { acceptPeerInput, recordPeerInput, setPeerAsideInput } from '@/lib/pool/schema';

/** Keeps what a peer brings: a new profile waits to be accepted, a changed one stays as accepted as it was. */
export const recordPeer = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.changed',
  input: recordPeerInput,
  async run({ db, input }) {
    const { person, ...content } = input;
    found(await db.person.findUnique({ where: { id: person }, select: { id: true } }));
    const changed = await keepProfile(db, person, content);
    return changed ? happened({ person }, { person }) : unchanged({ person });
  },
});

/** Takes a peer into the pool from which teams are put together, and the posts that they named for true. */
export const acceptPeer = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.accepted',
  input: acceptPeerInput,
  async run(context) {
    const { db, input, now, today, mail } = context;
    const { person } = input;
    const row = found(
      await db.peerProfile.findUnique({
        where: { personId: person },
        select: { acceptedAt: true, appliedAt: true, person: { select: { name: true, email: true } } },
      }),
    );
    const confirmed = await confirmPosts(context, person, input.posts);
    if (row.acceptedAt) return confirmed ? happened({ person }) : unchanged();
    const on = databaseDate(today);
    const current = {
      personId: person,
      fromOn: { lte: on },
      OR: [{ untilOn: null }, { untilOn: { gte: on } }],
    };
    if ((await db.post.count({ where: current })) === 0) refuseByRule('network.no-post', refusals.noPost);
    await db.peerProfile.update({
      where: { personId: person },
      data: { acceptedAt: now, setAsideAt: null, setAsideWords: null, version: { increment: 1 } },
    });
    // Whoever never asked is told by whoever wrote their profile.
    if (row.appliedAt) {
      const { name, email } = row.person;
      await mail({ to: email, ...letters.accepted({ name, link: `${env().APP_ORIGIN}/peers/me/weeks` }) });
    }
    return happened({ person });
  },
});

/** Says not now to somebody who offered, in words that they read. */
export const setPeerAside = defineCommand({
  about: 'network',
  permission: 'peer.manage',
  event: 'peer.set_aside',
  input: setPeerAsideInput,
  async run({ db, input, now, mail }) {
    const { person, words } = input;
    const row = found(
      await db.peerProfile.findUnique({
        where: { personId: person },
        select: {
          acceptedAt: true,
          setAsideWords: true,
          person: { select: { name: true, email: true } },
        },
      }),
    );
    if (row.acceptedAt) refuseByRule('pool.accepted', refusals.acceptedAlready);
    if (row.setAsideWords === words) return unchanged();
    await db.peerProfile.update({
      where: { personId: person },
      data: { setAsideAt: now, setAsideWords: words, version: { increment: 1 } },
    });
    const { name, email } = row.person;
    await mail({ to: email, ...letters.setAside({ name, words, link: `${env().APP_ORIGIN}/peers/me` }) });
    return happened({ person });
  },
});

/** Makes posts of those proposed ones that a coordinator takes for true; says whether there were any. */
async function confirmPosts(
  context: NetworkContext<unknown>,
  personId: string,
  ids: readonly string[],
): Promise<boolean> {
  const { db, also } = context;
  const proposed = await db.proposedPost.findMany({ where: { personId, id: { in: [...ids] } } });
  for (const { id, ...post } of proposed) {
    await db.proposedPost.delete({ where: { id } });
    await db.post.create({ data: { id: newId(), ...post } });
    const organisation = post.organisationId;
    await also('post.changed', { person: personId, organisation });
    const until = post.untilOn && plainDate(post.untilOn);
    await leaveTeamsByPost(context, { personId, organisation, until });
  }
  await forgetGroups(context, personId);
  return proposed.length > 0;
}
