import { period, runsToday } from '@/lib/network/queries/dates';
import { contains, from, isId, page } from '@/lib/network/queries/paging';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { type NetworkPermit, networkPermitFor } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { MembershipKind, Nation } from '@/lib/platform/prisma/enums';
import { visibleTo } from '@/lib/reviews/queries/list';

export interface OrganisationFilter {
  search?: string | undefined;
  nation?: Nation | undefined;
  /** A kind of membership, or none of them. */
  membership?: MembershipKind | 'none' | undefined;
  /** With those that are no more. */
  past?: boolean | undefined;
  after?: string | undefined;
}

/** A page of 25 organisations in the order of their names, and the id to go on from. */
export async function listOrganisations(
  _permit: NetworkPermit<'organisation.view'>,
  filter: OrganisationFilter,
) {
  const rows = await reading().organisation.findMany({
    where: conditions(filter),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...from(filter.after),
    select: {
      id: true,
      name: true,
      kind: true,
      nation: true,
      tier: true,
      endedOn: true,
      memberships: { where: runsToday(), select: { kind: true } },
    },
  });
  return page(
    rows.map(({ memberships, endedOn, ...row }) => ({
      ...row,
      endedOn: endedOn && plainDate(endedOn),
      membership: memberships[0]?.kind ?? null,
    })),
  );
}
export type OrganisationRow = Awaited<ReturnType<typeof listOrganisations>>['rows'][number];

function conditions({ search, nation, membership, past }: OrganisationFilter): Prisma.OrganisationWhereInput {
  const words = contains(search);
  const today = databaseDate(dayOf(now()));
  const member: Prisma.OrganisationWhereInput =
    membership === 'none'
      ? { memberships: { none: runsToday() } }
      : membership
        ? { memberships: { some: { kind: membership, ...runsToday() } } }
        : {};
  return {
    AND: [
      past ? {} : { OR: [{ endedOn: null }, { endedOn: { gt: today } }] },
      words ? { OR: [{ name: words }, { shortName: words }, { nameCy: words }, { code: words }] } : {},
      member,
    ],
    ...(nation ? { nation } : {}),
  };
}

/** An organisation with all that the network keeps of it; null where there is none. */
export async function getOrganisation(permit: NetworkPermit<'organisation.view'>, id: string) {
  if (!isId(id)) return null;
  const row = await reading().organisation.findUnique({ where: { id }, select: selection });
  if (!row) return null;
  const { memberships, startedOn, endedOn, successors, predecessors, ...facts } = row;
  return {
    ...facts,
    startedOn: startedOn && plainDate(startedOn),
    endedOn: endedOn && plainDate(endedOn),
    memberships: memberships.map(({ fromOn, untilOn, ...each }) => ({
      ...each,
      ...period({ fromOn, untilOn }),
    })),
    neighbours: await neighboursOf(id),
    successors: successors.map((each) => each.successor),
    predecessors: predecessors.map((each) => each.predecessor),
    people: await listPosts(permit, id),
    reviews: await reading().review.findMany({
      where: { AND: [visibleTo(permit.viewer), { hosts: { some: { organisationId: id } } }] },
      orderBy: { id: 'desc' },
      take: 50,
      select: { id: true, reference: true, title: true, stage: true },
    }),
  };
}
export type Organisation = NonNullable<Awaited<ReturnType<typeof getOrganisation>>>;

const selection = {
  id: true,
  kind: true,
  name: true,
  nameCy: true,
  shortName: true,
  code: true,
  gssCode: true,
  nation: true,
  region: true,
  tier: true,
  county: true,
  combinedAuthority: true,
  population: true,
  latitude: true,
  longitude: true,
  startedOn: true,
  endedOn: true,
  neighboursFrom: true,
  version: true,
  memberships: {
    orderBy: { fromOn: 'desc' },
    select: { id: true, kind: true, fromOn: true, untilOn: true },
  },
  successors: { select: { successor: { select: { id: true, name: true } } } },
  predecessors: { select: { predecessor: { select: { id: true, name: true } } } },
} satisfies Prisma.OrganisationSelect;

/** The councils that share a boundary with one, but for those that are no more. */
async function neighboursOf(id: string) {
  const pairs = await reading().neighbour.findMany({ where: { OR: [{ oneId: id }, { otherId: id }] } });
  return reading().organisation.findMany({
    where: { id: { in: pairs.map(({ oneId, otherId }) => (oneId === id ? otherId : oneId)) }, endedOn: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}

/** Who holds or held a post there; only for those who keep people, and for people of the organisation itself. */
async function listPosts(permit: NetworkPermit<'organisation.view'>, organisationId: string) {
  const { viewer } = permit;
  const own = viewer.organisationIds.includes(organisationId);
  const keeps = networkPermitFor(viewer, 'person.view') !== null;
  if (!own && !keeps) return null;
  const rows = await reading().post.findMany({
    where: { organisationId, ...(keeps ? {} : runsToday()) },
    orderBy: [{ untilOn: { sort: 'desc', nulls: 'first' } }, { person: { name: 'asc' } }],
    take: 200,
    select: {
      id: true,
      kind: true,
      title: true,
      politicalGroup: true,
      fromOn: true,
      untilOn: true,
      person: { select: { id: true, name: true } },
    },
  });
  return rows.map(({ fromOn, untilOn, ...row }) => ({ ...row, ...period({ fromOn, untilOn }) }));
}

/** Every organisation that has not ended, to choose from. */
export function listOrganisationChoices(
  _permit: NetworkPermit<'person.view'> | NetworkPermit<'peer.list'> | NetworkPermit<'peer.own'>,
): Promise<{ id: string; name: string }[]> {
  const today = databaseDate(dayOf(now()));
  return reading().organisation.findMany({
    where: { OR: [{ endedOn: null }, { endedOn: { gt: today } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
