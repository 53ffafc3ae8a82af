import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { membersAtTable } from '@/lib/team/commands/members';
import { seat } from '@/lib/team/commands/propose-peer';
import { proposeTeamInput } from '@/lib/team/schema';

/** Puts several peers on their chairs at once: all of them or, where one is refused, none. Nobody is asked yet. */
export const proposeTeam = defineCommand({
  about: 'review',
  permission: 'team.propose',
  event: 'peer.proposed',
  input: proposeTeamInput,
  async run(context) {
    const { input, also } = context;
    const members = await membersAtTable(context);
    const sitting = new Set(members.map((member) => member.personId));
    const [first, ...rest] = input.people.filter(({ person }) => !sitting.has(person));
    if (!first) return unchanged();
    const table: { place: typeof first.place }[] = [...members];
    for (const each of [first, ...rest]) {
      await seat(context, table, each);
      table.push(each);
    }
    for (const each of rest) await also('peer.proposed', each);
    return happened(first);
  },
});
