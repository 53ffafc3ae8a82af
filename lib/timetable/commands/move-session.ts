import type * as z from 'zod';
import { dayOf, instantAt, timeOf } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';
import { timetableWords } from '@/lib/timetable/labels';
import { moveSessionInput } from '@/lib/timetable/schema';

type Context = ReviewContext<z.output<typeof moveSessionInput>>;

/**
 * Puts a session at another time or place, and gives back its new version, by which the move can be undone. A clash is
 * no refusal: it stands among what to settle.
 */
export const moveSession = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.session_moved',
  input: moveSessionInput,
  async run(context) {
    const { db, review, input } = context;
    const { id, placeId, day, from, to } = input;
    const row = found(
      await db.timetableSession.findFirst({
        where: { id, reviewId: review.id, droppedAt: null },
        select: { version: true, startsAt: true, endsAt: true, placeId: true },
      }),
    );
    await demandPlace(context);
    demandDay(context);
    const [startsAt, endsAt] = [instantAt(day, from), instantAt(day, to)];
    const stays = Number(row.startsAt) === Number(startsAt) && Number(row.endsAt) === Number(endsAt);
    if (stays && row.placeId === placeId) return unchanged({ version: row.version });
    expectVersion(row, input.version, {
      day: dayOf(row.startsAt),
      from: timeOf(row.startsAt),
      to: timeOf(row.endsAt),
      placeId: row.placeId ?? '',
      version: String(row.version),
    });
    const { version } = await db.timetableSession.update({
      where: { id },
      data: { startsAt, endsAt, placeId, version: { increment: 1 } },
      select: { version: true },
    });
    return happened({ session: id }, { version });
  },
});

async function demandPlace({ db, review, input }: Context): Promise<void> {
  if (!input.placeId) return;
  const where = { id: input.placeId, reviewId: review.id };
  found(await db.place.findFirst({ where, select: { id: true } }));
}

function demandDay({ review: { onSiteFrom, onSiteTo }, input }: Context): void {
  if (!onSiteFrom || !onSiteTo) refuseField('day', timetableWords.noDates);
  else if (input.day < onSiteFrom || input.day > onSiteTo)
    refuseField('day', timetableWords.outside(onSiteFrom, onSiteTo));
}
