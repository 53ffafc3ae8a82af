import { endedStages } from '@/lib/lifecycle';
import { postEndsLetter, refusals } from '@/lib/network/labels';
import { postsLosingGroup } from '@/lib/network/rules';
import { addPostInput, endPostInput } from '@/lib/network/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { leaveTeamsByPost } from '@/lib/pool/commands/leave-teams';
import { addressesOf } from '@/lib/reviews/queries/addresses';

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
    await leaveTeamsByPost(context, { personId: person, organisation, until: until || null });
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
        select: {
          id: true,
          personId: true,
          organisationId: true,
          fromOn: true,
          untilOn: true,
          person: { select: { name: true } },
          organisation: { select: { name: true } },
        },
      }),
    );
    const until = row.untilOn && plainDate(row.untilOn);
    if (until === input.until) return unchanged();
    if (until && until < today) refuseByRule('network.already-ended', refusals.alreadyEnded);
    if (input.until < plainDate(row.fromOn)) refuseField('until', refusals.endsBeforeItBegins);
    await closePost(context, row, input.until);
    return happened({ person: row.personId, organisation: row.organisationId });
  },
});

/** Ends a post: its group may have to go with it, and who coordinates a review that rests on it is told. */
export async function closePost(
  context: Pick<NetworkContext<unknown>, 'db' | 'mail'>,
  post: Ending,
  until: string,
): Promise<void> {
  await context.db.post.update({ where: { id: post.id }, data: { untilOn: databaseDate(until) } });
  await forgetGroups(context, post.personId);
  await tellCoordinators(context, post, until);
}

interface Ending {
  id: string;
  personId: string;
  organisationId: string;
  person: { name: string };
  organisation: { name: string };
}

// A seat goes on when the post behind it ends: whoever coordinates the review decides what becomes of it.
async function tellCoordinators(
  context: Pick<NetworkContext<unknown>, 'db' | 'mail'>,
  post: Ending,
  until: string,
): Promise<void> {
  const { db, mail } = context;
  const seats = await db.seat.findMany({
    where: {
      personId: post.personId,
      endedAt: null,
      OR: [
        { role: { in: ['political_lead', 'chief_executive'] }, organisationId: post.organisationId },
        { role: { in: ['lead_peer', 'peer'] } },
      ],
      review: { stage: { notIn: [...endedStages] } },
    },
    orderBy: { id: 'asc' },
    select: { role: true, reviewId: true, review: { select: { title: true, reference: true } } },
  });
  for (const { role, reviewId, review } of seats) {
    const page = role === 'lead_peer' || role === 'peer' ? 'team' : 'people';
    const words = postEndsLetter({
      name: post.person.name,
      council: post.organisation.name,
      until,
      role,
      review: review.title,
      link: `${env().APP_ORIGIN}/reviews/${review.reference}/${page}`,
    });
    for (const to of await addressesOf(db, reviewId, ['coordinator'])) await mail({ to, ...words });
  }
}

/** Nobody's politics are kept once they are an officer: not in a post, nor in one that they only propose. */
export async function forgetGroups(
  { db }: Pick<NetworkContext<unknown>, 'db'>,
  personId: string,
): Promise<void> {
  const select = { id: true, kind: true, politicalGroup: true, fromOn: true, untilOn: true } as const;
  const held = await db.post.findMany({ where: { personId }, select });
  const proposed = await db.proposedPost.findMany({ where: { personId }, select });
  const posts = [...held, ...proposed].map(({ fromOn, untilOn, ...post }) => ({
    ...post,
    from: plainDate(fromOn),
    until: untilOn && plainDate(untilOn),
  }));
  const losing = { where: { id: { in: postsLosingGroup(posts) } }, data: { politicalGroup: null } };
  await db.post.updateMany(losing);
  await db.proposedPost.updateMany(losing);
}
