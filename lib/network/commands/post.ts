import { refusals } from '@/lib/network/labels';
import { postsLosingGroup } from '@/lib/network/rules';
import { addPostInput, endPostInput } from '@/lib/network/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Adds a post to a person: people move, and where they were stays. */
export const addPost = defineCommand({
  about: 'network',
  permission: 'person.manage',
  event: 'post.changed',
  input: addPostInput,
  async run(context) {
    const { db, input } = context;
    const { id, person, organisation, kind, title, politicalGroup, from, until } = input;
    found(await db.person.findUnique({ where: { id: person }, select: { id: true } }));
    if ((await db.post.count({ where: { id } })) > 0) return unchanged();
    if ((await db.organisation.count({ where: { id: organisation } })) === 0) {
      refuseField('organisation', 'Choose an organisation');
    }
    await db.post.create({
      data: {
        id,
        personId: person,
        organisationId: organisation,
        kind,
        title,
        politicalGroup,
        fromOn: databaseDate(from),
        untilOn: until ? databaseDate(until) : null,
      },
    });
    await forgetGroups(context, person);
    return happened({ person, organisation });
  },
});

/** Ends a post on a day. An ended post stays as it was. */
export const endPost = defineCommand({
  about: 'network',
  permission: 'person.manage',
  event: 'post.changed',
  input: endPostInput,
  async run(context) {
    const { db, input, today } = context;
    const row = found(
      await db.post.findUnique({
        where: { id: input.id },
        select: { id: true, personId: true, organisationId: true, fromOn: true, untilOn: true },
      }),
    );
    const until = row.untilOn && plainDate(row.untilOn);
    if (until === input.until) return unchanged();
    if (until && until < today) refuseByRule('network.already-ended', refusals.alreadyEnded);
    if (input.until < plainDate(row.fromOn)) refuseField('until', refusals.endsBeforeItBegins);
    await db.post.update({ where: { id: row.id }, data: { untilOn: databaseDate(input.until) } });
    await forgetGroups(context, row.personId);
    return happened({ person: row.personId, organisation: row.organisationId });
  },
});

/** Nobody's politics are kept once they are an officer. */
async function forgetGroups({ db }: NetworkContext<unknown>, personId: string): Promise<void> {
  const rows = await db.post.findMany({
    where: { personId },
    select: { id: true, kind: true, politicalGroup: true, fromOn: true, untilOn: true },
  });
  const posts = rows.map(({ fromOn, untilOn, ...post }) => ({
    ...post,
    from: plainDate(fromOn),
    until: untilOn && plainDate(untilOn),
  }));
  await db.post.updateMany({
    where: { id: { in: postsLosingGroup(posts) } },
    data: { politicalGroup: null },
  });
}
