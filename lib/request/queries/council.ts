import { databaseDate } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Council } from '@/lib/request/rules';

/** What of an organisation says whether it can host a review, as on one day (`YYYY-MM-DD`). */
export function hostingFields(today: string) {
  const on = databaseDate(today);
  const until = { OR: [{ untilOn: null }, { untilOn: { gte: on } }] };
  return {
    id: true,
    kind: true,
    name: true,
    nation: true,
    region: true,
    endedOn: true,
    memberships: { where: { fromOn: { lte: on }, ...until }, select: { kind: true } },
    bookings: { where: { withdrawnAt: null, ...until }, select: { id: true } },
  } satisfies Prisma.OrganisationSelect;
}

type Row = Prisma.OrganisationGetPayload<{ select: ReturnType<typeof hostingFields> }>;

/** The same as the rules read it. */
export function asCouncil({ id, kind, endedOn, memberships, bookings }: Row, today: string): Council {
  return {
    id,
    kind,
    ended: endedOn !== null && endedOn < databaseDate(today),
    memberships: memberships.map((membership) => membership.kind),
    mayBook: bookings.length > 0,
  };
}
