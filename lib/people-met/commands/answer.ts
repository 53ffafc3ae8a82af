import type * as z from 'zod';
import { answerLetter } from '@/lib/people-met/labels';
import { personByLink } from '@/lib/people-met/queries';
import { isOpen } from '@/lib/people-met/rules';
import { answerInput } from '@/lib/people-met/schema';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { queueMail } from '@/lib/platform/mail';
import { found, refuse } from '@/lib/platform/refusal';
import { lockStream } from '@/lib/platform/stream';
import { limitRate } from '@/lib/session/commands/limit-rate';
import { followedSession } from '@/lib/timetable/own-sessions';
import { releasesOf } from '@/lib/timetable/queries/releases';

type Context = NetworkContext<z.output<typeof answerInput>>;

const limits = { network: { count: 60, seconds: 60 * 60 }, link: { count: 10, seconds: 60 * 60 } };

/** Somebody who is met says, by their own link, that they can't come, or that they come after all. */
export const answerByLink = defineCommand({
  about: 'network',
  permission: 'met_page.answer',
  event: 'people_met.answered',
  input: answerInput,
  async run(context) {
    const { db, input, now } = context;
    await limitRate(db, `met network ${input.network}`, limits.network, now);
    const person = await openPerson(context);
    await limitRate(db, `met link ${person.id}`, limits.link, now);
    await lockStream(db, person.reviewId, 'review');
    const comes = input.comes === 'yes';
    const words = comes ? '' : input.words;
    if (comes === !person.cannotComeAt && words === person.cannotComeWords) return unchanged();
    await db.sessionPerson.update({
      where: { id: person.id },
      data: { cannotComeAt: comes ? null : now, cannotComeWords: words, cannotComeSeenAt: null },
    });
    await tellOrganiser(context, person);
    return happened({ session: person.sessionId, comes }, undefined, person.reviewId);
  },
});

async function openPerson({ db, input, now }: Context) {
  const person = found(await personByLink(db, input.token));
  const own = followedSession(await releasesOf(db, person.reviewId), person.sessionId);
  if (!isOpen(person, own, now)) refuse({ reason: 'not_found' });
  return { ...person, title: own.session.title };
}

async function tellOrganiser(
  { db, input, now }: Context,
  { reviewId, title }: { reviewId: string; title: string },
): Promise<void> {
  const review = await db.review.findUniqueOrThrow({ where: { id: reviewId }, select: { reference: true } });
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/timetable/people-met`;
  for (const to of await organisersOf(db, reviewId))
    await queueMail(db, { to, ...answerLetter(title, input.comes === 'yes', link) }, now, reviewId);
}

async function organisersOf(db: Transaction, reviewId: string): Promise<Set<string>> {
  const seats = await db.seat.findMany({
    where: { reviewId, endedAt: null, role: { in: ['organiser', 'coordinator'] } },
    select: { role: true, person: { select: { email: true } } },
  });
  const organisers = seats.filter(({ role }) => role === 'organiser');
  return new Set((organisers.length > 0 ? organisers : seats).map(({ person }) => person.email));
}
