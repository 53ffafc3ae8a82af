import { endedStages } from '@/lib/lifecycle';
import { refusals, takesOverLetter } from '@/lib/network/labels';
import { dayBefore } from '@/lib/network/rules';
import { endDutyInput, giveDutyInput } from '@/lib/network/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import type { NetworkDuty, Stage } from '@/lib/platform/prisma/enums';
import { found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { lockStream } from '@/lib/platform/stream';

/** Gives a known person a duty for the network from today on. */
export const giveDuty = defineCommand({
  about: 'network',
  permission: 'duty.manage',
  event: 'duty.given',
  input: giveDutyInput,
  async run({ db, input, today }) {
    const { person, duty } = input;
    found(await db.person.findUnique({ where: { id: person }, select: { id: true } }));
    const held = await db.personDuty.count({ where: { personId: person, duty, ...heldOn(today) } });
    if (held > 0) return unchanged();
    await db.personDuty.create({ data: { personId: person, duty, fromOn: databaseDate(today) } });
    return happened({ person, duty });
  },
});

/**
 * Ends a duty at once. The running reviews of a coordinator pass to another, so that none is left alone; what a
 * coordinator could still read of ended ones passes on too, or ends.
 */
export const endDuty = defineCommand({
  about: 'network',
  permission: 'duty.manage',
  event: 'duty.ended',
  input: endDutyInput,
  async run(context) {
    const { db, input, today } = context;
    const row = found(
      await db.personDuty.findUnique({
        where: { id: input.id },
        select: { id: true, personId: true, duty: true, untilOn: true },
      }),
    );
    if (row.untilOn && row.untilOn < databaseDate(today)) return unchanged();
    await refuseLastOne(context, row);
    if (row.duty === 'coordinator') await handOver(context, row.personId);
    const untilOn = databaseDate(dayBefore(today));
    await db.personDuty.update({ where: { id: row.id }, data: { untilOn } });
    return happened({ person: row.personId, duty: row.duty });
  },
});

type Context = NetworkContext<{ successor: string | null }>;

function heldOn(today: string) {
  const on = databaseDate(today);
  return { fromOn: { lte: on }, OR: [{ untilOn: null }, { untilOn: { gte: on } }] };
}

async function refuseLastOne(
  { db, today }: Context,
  { personId, duty }: { personId: string; duty: NetworkDuty },
): Promise<void> {
  const others = await db.personDuty.count({
    where: { duty, personId: { not: personId }, ...heldOn(today) },
  });
  if (others === 0) refuseByRule('network.last-one', refusals.lastOne(duty));
}

async function handOver(context: Context, personId: string): Promise<void> {
  const { db, input, now, also } = context;
  const seats = await db.seat.findMany({
    where: { personId, role: 'coordinator', endedAt: null },
    orderBy: { reviewId: 'asc' },
    select: { id: true, reviewId: true, review: { select: { title: true, stage: true, reference: true } } },
  });
  const running = seats.filter((seat) => isRunning(seat.review.stage));
  if (running.length > 0 && !input.successor) refuseField('successor', refusals.takesOver(running.length));
  for (const seat of seats) {
    await lockStream(db, seat.reviewId, 'review');
    await db.seat.update({ where: { id: seat.id }, data: { endedAt: now } });
    await also('host_person.ended', { person: personId, role: 'coordinator' }, seat.reviewId);
    if (input.successor) await passOn(context, seat, { successor: input.successor, leaving: personId });
  }
}

async function passOn(
  context: Context,
  { reviewId, review }: { reviewId: string; review: { title: string; stage: Stage; reference: string } },
  { successor, leaving }: { successor: string; leaving: string },
): Promise<void> {
  const { db, now, also, mail } = context;
  const { name, email, isFree } = await takingOver(context, { successor, leaving, reviewId });
  if (isFree) {
    const seat = { reviewId, personId: successor, role: 'coordinator' } as const;
    await db.seat.create({ data: { id: newId(), ...seat, startedAt: now } });
    await also('host_person.named', { person: successor, role: 'coordinator' }, reviewId);
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}`;
    if (isRunning(review.stage)) await mail({ to: email, ...takesOverLetter(review.title, link) });
  } else if (isRunning(review.stage)) {
    refuseField('successor', refusals.cannotTakeOver(name, review.title));
  }
}

const isRunning = (stage: Stage) => !endedStages.some((ended) => ended === stage);

/** Whoever takes over is a coordinator who has no other part in the review and no post at its hosts. */
async function takingOver(
  { db, today }: Context,
  { successor, leaving, reviewId }: { successor: string; leaving: string; reviewId: string },
): Promise<{ name: string; email: string; isFree: boolean }> {
  const person = await db.person.findUnique({
    where: { id: successor },
    select: {
      name: true,
      email: true,
      posts: {
        where: { ...heldOn(today), organisation: { hosting: { some: { reviewId } } } },
        select: { id: true },
      },
      duties: { where: { duty: 'coordinator', ...heldOn(today) }, select: { id: true } },
      seats: { where: { reviewId, endedAt: null }, select: { id: true } },
      teamPlaces: { where: { reviewId, status: { in: ['invited', 'accepted'] } }, select: { id: true } },
    },
  });
  if (!person) return { name: 'This person', email: '', isFree: false };
  const ties = person.posts.length + person.seats.length + person.teamPlaces.length;
  const isFree = successor !== leaving && person.duties.length > 0 && ties === 0;
  return { name: person.name, email: person.email, isFree };
}
