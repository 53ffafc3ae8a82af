import { invitationText } from '@/lib/calendars/calendar-object';
import { entryOf } from '@/lib/calendars/entries';
import { tellPeopleMet } from '@/lib/people-met/commands/tell';
import { peopleMetOf } from '@/lib/people-met/queries';
import { newsOfRelease } from '@/lib/people-met/rules';
import type { ReviewContext } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { mailbox } from '@/lib/platform/mail';
import { changesBetween } from '@/lib/timetable/changes';
import { ownLetter, summaryLetter } from '@/lib/timetable/letters';
import type { NumberedRelease } from '@/lib/timetable/own-sessions';
import { peerNames, readersOf, releasesOf } from '@/lib/timetable/queries/releases';
import { totals } from '@/lib/timetable/rules';
import { type Telling, tellingsOf } from '@/lib/timetable/tellings';

/**
 * Writes to whom the last of some releases concerns: who goes to a session learns what changes for them, the leaders
 * get a line, and people met who have their page learn that their session changed.
 */
export async function tellRelease(
  context: ReviewContext<unknown>,
  releases: readonly NumberedRelease[],
): Promise<void> {
  const { db, review, viewer, mail, now } = context;
  const [before = null, release] = [releases.at(-2), releases.at(-1)];
  if (!release) return;
  const { told } = release;
  const about = aboutRelease(review, release);
  const { own, summary } = tellingsOf(before, told, await readersOf(db, review.id), viewer.personId);
  const names = await peerNames(db, [...told.sessions, ...(before?.told.sessions ?? [])]);
  for (const telling of own)
    await mail({
      to: telling.reader.email,
      ...ownLetter(about, telling, names),
      calendar: invitations(context, release, telling, names),
    });
  const whole = summaryLetter(about, changesBetween(before?.told ?? null, told), totals(told.sessions));
  for (const { email } of summary) await mail({ to: email, ...whole });
  const people = await peopleMetOf(db, review.id, releases);
  await tellPeopleMet(
    context,
    people.filter((each) => newsOfRelease(each, release, now)),
  );
}

/** Writes to a peer who is seated after a release: their own sessions still to come, as they were told to everybody. */
export async function tellSeated(
  context: Pick<ReviewContext<unknown>, 'db' | 'review' | 'now' | 'mail'>,
  personId: string,
): Promise<void> {
  const { db, review, mail, now } = context;
  const last = (await releasesOf(db, review.id)).at(-1);
  const reader = (await readersOf(db, review.id)).find((each) => each.personId === personId);
  if (!last || !reader) return;
  const changes = changesBetween(null, last.told, personId).filter(({ is }) => now < is.session.endsAt);
  if (changes.length === 0) return;
  const telling = { reader, changes, isFirst: true };
  const names = await peerNames(db, last.told.sessions);
  const about = aboutRelease(review, last);
  await mail({
    to: reader.email,
    ...ownLetter(about, telling, names),
    calendar: invitations(context, last, telling, names),
  });
}

/** What takes the sessions still to come out of everybody's calendar when there is no visit: cancellations by address. */
export async function cancellations(
  context: ReviewContext<unknown>,
  releases: readonly NumberedRelease[],
): Promise<Map<string, string[]>> {
  const { db, review, now } = context;
  const last = releases.at(-1);
  if (!last) return new Map();
  const { own } = tellingsOf(last, { sessions: [], places: [] }, await readersOf(db, review.id), '');
  const names = await peerNames(db, last.told.sessions);
  return new Map(
    own.map(({ changes, ...telling }) => {
      const toCome = changes.filter(({ is }) => now < is.session.endsAt);
      const number = last.number + 1;
      return [telling.reader.email, invitations(context, { number }, { ...telling, changes: toCome }, names)];
    }),
  );
}

function aboutRelease(
  { title, reference }: ReviewContext<unknown>['review'],
  { number }: Pick<NumberedRelease, 'number'>,
) {
  return { title, number, link: `${env().APP_ORIGIN}/reviews/${reference}/timetable` };
}

function invitations(
  { review, now }: Pick<ReviewContext<unknown>, 'review' | 'now'>,
  { number }: Pick<NumberedRelease, 'number'>,
  { reader, changes }: Telling,
  names: Map<string, string>,
): string[] {
  const { personId, name, email } = reader;
  return changes.map(({ kind, is }) => {
    const own = { ...is, number, changedAt: now, isOff: kind === 'dropped' || kind === 'left' };
    const entry = entryOf(own, { review, names, personId, origin: env().APP_ORIGIN });
    return invitationText(entry, { organiser: mailbox(), attendee: { name, email } });
  });
}
