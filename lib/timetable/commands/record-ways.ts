import type * as z from 'zod';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { refuse, refuseField } from '@/lib/platform/refusal';
import { timetableWords } from '@/lib/timetable/labels';
import { recordWaysInput } from '@/lib/timetable/schema/places';

type Context = ReviewContext<z.output<typeof recordWaysInput>>;

/** Keeps how many minutes it takes between places; only what was changed on the page is kept. */
export const recordWays = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'ways.recorded',
  input: recordWaysInput,
  async run(context) {
    const changes = context.input.ways.filter(({ minutes, was }) => minutes !== was);
    await refuseForeignPlaces(context, changes);
    let count = 0;
    for (const change of changes) if (await keep(context, change)) count += 1;
    return count > 0 ? happened({ ways: count }) : unchanged();
  },
});

type Way = Context['input']['ways'][number];

async function refuseForeignPlaces({ db, review }: Context, ways: readonly Way[]): Promise<void> {
  const ids = new Set(ways.flatMap(({ oneId, otherId }) => [oneId, otherId]));
  const known = await db.place.count({ where: { id: { in: [...ids] }, reviewId: review.id } });
  if (known < ids.size) refuse({ reason: 'not_found' });
}

async function keep({ db, review, input }: Context, way: Way): Promise<boolean> {
  const index = input.ways.indexOf(way);
  if (way.oneId === way.otherId) refuseField(`ways[${index}][minutes]`, timetableWords.twoPlaces);
  const [oneId, otherId] = [way.oneId, way.otherId].toSorted();
  const oneId_otherId = { oneId: oneId ?? '', otherId: otherId ?? '' };
  const row = await db.placeWay.findUnique({ where: { oneId_otherId }, select: { minutes: true } });
  const is = row?.minutes ?? null;
  if (is === way.minutes) return false;
  if (is !== way.was)
    refuse({
      reason: 'out_of_date',
      current: { [`ways[${index}][minutes]`]: is === null ? '' : String(is) },
    });
  if (way.minutes === null) await db.placeWay.delete({ where: { oneId_otherId } });
  else
    await db.placeWay.upsert({
      where: { oneId_otherId },
      create: { ...oneId_otherId, reviewId: review.id, minutes: way.minutes },
      update: { minutes: way.minutes },
    });
  return true;
}
