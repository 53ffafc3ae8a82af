import { enquiriesGoBefore } from '@/lib/enquiries/rules';
import { now } from '@/lib/platform/clock';
import { workingAs } from '@/lib/platform/database';
import { lockStream, networkStream, recordEvent } from '@/lib/platform/stream';

/** Deletes enquiries whose time is up: those never confirmed, and those answered long ago. Answers how many went. */
export function forgetEnquiries(): Promise<number> {
  return workingAs('enquiries', async (db) => {
    await lockStream(db, networkStream, 'network');
    const before = enquiriesGoBefore(now());
    const unconfirmed = await db.enquiry.deleteMany({
      where: { confirmedAt: null, sentAt: { lt: before.unconfirmed } },
    });
    const answered = await db.enquiry.deleteMany({ where: { handledAt: { lt: before.answered } } });
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
