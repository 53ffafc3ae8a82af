import { plainDate } from '@/lib/platform/clock';
import { readingAs, type Transaction } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { TeamStatus } from '@/lib/platform/prisma/enums';
import type { Team, TeamPeer } from '@/lib/team/peer';
import { peerFacts, peerSelection, visitYear } from '@/lib/team/queries/peer-facts';
import { seatsToCheck } from '@/lib/team/queries/seat-checks';
import { shapeOf } from '@/lib/team/queries/shape';
import { conflictsFor } from '@/lib/team/queries/ties';
import { waiversOf } from '@/lib/team/queries/waivers';
import { places } from '@/lib/team/rules/chairs';

/** The peer team as its viewer may know it: peers see whom the team has asked, not who is only thought of. */
export async function getTeam({ viewer, review }: Permit<'team.view'>): Promise<Team> {
  const coordinates = review.roles.has('coordinator');
  const onTeam = review.roles.has('peer') || review.roles.has('lead_peer');
  return readingAs(viewer.personId, async (db) => {
    const rows = await db.teamMember.findMany({
      where: { reviewId: review.id, status: { in: [...statuses(coordinates, onTeam)] } },
      orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
      select: selection(review.id, visitYear(review.onSiteFrom)),
    });
    const known = {
      ...(await reviewWide(db, review.id, rows)),
      private: coordinates ? await coordinatorsOwn(db, review, rows) : null,
      seesWorry: !onTeam,
    };
    const peers = rows.map((row) => teamPeer(row, known));
    const atTable = peers.filter((peer) => peer.status !== 'declined' && peer.status !== 'removed');
    return {
      shape: await shapeOf(db, review.id),
      peers: places.flatMap((place) => atTable.filter((peer) => peer.place === place)),
      former: peers.filter((peer) => !atTable.includes(peer)),
    };
  });
}

function statuses(coordinates: boolean, onTeam: boolean): readonly TeamStatus[] {
  if (coordinates) return ['proposed', 'invited', 'accepted', 'declined', 'removed'];
  return onTeam ? ['invited', 'accepted'] : ['proposed', 'invited', 'accepted'];
}

const selection = (reviewId: string, year: number) =>
  ({
    id: true,
    personId: true,
    place: true,
    status: true,
    version: true,
    replyBy: true,
    substituteForId: true,
    answeredAt: true,
    declaredAt: true,
    declinedWords: true,
    hostAgreedAt: true,
    hostAgreedBy: true,
    hostWorry: true,
    person: { select: peerSelection(reviewId, year) },
  }) satisfies Prisma.TeamMemberSelect;

type Row = Prisma.TeamMemberGetPayload<{ select: ReturnType<typeof selection> }>;
type Known = Awaited<ReturnType<typeof reviewWide>> & {
  private: Awaited<ReturnType<typeof coordinatorsOwn>> | null;
  seesWorry: boolean;
};

async function reviewWide(db: Transaction, reviewId: string, rows: readonly Row[]) {
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
    select: { personId: true },
  });
  // The declarations themselves are hidden from the host; that they were considered stands in the history.
  const events = await db.event.findMany({
    where: { streamId: reviewId, name: 'declaration.considered' },
    orderBy: { sequence: 'asc' },
    select: { actorId: true, at: true, particulars: true },
  });
  const actors = [...events.map((event) => event.actorId), ...rows.map((row) => row.hostAgreedBy)];
  const people = await db.person.findMany({
    where: { id: { in: actors.filter((actor) => actor !== null) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const considered = new Map(
    events.map((event) => [
      Object(event.particulars).person,
      { by: names.get(event.actorId ?? '') ?? '', at: event.at },
    ]),
  );
  return {
    seated: new Set(seats.map((seat) => seat.personId)),
    names,
    considered,
    waivers: await waiversOf(db, reviewId),
  };
}

async function coordinatorsOwn(db: Transaction, review: Permit<'team.view'>['review'], rows: readonly Row[]) {
  const declarations = await db.declaration.findMany({
    where: { reviewId: review.id },
    orderBy: { declaredAt: 'desc' },
    select: { id: true, personId: true, interest: true, words: true, outcome: true, declaredAt: true },
  });
  const conflicts = await conflictsFor(
    db,
    review,
    rows.map((row) => row.personId),
  );
  return {
    declarations,
    conflicts,
    checks: await seatsToCheck(db, [review.id]),
    names: new Map(rows.map((row) => [row.id, row.person.name])),
  };
}

function teamPeer(row: Row, known: Known): TeamPeer {
  const {
    person,
    hostAgreedAt,
    hostAgreedBy,
    hostWorry,
    declinedWords,
    replyBy,
    substituteForId,
    ...member
  } = row;
  const considered = known.considered.get(row.personId) ?? null;
  return {
    ...peerFacts(person, row.place),
    ...member,
    replyBy: replyBy && plainDate(replyBy),
    seated: known.seated.has(row.personId),
    waivers: known.waivers.get(row.personId) ?? [],
    considered: considered && row.declaredAt && considered.at >= row.declaredAt ? considered : null,
    hostAgreed: hostAgreedAt && { by: known.names.get(hostAgreedBy ?? '') ?? '', at: hostAgreedAt },
    hostWorry: known.seesWorry ? hostWorry : null,
    ...forCoordinator({ id: row.id, personId: row.personId, declinedWords, substituteForId }, known.private),
  };
}

function forCoordinator(
  {
    id,
    personId,
    declinedWords,
    substituteForId,
  }: Pick<Row, 'id' | 'personId' | 'declinedWords' | 'substituteForId'>,
  own: Known['private'],
) {
  if (!own) {
    return { declarations: [], declinedWords: null, conflicts: [], insteadOf: null, checkSince: null };
  }
  return {
    declarations: own.declarations.filter((each) => each.personId === personId),
    declinedWords,
    conflicts: own.conflicts.get(personId) ?? [],
    checkSince: own.checks.get(id)?.since ?? null,
    insteadOf: own.names.get(substituteForId ?? '') ?? null,
  };
}
