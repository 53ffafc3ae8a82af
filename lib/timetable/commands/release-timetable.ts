import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { refuseByRule } from '@/lib/platform/refusal';
import { releaseLetter, timetableWords } from '@/lib/timetable/labels';
import { concernSentence } from '@/lib/timetable/labels/concerns';
import { circumstancesOf } from '@/lib/timetable/queries/circumstances';
import { type Draft, draftOf, namesIn } from '@/lib/timetable/queries/draft';
import { contentOf, isSameContent } from '@/lib/timetable/release';
import { concerns, totals } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import { releaseTimetableInput } from '@/lib/timetable/schema';

/** Tells everybody the timetable as it stands, under the next number. */
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
    const latest = await db.timetableRelease.findFirst({
      where: { reviewId: review.id },
      orderBy: { number: 'desc' },
      select: { number: true, content: true },
    });
    if (latest && isSameContent(latest.content, content)) return unchanged({ number: latest.number });
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
    await tell(context, number);
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

async function tell({ db, review, viewer, mail }: ReviewContext<unknown>, number: number): Promise<void> {
  const seats = await db.seat.findMany({
    where: {
      reviewId: review.id,
      endedAt: null,
      role: { not: 'reader' },
      personId: { not: viewer.personId },
    },
    orderBy: { startedAt: 'asc' },
    select: { person: { select: { email: true } } },
  });
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/timetable`;
  for (const to of new Set(seats.map((seat) => seat.person.email)))
    await mail({ to, ...releaseLetter(review.title, number, link) });
}
