import { plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { expectVersion, found, refuse, refuseByRule } from '@/lib/platform/refusal';
import { isFactCheckOpen } from '@/lib/report/rules';
import { answerPointInput, finishFactCheckInput, raisePointInput } from '@/lib/report/schema';
import { answerLabels, reportLetters, reportWords } from '@/lib/report/words';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** Somebody of the host names a slip, a fact beneath a finding, or something left out. */
export const raisePoint = defineCommand({
  about: 'review',
  permission: 'fact_check.raise',
  event: 'fact_check.point_raised',
  input: raisePointInput,
  async run(context) {
    const { db, review, viewer, input, now, mail } = context;
    const { id, section, passage, kind, text, evidence } = input;
    const known = await db.factCheckPoint.findUnique({
      where: { id },
      select: {
        reviewId: true,
        number: true,
        section: true,
        passage: true,
        kind: true,
        text: true,
        evidence: true,
      },
    });
    if (known && known.reviewId !== review.id) refuse({ reason: 'not_found' });
    if (known && sameAs(known) === sameAs(input)) return unchanged({ number: known.number });
    if (known) {
      const current = { passage: known.passage, text: known.text, evidence: known.evidence };
      refuse({ reason: 'out_of_date', current });
    }
    await refuseAfterwards(context);
    const waiting = await db.factCheckPoint.count({ where: { reviewId: review.id, answer: null } });
    const last = await db.factCheckPoint.aggregate({
      where: { reviewId: review.id },
      _max: { number: true },
    });
    const number = (last._max.number ?? 0) + 1;
    const raised = { raisedById: viewer.personId, raisedAt: now };
    await db.factCheckPoint.create({
      data: { id, reviewId: review.id, number, section, passage, kind, text, evidence, ...raised },
    });
    // One letter while anything waits is enough.
    const leads = waiting === 0 ? await addressesOf(db, review.id, ['lead_peer']) : [];
    for (const to of leads) await mail({ to, ...reportLetters.pointRaised(review.title, linkFor(review)) });
    return happened({ point: id, number }, { number });
  },
});

/** The team accepts or declines a point, with a reason. */
export const answerPoint = defineCommand({
  about: 'review',
  permission: 'fact_check.answer',
  event: 'fact_check.point_answered',
  input: answerPointInput,
  async run({ db, review, viewer, input, now, mail }) {
    const { id, answer, reason } = input;
    const row = found(
      await db.factCheckPoint.findFirst({
        where: { id, reviewId: review.id },
        select: { version: true, answer: true, reason: true },
      }),
    );
    if (row.answer === answer && row.reason === reason) return unchanged();
    expectVersion(row, input.version, {
      answer: row.answer ? answerLabels[row.answer] : '',
      reason: row.reason ?? '',
    });
    await db.factCheckPoint.update({
      where: { id },
      data: {
        answer,
        reason,
        answeredById: viewer.personId,
        answeredAt: now,
        version: { increment: 1 },
      },
    });
    const waiting = await db.factCheckPoint.count({ where: { reviewId: review.id, answer: null } });
    const leaders =
      waiting === 0 ? await addressesOf(db, review.id, ['political_lead', 'chief_executive']) : [];
    for (const to of leaders)
      await mail({ to, ...reportLetters.pointsAnswered(review.title, linkFor(review)) });
    return happened({ point: id, answer });
  },
});

/** The host says that it has no more points, before the deadline or on it. */
export const finishFactCheck = defineCommand({
  about: 'review',
  permission: 'fact_check.finish',
  event: 'fact_check.finished',
  input: finishFactCheckInput,
  async run(context) {
    const { db, review, viewer, now, mail } = context;
    const row = found(
      await db.factCheck.findUnique({ where: { reviewId: review.id }, select: { doneAt: true } }),
    );
    if (row.doneAt) return unchanged();
    await db.factCheck.update({
      where: { reviewId: review.id },
      data: { doneAt: now, doneById: viewer.personId },
    });
    for (const to of await addressesOf(db, review.id, ['lead_peer', 'coordinator']))
      await mail({ to, ...reportLetters.factCheckFinished(review.title, linkFor(review)) });
    return happened({});
  },
});

function sameAs(point: Record<'section' | 'passage' | 'kind' | 'text' | 'evidence', string>): string {
  const { section, passage, kind, text, evidence } = point;
  return JSON.stringify([section, passage, kind, text, evidence]);
}

type Checking = Pick<ReviewContext<unknown>, 'db' | 'review' | 'today'>;

async function refuseAfterwards({ db, review, today }: Checking): Promise<void> {
  const row = await db.factCheck.findUnique({
    where: { reviewId: review.id },
    select: { deadlineOn: true, doneAt: true },
  });
  const factCheck = row && { doneAt: row.doneAt, deadlineOn: plainDate(row.deadlineOn) };
  if (!isFactCheckOpen(factCheck, today)) refuseByRule('fact_check.over', reportWords.factCheckOver);
}

function linkFor(review: { reference: string }): string {
  return `${env().APP_ORIGIN}/reviews/${review.reference}/report/fact-check`;
}
