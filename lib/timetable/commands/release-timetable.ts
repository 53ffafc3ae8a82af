import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { refuseByRule } from '@/lib/platform/refusal';
import { tellRelease } from '@/lib/timetable/commands/tell-release';
import { timetableWords } from '@/lib/timetable/labels';
import { concernSentence } from '@/lib/timetable/labels/concerns';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { type Draft, draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { releasesOf } from '@/lib/timetable/queries/releases';
import { contentOf, isSameTold, releaseContent } from '@/lib/timetable/release';
import { concerns, totals } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import { releaseTimetableInput } from '@/lib/timetable/schema';

/** Keeps the timetable as it stands under the next number, and tells each person what it changes for them. */
export const releaseTimetable = defineCommand({
  about: 'review',
  permission: 'timetable.release',
  event: 'timetable.released',
  input: releaseTimetableInput,
  async run(context) {
    const { db, review, viewer, now } = context;
    const draft = await draftOf(db, review.id);
    if (draft.sessions.length === 0) refuseByRule('timetable.empty', timetableWords.nothingToRelease);
    await refuseWhatBlocks(context, draft);
    const content = contentOf(draft.sessions, draft.places);
    const releases = await releasesOf(db, review.id);
    const latest = releases.at(-1);
    if (latest && isSameTold(latest.told, content)) return unchanged({ number: latest.number });
    const number = (latest?.number ?? 0) + 1;
    await db.timetableRelease.create({
      data: {
        id: newId(),
        reviewId: review.id,
        number,
        content,
        releasedById: viewer.personId,
        releasedAt: now,
      },
    });
    const release = { number, releasedAt: now, told: releaseContent.parse(content) };
    await tellRelease(context, [...releases, release]);
    const { sessions, people } = totals(draft.sessions);
    return happened({ number, sessions, people }, { number });
  },
});

async function refuseWhatBlocks({ db, review }: ReviewContext<unknown>, draft: Draft): Promise<void> {
  const circumstances = await circumstancesOf(db, review, draft);
  const [first, ...others] = concerns(draft.sessions, circumstances).filter(blocks);
  if (!first) return;
  const words = [concernSentence(first, namesIn(draft)), timetableWords.settleFirst(others.length)];
  refuseByRule('timetable.to_settle', words.join(' '));
}
