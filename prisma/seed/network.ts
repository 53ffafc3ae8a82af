import { daysAfter } from '@/lib/calendar/days';
import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type {
  ElectionCycle,
  MembershipKind,
  Nation,
  NeighbourSource,
  NetworkDuty,
  OrganisationKind,
} from '@/lib/platform/prisma/enums';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import type { CastMember, CastPost } from '@/prisma/seed/cast/cast-member';
import { coordinators } from '@/prisma/seed/cast/coordinators';
import { councils } from '@/prisma/seed/cast/councils';
import { type OrganisationKey, organisations } from '@/prisma/seed/cast/organisations';
import { peers } from '@/prisma/seed/cast/peers';
import type { Peer } from '@/prisma/seed/cast/peers/peer';
import { type PersonKey, people } from '@/prisma/seed/cast/people';
import { makeCouncilDates } from '@/prisma/seed/council-dates';
import { keysOf } from '@/prisma/seed/keys-of';
import { makePool } from '@/prisma/seed/pool';

/** Who is who in the database, by the keys of the cast. */
export interface Network {
  personId(key: PersonKey): string;
  organisationId(key: OrganisationKey): string;
  /** A person as they stand in the network on the day at which the clock stands. */
  viewer(key: PersonKey): Promise<Viewer>;
}

/** Writes the organisations and the people down: what a network has before anybody asks for a review. */
export async function makeNetwork(): Promise<Network> {
  const organisationIds = await makeOrganisations();
  const personIds = await makePeople(organisationIds);
  const pool: [string, Peer][] = Object.entries(peers);
  await makePool(
    pool.map(([key, peer]) => ({ ...peer, id: known(personIds, key) })),
    (key) => known(organisationIds, key),
  );
  await makeCouncilDates(
    keysOf(councils).map((key) => known(organisationIds, key)),
    dayOf(now()),
  );
  return {
    personId: (key) => known(personIds, key),
    organisationId: (key) => known(organisationIds, key),
    viewer: viewersOf(personIds),
  };
}

// What somebody is in the network changes from day to day at most, so it is asked once a day.
function viewersOf(personIds: ReadonlyMap<string, string>): Network['viewer'] {
  const viewers = new Map<string, Viewer>();
  return async (key) => {
    const when = `${key} ${dayOf(now())}`;
    const viewer = viewers.get(when) ?? (await viewerFor(known(personIds, key)));
    if (!viewer) throw new Error(`${key} is not in the network`);
    viewers.set(when, viewer);
    return viewer;
  };
}

/** The address of one of the cast: their key at the domain of their latest post. */
export function addressOf(key: PersonKey): string {
  const latest = [...postsOf(people[key])].toSorted((a, b) => b.from.localeCompare(a.from))[0];
  if (!latest) throw new Error(`${key} has no post`);
  return `${key.replaceAll('_', '.')}@${organisations[latest.at].domain}`;
}

const postsOf = ({ posts }: CastMember): readonly CastPost[] => posts;

interface Body {
  kind?: OrganisationKind;
  name: string;
  nameCy?: string;
  shortName?: string;
  code?: string;
  nation?: Nation;
  region?: string;
  tier?: string;
  county?: string;
  combinedAuthority?: string;
  population?: number;
  latitude?: number;
  longitude?: number;
  elections?: { cycle: ElectionCycle; year: number };
  borders?: readonly string[];
  domain: string;
  memberships: readonly { kind: MembershipKind; from: string; to?: string }[];
}

async function makeOrganisations(): Promise<Map<string, string>> {
  const bodies: [string, Body][] = Object.entries(organisations);
  const ids = new Map(bodies.map(([key]) => [key, newId()]));
  await writing().organisation.createMany({
    data: bodies.map(([key, body]) => rowOf(known(ids, key), body)),
  });
  await writing().neighbour.createMany({ data: bordersOf(bodies, ids) });
  await writing().membership.createMany({
    data: bodies.flatMap(([key, { memberships }]) =>
      memberships.map((membership) => ({
        id: newId(),
        organisationId: known(ids, key),
        kind: membership.kind,
        ...datesOf(membership),
      })),
    ),
  });
  return ids;
}

function rowOf(id: string, { memberships, domain, elections, borders, kind = 'council', ...body }: Body) {
  const neighboursFrom: NeighbourSource | null = borders ? 'published' : null;
  const { cycle: electionCycle = null, year: electionYear = null } = elections ?? {};
  const shortName = body.shortName ?? body.name;
  return { ...body, id, kind, shortName, electionCycle, electionYear, neighboursFrom };
}

/** Each pair once, the smaller id first. */
function bordersOf(bodies: readonly [string, Body][], ids: ReadonlyMap<string, string>) {
  const pairs = bodies.flatMap(([key, { borders = [] }]) =>
    borders.map((other) => [known(ids, key), known(ids, other)].toSorted()),
  );
  const once = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...once.values()].map(([oneId = '', otherId = '']) => ({ oneId, otherId }));
}

async function makePeople(organisationIds: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const cast: [string, CastMember][] = Object.entries(people);
  const ids = new Map(cast.map(([key]) => [key, newId()]));
  await writing().person.createMany({
    data: keysOf(people).map((key) => ({
      id: known(ids, key),
      name: people[key].name,
      email: addressOf(key),
    })),
  });
  await writing().post.createMany({
    data: cast.flatMap(([key, member]) =>
      postsOf(member).map((post) => ({
        id: newId(),
        personId: known(ids, key),
        organisationId: known(organisationIds, post.at),
        kind: post.kind,
        title: post.title,
        politicalGroup: post.kind === 'councillor' ? post.politicalGroup : null,
        ...datesOf(post),
      })),
    ),
  });
  const duties: [string, CastMember & { duty: NetworkDuty }][] = Object.entries(coordinators);
  await writing().personDuty.createMany({
    data: duties.map(([key, { duty, posts }]) => ({
      id: newId(),
      personId: known(ids, key),
      duty,
      fromOn: databaseDate(posts[0]?.from ?? '2019-09-02'),
    })),
  });
  return ids;
}

// The cast’s dates are half-open; the database keeps the last day.
function datesOf({ from, to }: { from: string; to?: string }) {
  return { fromOn: databaseDate(from), untilOn: to ? databaseDate(daysAfter(to, -1)) : null };
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The cast has no ${key}`);
  return id;
}
