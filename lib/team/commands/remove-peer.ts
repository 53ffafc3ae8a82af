import { defineCommand, happened } from '@/lib/platform/command';
import { memberAtTable } from '@/lib/team/commands/members';
import { endSeat } from '@/lib/team/commands/seats';
import { aboutWork } from '@/lib/team/commands/write';
import { letters } from '@/lib/team/letters';
import { memberInput } from '@/lib/team/schema';

/** Frees a chair. Whoever had been asked is told; whoever sat there loses their seat at once. */
export const removePeer = defineCommand({
  about: 'review',
  permission: 'team.remove',
  event: 'peer.removed',
  input: memberInput,
  async run(context) {
    const { db, input, mail } = context;
    const member = await memberAtTable(context, input.member);
    await db.teamMember.update({ where: { id: member.id }, data: { status: 'removed' } });
    await endSeat(context, member.personId);
    if (member.status !== 'proposed') {
      await mail({ to: member.person.email, ...letters.removed(aboutWork(context)) });
    }
    return happened({ person: member.personId });
  },
});
