import { dailyLetter, dailyWords } from '@/lib/feedback/labels';
import { sendDailyInput, type ToldFinding } from '@/lib/feedback/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { refuse, refuseByRule } from '@/lib/platform/refusal';

/** The lead tells the host in two or three lines what is emerging: no surprises at the end. */
export const sendDaily = defineCommand({
  about: 'review',
  permission: 'daily.send',
  event: 'daily_feedback.sent',
  input: sendDailyInput,
  async run({ db, review, viewer, input, now, today, mail }) {
    const { id, text } = input;
    const known = await db.dailyFeedback.findUnique({
      where: { id },
      select: { reviewId: true, text: true },
    });
    if (known && known.reviewId !== review.id) refuse({ reason: 'not_found' });
    if (known?.text === text) return unchanged();
    if (known) refuse({ reason: 'out_of_date', current: { text: known.text } });
    const told = await demandShareable(db, review.id, input.findings);
    await db.dailyFeedback.create({
      data: {
        id,
        reviewId: review.id,
        day: databaseDate(today),
        text,
        sentById: viewer.personId,
        sentAt: now,
        findings: {
          create: told.map(({ id: findingId, wording }) => ({ findingId, wording, reviewId: review.id })),
        },
      },
    });
    const hosts = await db.seat.findMany({
      where: {
        reviewId: review.id,
        endedAt: null,
        role: { in: ['political_lead', 'chief_executive', 'organiser'] },
      },
      select: { person: { select: { email: true } } },
    });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/feedback`;
    for (const to of new Set(hosts.map((seat) => seat.person.email)))
      await mail({ to, ...dailyLetter(review.title, link) });
    return happened({ feedback: id, day: today });
  },
});

async function demandShareable(db: Transaction, reviewId: string, wanted: readonly ToldFinding[]) {
  const seen = new Map(wanted.map(({ id, wording }) => [id, wording]));
  const ids = [...seen.keys()];
  const findings = await db.finding.findMany({
    where: { id: { in: ids }, reviewId, droppedAt: null },
    select: { id: true, number: true, statement: true, wording: true, canBeShared: true },
  });
  if (findings.length !== ids.length) refuse({ reason: 'not_found' });
  const kept = findings.find(({ canBeShared }) => !canBeShared);
  if (kept) refuseByRule('daily.not_shareable', dailyWords.notShareable(kept.number));
  // The lines were begun with words that are no more: what the log says was told must be what was read.
  const reworded = findings.filter(({ id, wording }) => seen.get(id) !== wording);
  const current = reworded.map(({ number, statement }) => `${number}. ${statement}`).join(' ');
  if (current) refuse({ reason: 'out_of_date', current: { findings: current } });
  return findings;
}
