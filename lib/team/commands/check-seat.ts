import { closePost } from '@/lib/network/commands/post';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { refuseByRule, refuseField } from '@/lib/platform/refusal';
import { lockStream, networkStream } from '@/lib/platform/stream';
import { type Member, memberAtTable } from '@/lib/team/commands/members';
import { endSeat } from '@/lib/team/commands/seats';
import { aboutWork } from '@/lib/team/commands/write';
import { refusals } from '@/lib/team/labels';
import { letters } from '@/lib/team/letters';
import { seatsToCheck } from '@/lib/team/queries/seat-checks';
import { confirmSeatInput, recordLostSeatInput } from '@/lib/team/schema';

/** After a poll: somebody has looked, and the councillor still holds the seat. */
export const confirmSeat = defineCommand({
  about: 'review',
  permission: 'seat.check',
  event: 'peer.seat_confirmed',
  input: confirmSeatInput,
  async run(context) {
    const { db, viewer, input, today } = context;
    const member = await memberAtTable(context, input.member);
    demandCouncillor(member);
    const { count } = await db.teamMember.updateMany({
      where: { id: member.id, OR: [{ checkedOn: null }, { checkedOn: { not: databaseDate(today) } }] },
      data: { checkedOn: databaseDate(today), checkedById: viewer.personId },
    });
    return count > 0 ? happened({ person: member.personId }) : unchanged();
  },
});

/** After a poll: the seat is lost. The post ends, the chair is free again, and both are told. */
export const recordLostSeat = defineCommand({
  about: 'review',
  permission: 'seat.check',
  event: 'peer.seat_lost',
  input: recordLostSeatInput,
  async run(context) {
    const { db, review, input, today, mail, also } = context;
    const member = await memberAtTable(context, input.member);
    demandCouncillor(member);
    if (input.until > today) refuseField('until', refusals.lostLater);
    const checked = (await seatsToCheck(db, [review.id])).get(member.id);
    await db.teamMember.update({ where: { id: member.id }, data: { status: 'removed' } });
    await endSeat(context, member.personId);
    // Only the posts whose council had the poll: a seat on another council goes on.
    await endPosts(context, checked?.postIds ?? [], input.until);
    await also('peer.removed', { person: member.personId });
    if (member.status !== 'proposed') {
      await mail({ to: member.person.email, ...letters.seatLost(aboutWork(context)) });
    }
    return happened({ person: member.personId });
  },
});

function demandCouncillor(member: Member): void {
  if (member.place === 'lead' || member.place === 'councillor') return;
  refuseByRule('team.no-councillor', refusals.noCouncillor);
}

async function endPosts(
  context: ReviewContext<unknown>,
  ids: readonly string[],
  until: string,
): Promise<void> {
  const { db, also } = context;
  const posts = await db.post.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      personId: true,
      organisationId: true,
      fromOn: true,
      person: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  });
  if (posts.some((post) => databaseDate(until) < post.fromOn)) refuseField('until', refusals.lostBefore);
  await lockStream(db, networkStream, 'network');
  for (const post of posts) {
    await closePost(context, post, until);
    const { personId: person, organisationId: organisation } = post;
    await also('post.changed', { person, organisation }, networkStream);
  }
}
