import type * as z from 'zod';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';
import { stepFreeLabels } from '@/lib/timetable/labels';
import { recordPlaceInput } from '@/lib/timetable/schema/places';

type Context = ReviewContext<z.output<typeof recordPlaceInput>>;

/** Adds a place, or changes one. A place that is lost stays in the list: its sessions want another. */
export const recordPlace = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'place.recorded',
  input: recordPlaceInput,
  async run(context) {
    const { db, review, input } = context;
    const { id } = input;
    const row = await db.place.findFirst({ where: { id, reviewId: review.id }, select: fields });
    if (!row) {
      if (input.version !== undefined) found(null);
      await add(context);
      return happened({ place: id });
    }
    const { version, lostAt, ...before } = row;
    const { reference, lost, id: _, version: seen, ...said } = input;
    const same = Object.entries(said).every(([key, value]) => Reflect.get(before, key) === value);
    if (same && lost === (lostAt !== null)) return unchanged();
    expectVersion({ version }, seen ?? 0, textsOf(before));
    await db.place.update({
      where: { id },
      data: { ...said, lostAt: lostSince(context, lostAt), version: { increment: 1 } },
    });
    return happened({ place: id });
  },
});

// A place of another review has this id: to whoever asks, it is not there.
async function add(context: Context): Promise<void> {
  const { db, review, input } = context;
  const { reference, version, lost, ...said } = input;
  const data = { ...said, reviewId: review.id, lostAt: lostSince(context, null) };
  const { count } = await db.place.createMany({ data, skipDuplicates: true });
  if (count === 0) found(null);
}

function lostSince({ input, now }: Context, before: Date | null): Date | null {
  return input.lost ? (before ?? now) : null;
}

interface Texts {
  name: string;
  address: string;
  accessNotes: string;
  building: string;
  capacity: number | null;
  stepFree: boolean | null;
}

function textsOf({ name, address, accessNotes, building, capacity, stepFree }: Texts) {
  return {
    name,
    address,
    accessNotes,
    building,
    capacity: capacity === null ? '' : String(capacity),
    stepFree: stepFreeLabels[stepFree === null ? '' : stepFree ? 'yes' : 'no'],
  };
}

const fields = {
  version: true,
  name: true,
  address: true,
  accessNotes: true,
  building: true,
  capacity: true,
  stepFree: true,
  lostAt: true,
} as const;
