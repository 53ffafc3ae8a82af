import { enquiriesGoBefore } from '@/lib/enquiries/rules';
import { now } from '@/lib/platform/clock';
import { type Transaction, workingAs } from '@/lib/platform/database';
import { lockStream, networkStream, recordEvent } from '@/lib/platform/stream';

/**
 * Deletes enquiries whose time is up, those never confirmed and those answered long ago, and our letters to whoever has
 * no other business here. Answers how many enquiries went.
 */
export function forgetEnquiries(): Promise<number> {
  return workingAs('enquiries', async (db) => {
    await lockStream(db, networkStream, 'network');
    const before = enquiriesGoBefore(now());
    const due = {
      unconfirmed: { confirmedAt: null, sentAt: { lt: before.unconfirmed } },
      answered: { handledAt: { lt: before.answered } },
    };
    const rows = await db.enquiry.findMany({
      where: { OR: [due.unconfirmed, due.answered] },
      select: { email: true },
    });
    const unconfirmed = await db.enquiry.deleteMany({ where: due.unconfirmed });
    const answered = await db.enquiry.deleteMany({ where: due.answered });
    await forgetLetters(
      db,
      rows.map(({ email }) => email),
    );
    const particulars = { unconfirmed: unconfirmed.count, answered: answered.count };
    const gone = unconfirmed.count + answered.count;
    if (gone > 0) {
      await recordEvent(db, {
        streamId: networkStream,
        name: 'enquiries.forgotten',
        by: null,
        at: now(),
        particulars,
      });
    }
    return gone;
  });
}

async function forgetLetters(db: Transaction, emails: readonly string[]): Promise<void> {
  const among = { where: { email: { in: [...emails] } }, select: { email: true } };
  const known = [...(await db.person.findMany(among)), ...(await db.enquiry.findMany(among))];
  const gone = emails.filter((email) => !known.some((each) => each.email === email));
  // A letter of a review has a time of its own.
  await db.mail.deleteMany({ where: { to: { in: gone }, reviewId: null } });
}
