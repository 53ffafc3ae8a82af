import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { rangeWords } from '@/lib/platform/date-words';
import { refuseByRule, refuseField } from '@/lib/platform/refusal';
import { type Member, memberAtTable } from '@/lib/team/commands/members';
import { refuseConflict } from '@/lib/team/commands/propose-peer';
import { about, writeTo } from '@/lib/team/commands/write';
import { refusals } from '@/lib/team/labels';
import { letters } from '@/lib/team/letters';
import { needsWaiver } from '@/lib/team/rules/conflicts';
import { invitePeersInput } from '@/lib/team/schema';

/** Asks proposed peers whether they come, with a day for their answer, and the host for its word on each. */
export const invitePeers = defineCommand({
  about: 'review',
  permission: 'team.invite',
  event: 'peer.invited',
  input: invitePeersInput,
  async run(context) {
    const { input, also } = context;
    refuseReplyBy(context);
    const members: Member[] = [];
    for (const id of new Set(input.members)) members.push(await memberAtTable(context, id));
    const [first, ...rest] = members.filter((member) => member.status === 'proposed');
    if (!first) return unchanged();
    for (const member of [first, ...rest]) await invite(context, member);
    await writeTo(
      context,
      ['political_lead', 'chief_executive', 'organiser'],
      letters.toAgree(about(context, 'team')),
    );
    for (const { personId } of rest) await also('peer.invited', { person: personId, replyBy: input.replyBy });
    return happened({ person: first.personId, replyBy: input.replyBy });
  },
});

type Context = Pick<ReviewContext<{ replyBy: string }>, 'db' | 'review' | 'input' | 'mail' | 'now' | 'today'>;

function refuseReplyBy({ input, review, today }: Context): void {
  if (input.replyBy < today) refuseField('replyBy', refusals.replyByPast);
  const begun = review.stage === 'on_site';
  if (!begun && review.onSiteFrom !== null && input.replyBy >= review.onSiteFrom) {
    refuseField('replyBy', refusals.replyByLate);
  }
}

async function invite(context: Context, member: Member): Promise<void> {
  const { db, review, input, mail, now } = context;
  const { name } = member.person;
  const open = (await refuseConflict(context, { id: member.personId, name })).filter(needsWaiver);
  if (open.length > 0) refuseByRule('team.waive-first', refusals.waiveFirst(name, open));
  await db.teamMember.update({
    where: { id: member.id },
    data: { status: 'invited', invitedAt: now, replyBy: databaseDate(input.replyBy) },
  });
  const dates = review.onSiteFrom && review.onSiteTo ? rangeWords(review.onSiteFrom, review.onSiteTo) : null;
  const words = letters.invited({ ...about(context, 'invitation'), replyBy: input.replyBy, dates });
  await mail({ to: member.person.email, ...words });
}
