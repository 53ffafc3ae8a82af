import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { membersAtTable } from '@/lib/team/commands/members';
import { refusals } from '@/lib/team/labels';
import { currentPost, standpoint } from '@/lib/team/queries/peer-facts';
import { shapeOf } from '@/lib/team/queries/shape';
import { conflictsFor } from '@/lib/team/queries/ties';
import { fits, hasFreeChair } from '@/lib/team/rules/chairs';
import type { Conflict } from '@/lib/team/rules/conflicts';
import { proposePeerInput } from '@/lib/team/schema';

/** Puts a peer from the pool on a free chair. Nobody is asked yet; whoever has a conflict never gets so far. */
export const proposePeer = defineCommand({
  about: 'review',
  permission: 'team.propose',
  event: 'peer.proposed',
  input: proposePeerInput,
  async run(context) {
    const { db, review, input, now } = context;
    const members = await membersAtTable(context);
    if (members.some((member) => member.personId === input.person)) return unchanged();
    const peer = found(await peerInPool(context, input.person));
    if (!peer.posts.some((post) => fits(input.place, standpoint(post)))) {
      refuseByRule('team.does-not-fit', refusals.doesNotFit(peer.name, input.place));
    }
    await refuseConflict(context, peer);
    await refuseTakenChair(context, members, input.place);
    await db.teamMember.create({
      data: {
        reviewId: review.id,
        personId: peer.id,
        place: input.place,
        status: 'proposed',
        proposedAt: now,
      },
    });
    return happened({ person: peer.id, place: input.place });
  },
});

type Context = Pick<ReviewContext<unknown>, 'db' | 'review'>;

function peerInPool({ db }: Context, id: string) {
  return db.person.findFirst({
    where: { id, peer: { acceptedAt: { not: null } } },
    select: {
      id: true,
      name: true,
      posts: { where: currentPost(), select: { kind: true, organisation: { select: { kind: true } } } },
    },
  });
}

/** Refuses a peer whom something hard keeps off this team, before they are asked; returns what else there is. */
export async function refuseConflict(
  { db, review }: Context,
  peer: { id: string; name: string },
): Promise<Conflict[]> {
  const conflicts = (await conflictsFor(db, review, [peer.id])).get(peer.id) ?? [];
  const hard = conflicts.filter((conflict) => conflict.hard);
  if (hard.length > 0) refuseByRule('team.conflict', refusals.cannotSit(peer.name, hard));
  return conflicts;
}

async function refuseTakenChair(
  { db, review }: Context,
  members: readonly { place: TeamPlace }[],
  place: TeamPlace,
): Promise<void> {
  const shape = await shapeOf(db, review.id);
  if (!hasFreeChair(shape, members, place)) {
    refuseByRule('team.chair-taken', refusals.chairTaken(place));
  }
}
