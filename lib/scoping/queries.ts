import { plainDate } from '@/lib/platform/clock';
import { reading, type Transaction } from '@/lib/platform/database';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { roleLabels } from '@/lib/reviews/labels';
import type { AgreementVersion, ScopingMeeting, Signer } from '@/lib/scoping/agreement';
import { signingRoles, wasAgreed } from '@/lib/scoping/rules';

/** Every version of the agreement, the latest first, with who signed it. */
export async function listVersions({ review }: Permit<'scoping.view'>): Promise<AgreementVersion[]> {
  const rows = await reading().agreementVersion.findMany({
    where: { reviewId: review.id },
    orderBy: { number: 'desc' },
    select: selection,
  });
  const people = rows.flatMap((row) => [row.proposedById, ...row.signatures.map((each) => each.personId)]);
  const named = await reading().person.findMany({
    where: { id: { in: [...new Set(people)] } },
    select: { id: true, name: true },
  });
  const names = new Map(named.map((person) => [person.id, person.name]));
  return rows.map(({ proposedById, onSiteFrom, onSiteTo, signatures, ...row }) => ({
    ...row,
    onSiteFrom: plainDate(onSiteFrom),
    onSiteTo: plainDate(onSiteTo),
    proposedBy: names.get(proposedById) ?? '',
    signatures: signatures.map(({ personId, ...each }) => ({ ...each, name: names.get(personId) ?? '' })),
  }));
}

const selection = {
  id: true,
  number: true,
  mainFocus: true,
  principles: true,
  team: true,
  councillors: true,
  officers: true,
  externals: true,
  timing: true,
  onSiteFrom: true,
  onSiteTo: true,
  preparation: true,
  feedback: true,
  feedbackForm: true,
  activity: true,
  learningConsent: true,
  reason: true,
  proposedById: true,
  proposedAt: true,
  signatures: {
    orderBy: [{ signedAt: 'asc' }, { id: 'asc' }],
    select: { seatId: true, personId: true, role: true, signedAt: true },
  },
} satisfies Prisma.AgreementVersionSelect;

/** Whose signatures the agreement bears, in the order in which they stand on it. */
export function listSigners({ review }: Permit<'scoping.view'>): Promise<Signer[]> {
  return signersOf(reading(), review);
}

/** As `listSigners`, within a command's transaction. */
export async function signersOf(
  db: Transaction,
  review: Pick<ReviewFacts, 'id' | 'hosts'>,
): Promise<Signer[]> {
  const seats = await db.seat.findMany({
    where: { reviewId: review.id, endedAt: null, role: { in: [...signingRoles] } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      role: true,
      organisationId: true,
      personId: true,
      person: { select: { name: true } },
    },
  });
  const signers = seats.map(({ id, role, organisationId, personId, person }) => {
    const host = review.hosts.find((each) => each.organisationId === organisationId);
    return { seatId: id, personId, name: person.name, role, post: postWords(role, host) };
  });
  return signingRoles.flatMap((role) => signers.filter((signer) => signer.role === role));
}

/** The number of the latest version that came into effect, whoever holds the seats of its signers now. */
export async function agreedNumber(db: Transaction, reviewId: string): Promise<number | null> {
  const versions = await db.agreementVersion.findMany({
    where: { reviewId },
    orderBy: { number: 'desc' },
    select: { number: true, signatures: { select: { seatId: true, role: true } } },
  });
  const hosts = await db.reviewHost.findMany({ where: { reviewId }, select: { organisationId: true } });
  const seats = await db.seat.findMany({
    where: { reviewId, role: { in: [...signingRoles] } },
    select: { id: true, organisationId: true },
  });
  const councils = new Map(seats.map((seat) => [seat.id, seat.organisationId]));
  const agreed = versions.find(({ signatures }) =>
    wasAgreed(
      signatures.map(({ seatId, role }) => ({ role, organisationId: councils.get(seatId) ?? null })),
      hosts.map((host) => host.organisationId),
    ),
  );
  return agreed?.number ?? null;
}

function postWords(role: SeatRole, host: { name: string; leadTitle: string } | undefined): string {
  if (!host) return roleLabels[role];
  return `${role === 'political_lead' ? host.leadTitle : roleLabels[role]}, ${host.name}`;
}

/** The scoping meetings, in the order of their days. */
export async function listMeetings({ review }: Permit<'scoping.view'>): Promise<ScopingMeeting[]> {
  return reading().scopingMeeting.findMany({
    where: { reviewId: review.id },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, startsAt: true, place: true, who: true, heldAt: true, version: true },
  });
}
