import { plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { expectVersion, found, refuse, refuseByRule } from '@/lib/platform/refusal';
import { councilsOf, hasFinished, isFactCheckOpen } from '@/lib/report/rules';
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
    const askers = waiting === 0 ? await askersOf(db, review.id) : [];
    for (const to of askers)
      await mail({ to, ...reportLetters.pointsAnswered(review.title, linkFor(review)) });
    return happened({ point: id, answer });
  },
});

/** A council says that it has no more points, before the deadline or on it. In a joint review the last one ends it. */
export const finishFactCheck = defineCommand({
  about: 'review',
  permission: 'fact_check.finish',
  event: 'fact_check.finished',
  input: finishFactCheckInput,
  async run(context) {
    const { db, review, viewer, now, mail } = context;
    const where = { reviewId: review.id };
    const row = found(await db.factCheck.findUnique({ where, select: { doneAt: true, doneFor: true } }));
    const councils = councilsOf(review);
    if (hasFinished(row, councils)) return unchanged();
    const doneFor = [...new Set([...row.doneFor, ...councils])];
    const isOver = review.hosts.every((host) => doneFor.includes(host.organisationId));
    await db.factCheck.update({
      where,
      data: { doneFor, ...(isOver ? { doneAt: now, doneById: viewer.personId } : {}) },
    });
    const writers = isOver ? await addressesOf(db, review.id, ['lead_peer', 'coordinator']) : [];
    for (const to of writers)
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
    select: { deadlineOn: true, doneAt: true, doneFor: true },
  });
  const factCheck = row && { ...row, deadlineOn: plainDate(row.deadlineOn) };
  const isOpen =
    factCheck && isFactCheckOpen(factCheck, today) && !hasFinished(factCheck, councilsOf(review));
  if (!isOpen) refuseByRule('fact_check.over', reportWords.factCheckOver);
}

/** Those who raised the points, while they still have a seat, and the leaders. */
async function askersOf(db: Transaction, reviewId: string): Promise<string[]> {
  const points = await db.factCheckPoint.findMany({ where: { reviewId }, select: { raisedById: true } });
  const raisers = points.map((point) => point.raisedById);
  const seats = await db.seat.findMany({
    where: {
      reviewId,
      endedAt: null,
      role: { in: ['political_lead', 'chief_executive', 'reader'] },
      OR: [{ role: { in: ['political_lead', 'chief_executive'] } }, { personId: { in: raisers } }],
    },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { person: { select: { email: true } } },
  });
  return [...new Set(seats.map((seat) => seat.person.email))];
}

function linkFor(review: { reference: string }): string {
  return `${env().APP_ORIGIN}/reviews/${review.reference}/report/fact-check`;
}
