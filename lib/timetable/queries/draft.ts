import type { Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Attendant, PlannedPlace, PlannedSession } from '@/lib/timetable/session';

export interface Draft {
  sessions: (PlannedSession & { version: number })[];
  places: (PlannedPlace & { version: number })[];
  attendants: Attendant[];
}

/** The timetable as it is being made, in the order of time; for pages and for commands under their lock. */
export async function draftOf(db: Transaction, reviewId: string): Promise<Draft> {
  const sessions = await db.timetableSession.findMany({
    where: { reviewId, droppedAt: null },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: sessionFields,
  });
  const places = await db.place.findMany({
    where: { reviewId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, address: true, accessNotes: true, version: true },
  });
  return { sessions, places, attendants: await attendantsOf(db, reviewId) };
}

/** The people who can be sent to sessions: whoever sits in the team, and peers asked who have not declared yet. */
export async function attendantsOf(db: Transaction, reviewId: string): Promise<Attendant[]> {
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: ['lead_peer', 'peer', 'coordinator'] } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, role: true, person: { select: { name: true } } },
  });
  const asked = await db.teamMember.findMany({
    where: { reviewId, status: { in: ['invited', 'accepted'] } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, person: { select: { name: true } } },
  });
  const people = new Map<string, Attendant>();
  for (const { personId, role, person } of seats)
    people.set(personId, { personId, name: person.name, isPeer: role !== 'coordinator' });
  for (const { personId, person } of asked)
    if (!people.has(personId)) people.set(personId, { personId, name: person.name, isPeer: true });
  return [...people.values()].toSorted((a, b) => Number(b.isPeer) - Number(a.isPeer));
}

const sessionFields = {
  id: true,
  title: true,
  kind: true,
  purpose: true,
  startsAt: true,
  endsAt: true,
  placeId: true,
  areas: true,
  principles: true,
  version: true,
  peers: { orderBy: [{ part: 'asc' }, { personId: 'asc' }], select: { personId: true, part: true } },
  groups: { orderBy: { id: 'asc' }, select: { kind: true, label: true, number: true } },
} satisfies Prisma.TimetableSessionSelect;
