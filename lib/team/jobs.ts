import { Temporal } from 'temporal-polyfill';
import { databaseDate, dayOf, now, plainDate } from '@/lib/platform/clock';
import { reading, type Transaction, workingAs } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { queueMail } from '@/lib/platform/mail';
import { lockStream, recordEvent } from '@/lib/platform/stream';
import { letters } from '@/lib/team/letters';

/**
 * Reminds peers of their invitation, once, on the day before their answer is asked for; on the last day where the
 * worker stood still. Whoever was only asked today needs no reminder. Answers how many were written to.
 */
export async function remindInvited(): Promise<number> {
  const today = dayOf(now());
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const due = await reading().teamMember.findMany({
    where: {
      status: 'invited',
      remindedAt: null,
      replyBy: { gte: databaseDate(today), lte: databaseDate(tomorrow) },
      review: { pausedAt: null, stage: { notIn: ['closed', 'withdrawn', 'declined'] } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, reviewId: true, invitedAt: true },
  });
  let written = 0;
  for (const { id, reviewId, invitedAt } of due) {
    if (invitedAt && dayOf(invitedAt) < today && (await remind(id, reviewId))) written += 1;
  }
  return written;
}

function remind(id: string, reviewId: string): Promise<boolean> {
  return workingAs('remind', async (db: Transaction) => {
    await lockStream(db, reviewId, 'review');
    const member = await db.teamMember.findFirst({
      where: { id, status: 'invited', remindedAt: null },
      select: {
        personId: true,
        replyBy: true,
        person: { select: { email: true } },
        review: { select: { title: true, reference: true } },
      },
    });
    if (!member?.replyBy) return false;
    const { person, review, personId } = member;
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/invitation`;
    const words = letters.reminded({ review: review.title, link, replyBy: plainDate(member.replyBy) });
    await db.teamMember.update({ where: { id }, data: { remindedAt: now() } });
    await queueMail(db, { to: person.email, ...words }, now(), reviewId);
    const particulars = { person: personId };
    await recordEvent(db, { streamId: reviewId, name: 'peer.reminded', by: null, at: now(), particulars });
    return true;
  });
}
