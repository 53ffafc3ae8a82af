import { period } from '@/lib/network/queries/dates';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import { proposedSelection } from '@/lib/pool/queries/peers';
import { mondaysAhead } from '@/lib/pool/rules/weeks';

/** What somebody has told of themselves; `profile` is null before they have. */
export async function getOwnPeer({ viewer }: NetworkPermit<'peer.own'>) {
  const row = await reading().person.findUniqueOrThrow({
    where: { id: viewer.personId },
    select: {
      id: true,
      name: true,
      posts: { orderBy: [{ fromOn: 'desc' }, { id: 'desc' }], select: proposedSelection },
      proposed: { orderBy: [{ fromOn: 'desc' }, { id: 'desc' }], select: proposedSelection },
      peer: { omit: { personId: true } },
      experience: { select: { principle: true, example: true } },
      interests: {
        orderBy: { id: 'asc' },
        select: { id: true, organisationId: true, kind: true, nature: true },
      },
    },
  });
  const organisations = await reading().organisation.findMany({
    where: { id: { in: row.interests.map((each) => each.organisationId) } },
    select: { id: true, name: true },
  });
  const names = new Map(organisations.map((each) => [each.id, each.name]));
  const { posts, proposed, peer, interests, ...person } = row;
  return {
    ...person,
    posts: posts.map(dated),
    proposed: proposed.map(dated),
    profile: peer && { ...peer, trainedOn: peer.trainedOn && plainDate(peer.trainedOn) },
    interests: interests.map(({ organisationId, ...each }) => ({
      ...each,
      organisation: names.get(organisationId) ?? '',
    })),
  };
}
export type OwnPeer = Awaited<ReturnType<typeof getOwnPeer>>;

function dated<T extends { fromOn: Date; untilOn: Date | null }>({ fromOn, untilOn, ...post }: T) {
  return { ...post, ...period({ fromOn, untilOn }) };
}

/** The coming weeks, each by its Monday, with what they have said about it. */
export async function getOwnWeeks({ viewer }: NetworkPermit<'peer.own'>) {
  const mondays = mondaysAhead(dayOf(now()));
  const rows = await reading().peerWeek.findMany({
    where: { personId: viewer.personId, weekOn: { in: mondays.map(databaseDate) } },
    select: { weekOn: true, state: true },
  });
  const said = new Map(rows.map(({ weekOn, state }) => [plainDate(weekOn), state]));
  return mondays.map((on) => ({ on, state: said.get(on) ?? ('unsaid' as const) }));
}
export type OwnWeek = Awaited<ReturnType<typeof getOwnWeeks>>[number];
