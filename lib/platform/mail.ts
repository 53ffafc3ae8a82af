import type { Transaction } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { sendJob } from '@/lib/platform/jobs';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text; a link stands on a line of its own. */
  text: string;
  /** Invitations and cancellations, an iCalendar object each; one alone is the mail's own, with buttons to answer. */
  calendar?: readonly string[];
}

/** Writes a letter into the outbox, in the transaction of what it tells of; the worker sends it, at least once. */
export async function queueMail(
  db: Transaction,
  { calendar = [], ...letter }: Letter,
  at: Date,
  reviewId: string | null,
): Promise<void> {
  const id = newId();
  await db.mail.create({
    data: { id, reviewId, queuedAt: at, calendar: calendar.join('') || null, ...letter },
  });
  await sendJob(db, 'send-mail', { mailId: id });
}

/** Whom our mail comes from, as a name and an address. */
export function mailbox(): { name: string; email: string } {
  const { MAIL_FROM } = env();
  const parts = /^(.*)<([^<>]+)>\s*$/.exec(MAIL_FROM);
  return parts
    ? { name: (parts[1] ?? '').trim(), email: parts[2] ?? '' }
    : { name: 'Roundtable', email: MAIL_FROM };
}
