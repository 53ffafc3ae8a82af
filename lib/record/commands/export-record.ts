import { defineCommand, happened, type ReviewContext } from '@/lib/platform/command';
import { csvText } from '@/lib/pool/csv/csv-text';
import { kindOf } from '@/lib/record/kinds';
import { groundLabels, kindLabels, sideLabels } from '@/lib/record/labels';
import { contentOf } from '@/lib/record/queries/contents';
import { scheduleOf } from '@/lib/record/queries/schedule';
import { type Schedule, scheduleRows } from '@/lib/record/schedule';
import { exportRecordInput } from '@/lib/record/schema';

/** Takes out what somebody's side holds of a review: the schedule as a spreadsheet, or what of it they may read. */
export const exportRecord = defineCommand({
  about: 'review',
  permission: 'record.view',
  event: 'record.exported',
  input: exportRecordInput,
  async run(context) {
    const { db, review, input } = context;
    const schedule = await scheduleOf(db, review);
    const { form } = input;
    const text = form === 'schedule' ? csvText(scheduleRows(schedule)) : await contentText(context, schedule);
    return happened({ form, by: schedule.side }, { text });
  },
});

async function contentText({ db, review, now }: ReviewContext<unknown>, schedule: Schedule): Promise<string> {
  const records = [];
  for (const { key, count, readable } of schedule.entries) {
    const { heldBy, consider, redact } = kindOf(key);
    records.push({
      kind: kindLabels[key],
      count,
      heldBy: heldBy.map((side) => sideLabels[side]),
      consider: consider.map((ground) => groundLabels[ground]),
      /** The fields that name or show somebody: to be looked at one by one before this goes to anybody else. */
      toBeRedacted: redact,
      items: readable ? await contentOf(db, review, key) : null,
    });
  }
  const head = {
    review: review.reference,
    title: review.title,
    takenOutAt: now,
    for: sideLabels[schedule.side],
  };
  return JSON.stringify({ ...head, records }, null, 2);
}
