import { dayOf, instantAt, timeOf } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { dateWords, instantWords } from '@/lib/platform/date-words';
import { expectVersion, found, refuseByRule } from '@/lib/platform/refusal';
import { writeAbout } from '@/lib/scoping/commands/write';
import { letters, refusals } from '@/lib/scoping/labels';
import { holdMeetingInput, setMeetingInput } from '@/lib/scoping/schema';

/** Sets a scoping meeting, or another day, place or company for one, and tells those who come. */
export const setMeeting = defineCommand({
  about: 'review',
  permission: 'scoping.meet',
  event: 'scoping.meeting_set',
  input: setMeetingInput,
  async run(context) {
    const { db, review, input } = context;
    const { id, place, who } = input;
    const written = { startsAt: instantAt(input.day, input.time), place, who };
    const row = await meetingOf(context, id);
    if (row && isSame(row, written)) return unchanged();
    if (row?.heldAt) refuseByRule('scoping.meeting-held', refusals.meetingHeld);
    if (row) {
      expectVersion(row, input.version ?? 0, {
        day: dateWords(dayOf(row.startsAt)),
        time: timeOf(row.startsAt),
        place: row.place,
        who: row.who,
      });
      await db.scopingMeeting.update({ where: { id }, data: { ...written, version: { increment: 1 } } });
    } else {
      if (input.version !== undefined) found(null);
      // A meeting of another review has this id: to whoever asks, it is not there.
      const data = { id, reviewId: review.id, ...written };
      const { count } = await db.scopingMeeting.createMany({ data, skipDuplicates: true });
      if (count === 0) found(null);
    }
    await writeAbout(context, (link) => letters.meeting(review.title, instantWords(written.startsAt), link));
    return happened({ meeting: id });
  },
});

/** Records that a scoping meeting was held. */
export const holdMeeting = defineCommand({
  about: 'review',
  permission: 'scoping.meet',
  event: 'scoping.meeting_held',
  input: holdMeetingInput,
  async run(context) {
    const { db, input, now } = context;
    const row = found(await meetingOf(context, input.id));
    if (row.heldAt) return unchanged();
    if (row.startsAt > now) refuseByRule('scoping.meeting-ahead', refusals.meetingAhead);
    await db.scopingMeeting.update({
      where: { id: row.id },
      data: { heldAt: now, version: { increment: 1 } },
    });
    return happened({ meeting: row.id });
  },
});

interface Written {
  startsAt: Date;
  place: string;
  who: string;
}

function isSame(before: Written, after: Written): boolean {
  const words = ({ startsAt, place, who }: Written) => JSON.stringify([startsAt, place, who]);
  return words(before) === words(after);
}

function meetingOf({ db, review }: ReviewContext<unknown>, id: string) {
  return db.scopingMeeting.findFirst({
    where: { id, reviewId: review.id },
    select: { id: true, startsAt: true, place: true, who: true, heldAt: true, version: true },
  });
}
