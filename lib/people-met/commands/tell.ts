import { invitationText } from '@/lib/calendars/calendar-object';
import { uidOf } from '@/lib/calendars/entries';
import { metLetter, withdrawnLetter } from '@/lib/people-met/labels';
import type { FollowedPerson } from '@/lib/people-met/queries';
import type { PersonMet } from '@/lib/people-met/rules';
import { metTokenOf } from '@/lib/people-met/token';
import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { mailbox } from '@/lib/platform/mail';
import { tokenHash } from '@/lib/session/token';
import { placeWords } from '@/lib/timetable/change-labels';
import type { OwnSession } from '@/lib/timetable/own-sessions';

/** Writes to people met: their page and an invitation, or that it is called off. Answers how many letters went. */
export async function tellPeopleMet(
  context: ReviewContext<unknown>,
  people: readonly FollowedPerson[],
): Promise<number> {
  let told = 0;
  for (const { person, own, isMoving } of people) {
    if (!own) continue;
    await tellOne(context, { person, own, isMoving });
    told += 1;
  }
  return told;
}

/** Writes to somebody whose link was taken back that they are not asked any more. */
export async function tellWithdrawn(
  context: ReviewContext<unknown>,
  person: PersonMet,
  own: OwnSession,
): Promise<void> {
  const { mailings } = await context.db.sessionPerson.update({
    where: { id: person.id },
    data: { mailings: { increment: 1 } },
    select: { mailings: true },
  });
  await context.mail({
    to: person.email,
    ...withdrawnLetter(own, hostOf(context)),
    calendar: [invitation(context, { ...person, mailings }, { ...own, isOff: true })],
  });
}

async function tellOne(
  context: ReviewContext<unknown>,
  { person, own, isMoving }: FollowedPerson & { own: OwnSession },
): Promise<void> {
  const { db, mail, now } = context;
  const token = metTokenOf(person);
  const link = `${env().APP_ORIGIN}/met/${token}`;
  const { mailings } = await db.sessionPerson.update({
    where: { id: person.id },
    data: {
      linkHash: tokenHash(token),
      linkSentAt: now,
      toldNumber: own.number,
      mailings: { increment: 1 },
    },
    select: { mailings: true },
  });
  await mail({
    to: person.email,
    ...metLetter(own, { host: hostOf(context), link, isNews: person.linkHash !== null, isMoving }),
    calendar: [invitation(context, { ...person, mailings }, own)],
  });
}

function invitation(context: ReviewContext<unknown>, person: PersonMet, own: OwnSession): string {
  const { session, place, number, isOff } = own;
  const entry = {
    uid: uidOf(person.id, env().APP_ORIGIN),
    // A calendar heeds only what rises: a link taken back or a page sent again comes between two releases.
    sequence: number * 100 + person.mailings,
    changedAt: context.now,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    title: session.title,
    place: place ? placeWords(own) : '',
    // Calendars are shared with colleagues: the link to somebody's own page stays in their mail.
    description: `The peer team that visits ${hostOf(context)}. Your own page, from the mail that brought this, says more.`,
    isOff,
  };
  return invitationText(entry, {
    organiser: mailbox(),
    attendee: { name: person.name, email: person.email },
  });
}

/** The host councils by name. */
export function hostOf({ review }: ReviewContext<unknown>): string {
  return review.hosts.map(({ name }) => name).join(' and ');
}
