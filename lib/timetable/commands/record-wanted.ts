import type * as z from 'zod';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';
import type { Wanted } from '@/lib/timetable/drafting/input';
import { recordWantedInput } from '@/lib/timetable/drafting/schema';
import { sessionKindLabels, timetableWords } from '@/lib/timetable/labels';
import { draftOf } from '@/lib/timetable/queries/draft';
import { wantedOf } from '@/lib/timetable/queries/wanted';

type Context = ReviewContext<z.output<typeof recordWantedInput>>;

/** Adds a session to those wanted, or changes one. */
export const recordWanted = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'wanted_session.recorded',
  input: recordWantedInput,
  async run(context) {
    const { db, review, input } = context;
    const { reference, version, ...wanted } = input;
    await demandKnown(context);
    const before = (await wantedOf(db, review.id)).find(({ id }) => id === wanted.id);
    if (before) {
      const { version: stands, ...was } = before;
      if (isSame(was, wanted)) return unchanged();
      expectVersion({ version: stands }, version ?? 0, {
        title: was.title,
        kind: sessionKindLabels[was.kind],
        minutes: String(was.minutes),
        purpose: was.purpose,
      });
      await db.wantedSession.update({
        where: { id: wanted.id },
        data: { ...rowOf(wanted), version: { increment: 1 } },
      });
      return happened({ wanted: wanted.id });
    }
    if (version !== undefined) found(null);
    const { count } = await db.wantedSession.createMany({
      data: { ...rowOf(wanted), reviewId: review.id },
      skipDuplicates: true,
    });
    if (count === 0) found(null);
    return happened({ wanted: wanted.id });
  },
});

/** A session wanted as its row. */
export function rowOf({ days, lines, groups, ...wanted }: Wanted) {
  return {
    ...wanted,
    peerIds: [...wanted.peerIds],
    placeIds: [...wanted.placeIds],
    areas: [...wanted.areas],
    principles: [...wanted.principles],
    days: days.map(databaseDate),
    lineIds: [...lines],
    groups: groups.map(({ kind, label, number }) => ({ kind, label, number })),
  };
}

async function demandKnown({ db, review, input }: Context): Promise<void> {
  const { places, attendants } = await draftOf(db, review.id);
  const { onSiteFrom, onSiteTo } = review;
  if (input.placeIds.some((id) => !places.some((place) => place.id === id))) found(null);
  if (input.peerIds.some((id) => !attendants.some((each) => each.personId === id)))
    refuseField('peerIds', timetableWords.notOnTeam);
  if (input.days.length === 0) return;
  if (!onSiteFrom || !onSiteTo) return refuseField('days', timetableWords.noDates);
  if (input.days.some((day) => day < onSiteFrom || day > onSiteTo))
    refuseField('days', timetableWords.outside(onSiteFrom, onSiteTo));
  const lines = await db.lineOfEnquiry.count({ where: { reviewId: review.id, id: { in: input.lines } } });
  if (lines !== input.lines.length) found(null);
}

function isSame(was: Wanted, is: Wanted): boolean {
  return JSON.stringify(inOrder(was)) === JSON.stringify(inOrder(is));
}

function inOrder(wanted: Wanted) {
  return Object.entries(wanted).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
