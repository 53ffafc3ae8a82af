import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';
import { memberAtTable } from '@/lib/team/commands/members';
import { about, writeTo } from '@/lib/team/commands/write';
import { letters } from '@/lib/team/letters';
import { agreePeerInput, questionPeerInput } from '@/lib/team/schema';

/** The host agrees to one named peer; a worry said before is settled by it. */
export const agreePeer = defineCommand({
  about: 'review',
  permission: 'team.agree',
  event: 'peer.agreed_by_host',
  input: agreePeerInput,
  async run(context) {
    const { db, viewer, input, now } = context;
    const member = await memberAtTable(context, input.member);
    if (member.hostAgreedAt) return unchanged();
    expectVersion(member, input.version, { worry: member.hostWorry ?? '' });
    await db.teamMember.update({
      where: { id: member.id },
      data: {
        hostAgreedAt: now,
        hostAgreedBy: viewer.personId,
        hostWorry: null,
        version: { increment: 1 },
      },
    });
    return happened({ person: member.personId });
  },
});

/** The host says what worries it about one named peer: the agreement waits, and the coordinator is told. */
export const questionPeer = defineCommand({
  about: 'review',
  permission: 'team.agree',
  event: 'peer.questioned_by_host',
  input: questionPeerInput,
  async run(context) {
    const { db, input } = context;
    const member = await memberAtTable(context, input.member);
    if (member.hostWorry === input.worry) return unchanged();
    expectVersion(member, input.version, { worry: member.hostWorry ?? '' });
    await db.teamMember.update({
      where: { id: member.id },
      data: {
        hostAgreedAt: null,
        hostAgreedBy: null,
        hostWorry: input.worry,
        version: { increment: 1 },
      },
    });
    const words = letters.worried({ ...about(context, 'team'), name: member.person.name });
    await writeTo(context, ['coordinator'], words);
    return happened({ person: member.personId });
  },
});
