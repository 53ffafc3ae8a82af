import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { daysBetween } from '@/lib/platform/date-words';
import { refuseByRule } from '@/lib/platform/refusal';
import { rowOf } from '@/lib/timetable/commands/record-wanted';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { wantUsualSetInput } from '@/lib/timetable/drafting/schema';
import { usualWanted } from '@/lib/timetable/drafting/usual';

/** Puts the usual sessions of a visit on the list of those wanted, once, to be changed from there. */
export const wantUsualSet = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'wanted_sessions.listed',
  input: wantUsualSetInput,
  async run({ db, review }) {
    const { onSiteFrom, onSiteTo } = review;
    if (!onSiteFrom || !onSiteTo) return refuseByRule('draft.no_dates', draftingWords.noDates);
    const known = await db.wantedSession.count({ where: { reviewId: review.id, droppedAt: null } });
    if (known > 0) return unchanged();
    const planned = await db.timetableSession.count({ where: { reviewId: review.id, droppedAt: null } });
    if (planned > 0) return refuseByRule('draft.not_empty', draftingWords.notEmpty);
    const wanted = usualWanted(daysBetween(onSiteFrom, onSiteTo));
    await db.wantedSession.createMany({
      data: wanted.map((each) => ({ ...rowOf(each), reviewId: review.id })),
    });
    return happened({ sessions: wanted.length });
  },
});
