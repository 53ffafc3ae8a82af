import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import type { TeamPlace, TeamStatus } from '@/lib/platform/prisma/enums';
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
    const { person, place } = context.input;
    const members = await membersAtTable(context);
    if (members.some((member) => member.personId === person)) return unchanged();
    await seat(context, members, { person, place });
    return happened({ person, place });
  },
});

type Context = Pick<ReviewContext<unknown>, 'db' | 'review' | 'now'>;

/** Puts one peer on a free chair of a table, or refuses with the reason. The caller records the event. */
export async function seat(
  context: Context,
  table: readonly { place: TeamPlace }[],
  { person, place }: { person: string; place: TeamPlace },
): Promise<void> {
  const { db, review, now } = context;
  const peer = found(await peerInPool(context, person));
  if (!peer.posts.some((post) => fits(place, standpoint(post)))) {
    refuseByRule('team.does-not-fit', refusals.doesNotFit(peer.name, place));
  }
  await refuseConflict(context, peer);
  await refuseTakenChair(context, table, place);
  const substituteForId = await leftOpenBy(context, place);
  await db.teamMember.create({
    data: {
      reviewId: review.id,
      personId: peer.id,
      place,
      status: 'proposed',
      proposedAt: now,
      substituteForId,
    },
  });
}

/** Whose chair it is: a peer who had been asked and declined or left, and for whom nobody sits yet. */
async function leftOpenBy({ db, review }: Context, place: TeamPlace): Promise<string | null> {
  const members = await db.teamMember.findMany({
    where: { reviewId: review.id, place },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, status: true, invitedAt: true, substituteForId: true },
  });
  const replaced = new Set(
    members.filter(({ status }) => isAtTable(status)).map((each) => each.substituteForId),
  );
  const left = members.filter(({ id, status, invitedAt }) => {
    return invitedAt && !isAtTable(status) && !replaced.has(id);
  });
  return left.at(-1)?.id ?? null;
}

const isAtTable = (status: TeamStatus) => status !== 'declined' && status !== 'removed';

function peerInPool({ db }: Pick<Context, 'db'>, id: string) {
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
  { db, review }: Pick<Context, 'db' | 'review'>,
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
