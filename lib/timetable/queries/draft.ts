import { cache } from 'react';
import { reading, type Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Attendant, PlannedPlace, PlannedSession, Timetable, Way } from '@/lib/timetable/session';

export interface Draft {
  sessions: (PlannedSession & { version: number })[];
  places: (PlannedPlace & { version: number })[];
  ways: Way[];
  attendants: Attendant[];
}

/** The timetable as it is being made, in the order of time; for pages and for commands under their lock. */
export async function draftOf(db: Transaction, reviewId: string): Promise<Draft> {
  const rows = await db.timetableSession.findMany({
    where: { reviewId, droppedAt: null },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: sessionFields,
  });
  const sessions = rows.map(({ lines, ...row }) => ({ ...row, lines: lines.map(({ lineId }) => lineId) }));
  const ways = await db.placeWay.findMany({
    where: { reviewId },
    orderBy: [{ oneId: 'asc' }, { otherId: 'asc' }],
    select: { oneId: true, otherId: true, minutes: true },
  });
  return {
    sessions,
    places: await placesOf(db, reviewId),
    ways,
    attendants: await attendantsOf(db, reviewId),
  };
}

/** The draft for pages, read once for each. */
export const readDraft = cache((reviewId: string): Promise<Draft> => draftOf(reading(), reviewId));

/** The names of the people and the places of a draft, by id. */
export function namesIn({
  attendants,
  places,
}: Pick<Timetable, 'attendants' | 'places'>): Map<string, string> {
  const people = attendants.map(({ personId, name }): [string, string] => [personId, name]);
  return new Map([...people, ...places.map(({ id, name }): [string, string] => [id, name])]);
}

async function placesOf(db: Transaction, reviewId: string): Promise<Draft['places']> {
  const rows = await db.place.findMany({
    where: { reviewId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      address: true,
      accessNotes: true,
      building: true,
      capacity: true,
      stepFree: true,
      lostAt: true,
      version: true,
    },
  });
  return rows.map(({ lostAt, ...row }) => ({ ...row, isLost: lostAt !== null }));
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
  stepFreeNeeded: true,
  pinned: true,
  version: true,
  peers: { orderBy: [{ part: 'asc' }, { personId: 'asc' }], select: { personId: true, part: true } },
  groups: { orderBy: { id: 'asc' }, select: { kind: true, label: true, number: true } },
  lines: { orderBy: { lineId: 'asc' }, select: { lineId: true } },
} satisfies Prisma.TimetableSessionSelect;
