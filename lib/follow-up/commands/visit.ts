import { refuseSigned } from '@/lib/follow-up/commands/begun';
import { windowWords, words } from '@/lib/follow-up/labels';
import { followUpWindow, outsideWindow } from '@/lib/follow-up/rules';
import {
  answerFollowUpInput,
  bookFollowUpInput,
  offerFollowUpInput,
  startFollowUpInput,
} from '@/lib/follow-up/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { rangeWords } from '@/lib/platform/date-words';
import { env } from '@/lib/platform/env';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { expectVersion, found, refuseByRule, refuseField } from '@/lib/platform/refusal';
import { advance } from '@/lib/reviews/commands/advance';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** Starts the follow-up: every recommendation has its response. */
export const startFollowUp = defineCommand({
  about: 'review',
  permission: 'follow_up.start',
  event: 'follow_up.started',
  input: startFollowUpInput,
  async run(context) {
    await advance(context, 'startFollowUp');
    const text = 'The council has responded to every recommendation. The follow-up has started.';
    await tell(context, ['coordinator', 'lead_peer'], 'The follow-up has started', text);
    return happened({});
  },
});

/** Offers the council a follow-up visit; after a deferral it can be offered again. */
export const offerFollowUp = defineCommand({
  about: 'review',
  permission: 'follow_up.offer',
  event: 'follow_up.offered',
  input: offerFollowUpInput,
  async run(context) {
    const { db, review, viewer, now } = context;
    const before = await db.followUp.findUnique({ where: { reviewId: review.id } });
    if (before && before.state !== 'deferred') return unchanged();
    const offer = { state: 'offered', offeredById: viewer.personId, offeredAt: now } as const;
    await db.followUp.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...offer },
      update: { ...offer, answeredById: null, answeredAt: null, words: '', version: { increment: 1 } },
    });
    const text = 'The network offers you a follow-up visit. You can accept, decline or defer it.';
    await tell(context, ['political_lead', 'chief_executive'], 'A follow-up visit is offered', text);
    return happened({});
  },
});

/** The council's answer to the offer, or another one until the follow-up report is signed; a booked visit goes with it. */
export const answerFollowUp = defineCommand({
  about: 'review',
  permission: 'follow_up.answer',
  event: 'follow_up.answered',
  input: answerFollowUpInput,
  async run(context) {
    const { db, review, viewer, input, now } = context;
    const said = { state: input.state, words: input.words };
    const followUp = found(await db.followUp.findUnique({ where: { reviewId: review.id } }));
    if (followUp.state === said.state && followUp.words === said.words) return unchanged();
    expectVersion(followUp, input.version, { state: followUp.state, words: followUp.words });
    await refuseSigned(db, review.id);
    const isCalledOff = said.state !== 'accepted' && followUp.visitFrom !== null;
    const answer = { ...said, answeredById: viewer.personId, answeredAt: now };
    await db.followUp.update({
      where: { reviewId: review.id },
      data: {
        ...answer,
        ...(isCalledOff ? { visitFrom: null, visitTo: null } : {}),
        version: { increment: 1 },
      },
    });
    if (isCalledOff) await tellOfCallingOff(context);
    else await tell(context, ['coordinator'], 'The council has answered', answered);
    return happened({ answer: said.state });
  },
});

const answered = 'The offer of a follow-up visit has its answer.';

async function tellOfCallingOff(context: ReviewContext<unknown>): Promise<void> {
  const everybody: SeatRole[] = ['coordinator', 'lead_peer', 'peer', 'organiser'];
  const text = 'The council has called off the follow-up visit. Its days are free again.';
  await tell(context, everybody, 'The follow-up visit is called off', text);
}

/** Books the days of the follow-up visit, 12 to 24 months after the visit. */
export const bookFollowUp = defineCommand({
  about: 'review',
  permission: 'follow_up.book',
  event: 'follow_up.booked',
  input: bookFollowUpInput,
  async run(context) {
    const { db, review, input } = context;
    const { visitFrom, visitTo } = input;
    const followUp = found(await db.followUp.findUnique({ where: { reviewId: review.id } }));
    if (followUp.state !== 'accepted') refuseByRule('follow-up.not-accepted', words.notAccepted);
    const end = found(review.onSiteTo);
    const outside = outsideWindow(end, { from: visitFrom, to: visitTo });
    if (outside) refuseField(outside === 'from' ? 'visitFrom' : 'visitTo', windowWords(followUpWindow(end)));
    expectVersion(followUp, input.version, {});
    const days = { visitFrom: databaseDate(visitFrom), visitTo: databaseDate(visitTo) };
    await db.followUp.update({
      where: { reviewId: review.id },
      data: { ...days, version: { increment: 1 } },
    });
    const text = `The follow-up visit is booked: ${rangeWords(visitFrom, visitTo)}.`;
    await tell(
      context,
      ['political_lead', 'chief_executive', 'organiser', 'lead_peer', 'peer'],
      'The follow-up visit is booked',
      text,
    );
    return happened({ from: visitFrom, to: visitTo });
  },
});

/** Writes to everybody who holds one of some roles on the review now. */
async function tell(
  context: ReviewContext<unknown>,
  roles: SeatRole[],
  subject: string,
  text: string,
): Promise<void> {
  const { db, review, mail } = context;
  const link = `${env().APP_ORIGIN}/reviews/${review.reference}/follow-up`;
  for (const to of await addressesOf(db, review.id, roles)) {
    await mail({ to, subject: `${subject}: ${review.title}`, text: `${text}\n\n${link}\n` });
  }
}
