import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import type { PostKind, SeatRole } from '@/lib/platform/prisma/enums';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { personFor } from '@/lib/request/commands/person-for';
import { hostRoleLabels, letters, requestRefusals } from '@/lib/request/labels';
import { isLastLeader, isLeader } from '@/lib/request/rules';
import { endSeatInput, type HostRole, nameHostPersonInput, nameReaderInput } from '@/lib/request/schema';
import { roleLabels } from '@/lib/reviews/labels';
import { addressesOf } from '@/lib/reviews/queries/addresses';
import { agreeingBy } from '@/lib/scoping/commands/agree';

/** Names somebody on the host's side, in a new seat or in place of somebody who leaves it. */
export const nameHostPerson = defineCommand({
  about: 'review',
  permission: 'host_people.name',
  event: 'host_person.named',
  input: nameHostPersonInput,
  async run(context) {
    const { review, input, also } = context;
    const { role, organisationId } = input;
    if (isLeader(role)) demandLeaderOrCoordinator(context);
    const host = review.councils.find((each) => each.organisationId === organisationId);
    if (!host) return refuseField('organisationId', requestRefusals.notAHost);
    const replaced = input.replaces ? await seatTakenOver(context, input.replaces) : null;
    const person = await personFor(context, input, postFor(role, host));
    await refuseBothLeaders(context, person.id);
    const named = await seat(context, person, role, organisationId);
    if (named) await tellLeaders(context, person);
    if (replaced && replaced.personId !== person.id) {
      await end(context, replaced.id);
      await also('host_person.ended', { person: replaced.personId, role });
    }
    return named ? happened({ person: person.id, role }) : unchanged();
  },
});

/** Ends a seat on the host's side: whoever held it sees the review no longer. */
export const endHostSeat = defineCommand({
  about: 'review',
  permission: 'host_people.name',
  event: 'host_person.ended',
  input: endSeatInput,
  async run(context) {
    const seats = await openSeats(context);
    const ending = seats.find((each) => each.id === context.input.seat && each.role !== 'reader');
    if (!ending) return goneOrNotFound(context);
    if (isLeader(ending.role)) demandLeaderOrCoordinator(context);
    if (isLastLeader(ending, seats)) refuseByRule('host_people.last_leader', requestRefusals.lastLeader);
    await end(context, ending.id);
    return happened({ person: ending.personId, role: ending.role });
  },
});

/** Lets somebody read the draft and the final report: the decision of the political lead and the chief executive. */
export const nameReader = defineCommand({
  about: 'review',
  permission: 'readers.name',
  event: 'host_person.named',
  input: nameReaderInput,
  async run(context) {
    const person = await personFor(context, context.input);
    const own = context.review.seats.find((each) => isLeader(each.role))?.organisationId ?? null;
    const named = await seat(context, person, 'reader', own);
    return named ? happened({ person: person.id, role: 'reader' }) : unchanged();
  },
});

/** Ends a reader's sight of the report. */
export const endReader = defineCommand({
  about: 'review',
  permission: 'readers.name',
  event: 'host_person.ended',
  input: endSeatInput,
  async run(context) {
    const seats = await openSeats(context);
    const ending = seats.find((each) => each.id === context.input.seat && each.role === 'reader');
    if (!ending) return goneOrNotFound(context);
    await end(context, ending.id);
    return happened({ person: ending.personId, role: 'reader' });
  },
});

type Context = ReviewContext<unknown>;
type Naming = ReviewContext<{ role: HostRole; organisationId: string }>;

// Other people of the host may come from anywhere, so nothing is said of where they work.
function postFor(role: HostRole, host: { organisationId: string; leadTitle: string }) {
  if (role === 'host_other') return undefined;
  const lead = role === 'political_lead';
  const kind: PostKind = lead ? 'councillor' : 'officer';
  return { organisationId: host.organisationId, kind, title: lead ? host.leadTitle : roleLabels[role] };
}

