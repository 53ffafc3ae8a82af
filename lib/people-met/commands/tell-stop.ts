import { hostOf, tellPeopleMet } from '@/lib/people-met/commands/tell';
import { stopLetter } from '@/lib/people-met/labels';
import { peopleMetOf } from '@/lib/people-met/queries';
import { isOpen } from '@/lib/people-met/rules';
import type { ReviewContext } from '@/lib/platform/command';
import type { NumberedRelease, OwnSession } from '@/lib/timetable/own-sessions';

/**
 * Writes to people met whose page is open and whose meeting is still to come that their review has stopped or goes
 * on: nobody sets out for nothing. A host's leaders can stop a review and still see no names.
 */
export async function tellPeopleMetOfStop(
  context: ReviewContext<unknown>,
  releases: readonly NumberedRelease[],
  what: 'withdrawn' | 'paused' | 'resumed',
): Promise<void> {
  const { db, review, mail, now } = context;
  await context.aside('telling people met', async () => {
    const open = (await peopleMetOf(db, review.id, releases)).flatMap(({ own, ...each }) =>
      isOpen(each.person, own, now) && now < own.session.endsAt ? [{ ...each, own }] : [],
    );
    const standing = open.filter(({ own }) => !own.isOff);
    const waiting = open.filter(({ own, isMoving }) => own.isOff && isMoving);
    if (what === 'withdrawn') await tellPeopleMet(context, [...standing, ...waiting].map(calledOff));
    else
      for (const { person, own } of standing)
        await mail({ to: person.email, ...stopLetter(own, hostOf(context), what) });
  });
}

const calledOff = <T extends { own: OwnSession }>(each: T) => ({
  ...each,
  own: { ...each.own, isOff: true },
  isMoving: false,
});
