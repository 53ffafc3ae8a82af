import { invitationText } from '@/lib/calendars/calendar-object';
import { uidOf } from '@/lib/calendars/entries';
import { metLetter } from '@/lib/people-met/labels';
import type { FollowedPerson } from '@/lib/people-met/queries';
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
  for (const { person, own } of people) {
    if (!own) continue;
    await tellOne(context, person, own);
    told += 1;
  }
  return told;
}

async function tellOne(
  { db, review, mail, now }: ReviewContext<unknown>,
  person: FollowedPerson['person'],
  own: OwnSession,
): Promise<void> {
  const token = metTokenOf(person);
  const link = `${env().APP_ORIGIN}/met/${token}`;
  const host = review.hosts.map(({ name }) => name).join(' and ');
  await db.sessionPerson.update({
    where: { id: person.id },
    data: { linkHash: tokenHash(token), linkSentAt: now, toldNumber: own.number },
  });
  await mail({
    to: person.email,
    ...metLetter(own, { host, link, isNews: person.linkHash !== null }),
    calendar: [invitation(person, own, host)],
  });
}

function invitation(person: FollowedPerson['person'], own: OwnSession, host: string): string {
  const { session, place, number, changedAt, isOff } = own;
  const entry = {
    uid: uidOf(person.id, env().APP_ORIGIN),
    sequence: number,
    changedAt,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    title: session.title,
    place: place ? placeWords(own) : '',
    // Calendars are shared with colleagues: the link to somebody's own page stays in their mail.
    description: `The peer team that visits ${host}. Your own page, from the mail that brought this, says more.`,
    isOff,
  };
  return invitationText(entry, {
    organiser: mailbox(),
    attendee: { name: person.name, email: person.email },
  });
}
