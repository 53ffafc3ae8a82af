import { runsToday } from '@/lib/network/queries/dates';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import { type Body, type LedgerLine, ledgerOf, type Visit } from '@/lib/pool/rules/ledger';
import { fits } from '@/lib/team/rules/chairs';

/**
 * Peer-days given and received, by body and year, and the members of whom neither can be said yet; of all visits, or of
 * those that began on a day or after it.
 */
export async function getLedger(
  _permit: NetworkPermit<'peer.list'>,
  since?: string,
): Promise<{ lines: LedgerLine[]; without: Body[] }> {
  const today = dayOf(now());
  const rows = await reading().review.findMany({
    where: {
      stage: { in: ['on_site', 'reporting', 'delivered', 'follow_up', 'closed'] },
      onSiteFrom: { lte: databaseDate(today), ...(since ? { gte: databaseDate(since) } : {}) },
    },
    orderBy: { id: 'asc' },
    select: selection,
  });
  const lines = ledgerOf(rows.flatMap(visitOf), today);
  const known = new Set(lines.map((line) => line.id));
  const members = await reading().organisation.findMany({
    where: { memberships: { some: runsToday() } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return { lines, without: members.filter((member) => !known.has(member.id)) };
}

const selection = {
  onSiteFrom: true,
  onSiteTo: true,
  hosts: {
    orderBy: { name: 'asc' },
    select: { organisation: { select: { id: true, name: true } } },
  },
  seats: {
    where: { role: { in: ['lead_peer', 'peer'] } },
    orderBy: { id: 'asc' },
    select: { personId: true, startedAt: true, endedAt: true },
  },
  team: {
    where: { status: { in: ['accepted', 'removed', 'declined'] } },
    orderBy: { id: 'asc' },
    select: {
      personId: true,
      place: true,
      person: {
        select: {
          posts: {
            orderBy: { fromOn: 'desc' },
            select: {
              kind: true,
              fromOn: true,
              untilOn: true,
              organisation: { select: { id: true, name: true, kind: true } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.ReviewSelect;

type Row = Prisma.ReviewGetPayload<{ select: typeof selection }>;

function visitOf({ onSiteFrom, onSiteTo, hosts, seats, team }: Row): Visit[] {
  if (!(onSiteFrom && onSiteTo)) return [];
  const [from, to] = [plainDate(onSiteFrom), plainDate(onSiteTo)];
  const peers = seats.flatMap(({ personId, startedAt, endedAt }) => {
    const member = team.find((each) => each.personId === personId);
    const of = member && homeOf(member, from);
    const until = endedAt && dayOf(endedAt);
    return of && dayOf(startedAt) <= to && (until === null || until >= from) ? [{ of, until }] : [];
  });
  return [{ from, to, hosts: hosts.map(({ organisation }) => organisation), peers }];
}

/** The body for which somebody sat, by the posts that they held when the visit began. */
function homeOf({ place, person }: Row['team'][number], from: string): Body | null {
  const held = person.posts.filter(
    ({ fromOn, untilOn }) => plainDate(fromOn) <= from && (untilOn === null || plainDate(untilOn) >= from),
  );
  const fitting = held.find(({ kind, organisation }) =>
    fits(place, { kind, organisationKind: organisation.kind }),
  );
  const home = (fitting ?? held[0])?.organisation;
  return home ? { id: home.id, name: home.name } : null;
}