// Two signatures stand on an agreement because two people read it.
async function refuseBothLeaders({ db, review, input }: Naming, personId: string): Promise<void> {
  if (!isLeader(input.role)) return;
  const other = input.role === 'political_lead' ? 'chief_executive' : 'political_lead';
  const { organisationId } = input;
  const held = await db.seat.count({
    where: { reviewId: review.id, personId, role: other, organisationId, endedAt: null },
  });
  if (held > 0) refuseField('email', requestRefusals.bothLeaders);
}

const hostSide: SeatRole[] = ['political_lead', 'chief_executive', 'organiser', 'host_other', 'reader'];

function openSeats({ db, review }: Context) {
  return db.seat.findMany({
    where: { reviewId: review.id, endedAt: null, role: { in: hostSide } },
    select: { id: true, role: true, personId: true, organisationId: true },
  });
}

// A second press finds the seat ended already; a seat of another review is not there.
async function goneOrNotFound({ db, review, input }: ReviewContext<{ seat: string }>) {
  const where = { id: input.seat, reviewId: review.id, role: { in: hostSide }, endedAt: { not: null } };
  found(await db.seat.findFirst({ where, select: { id: true } }));
  return unchanged();
}

async function seatTakenOver(context: Naming, id: string): Promise<{ id: string; personId: string } | null> {
  const { db, review, input } = context;
  const row = await db.seat.findFirst({
    where: { id, reviewId: review.id, role: input.role },
    select: { id: true, personId: true, organisationId: true, endedAt: true },
  });
  if (row?.organisationId !== input.organisationId) refuseField('replaces', requestRefusals.notTheirSeat);
  return row && !row.endedAt ? row : null;
}

// The seat that ends may be the last whose signature the agreement waited for.
async function end(context: Context, id: string): Promise<void> {
  const { db, now } = context;
  await agreeingBy(context, () => db.seat.update({ where: { id }, data: { endedAt: now } }));
}

/** Seats a person and says hello; false where they hold that seat already. */
async function seat(
  context: Context,
  person: { id: string; name: string; email: string },
  role: keyof typeof hostRoleLabels | 'reader',
  organisationId: string | null,
): Promise<boolean> {
  const { db, review, viewer, now, mail } = context;
  await refuseTeam(context, person.id);
  const known = await db.seat.count({
    where: { reviewId: review.id, personId: person.id, role, organisationId, endedAt: null },
  });
  if (known > 0) return false;
  const data = { id: newId(), reviewId: review.id, personId: person.id, role, organisationId };
  await db.seat.create({ data: { ...data, startedAt: now } });
  const words = role === 'reader' ? readerWords : hostRoleLabels[role];
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}`;
  await mail({ to: person.email, ...letters.named(person.name, viewer.name, review.title, words, link) });
  return true;
}

const readerWords = 'you may read the report before the council decides who else sees it';

// The two sides of a review never share a person.
async function refuseTeam({ db, review }: Context, personId: string): Promise<void> {
  const seated = await db.seat.count({
    where: {
      reviewId: review.id,
      personId,
      endedAt: null,
      role: { in: ['lead_peer', 'peer', 'coordinator'] },
    },
  });
  const asked = await db.teamMember.count({
    where: { reviewId: review.id, personId, status: { in: ['invited', 'accepted'] } },
  });
  if (seated + asked > 0) refuseByRule('host_people.team_member', requestRefusals.teamMember);
}

// Whom an organiser names sees the review: those who lead the council hear of it.
async function tellLeaders(context: Naming, person: { id: string; name: string }): Promise<void> {
  const { db, review, viewer, input, mail } = context;
  if (isLeaderOrCoordinator(context)) return;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/people`;
  const words = letters.namedByOrganiser(
    person.name,
    viewer.name,
    review.title,
    roleLabels[input.role],
    link,
  );
  for (const to of await addressesOf(db, review.id, ['political_lead', 'chief_executive'])) {
    await mail({ to, ...words });
  }
}

function isLeaderOrCoordinator({ review }: Context): boolean {
  return [...review.roles].some((role) => isLeader(role) || role === 'coordinator');
}

function demandLeaderOrCoordinator(context: Context): void {
  if (!isLeaderOrCoordinator(context)) refuseByRule('host_people.leaders', requestRefusals.namesLeaders);
}
