import nodemailer from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { now } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

/**
 * Sends a letter of the outbox once its change is in the database. Without a mail server (the demo) it stays kept.
 * Throws when the server cannot take it, so that the job is tried again later.
 */
export async function sendMail({ mailId }: { mailId: string }): Promise<void> {
  const { SMTP_URL } = env();
  const mail = await writing().mail.findUnique({ where: { id: mailId } });
  if (!SMTP_URL || !mail || mail.sentAt) return;
  try {
    await transport(SMTP_URL).sendMail(messageOf(mail));
  } catch (error) {
    await note(mail.id, { lastError: reasonOf(error) });
    throw error;
  }
  await note(mail.id, { sentAt: now(), lastError: null, text: withoutSecrets(mail.text) });
}

/** Tries once more what the job has given up on, while it is still worth reading. For the worker's clock. */
export async function sendLeftMails(): Promise<void> {
  if (!env().SMTP_URL) return;
  const left = await writing().mail.findMany({
    where: { sentAt: null, queuedAt: { gte: hoursAgo(7 * 24), lt: hoursAgo(12) } },
    orderBy: { queuedAt: 'asc' },
    take: 100,
    select: { id: true },
  });
  for (const { id } of left)
    await sendMail({ mailId: id }).catch(() => console.warn('A mail is still waiting:', id));
}

const hoursAgo = (hours: number) => new Date(now().getTime() - hours * 60 * 60 * 1000);

interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  calendar: string | null;
}

function messageOf(mail: Mail) {
  const { MAIL_FROM, APP_ORIGIN } = env();
  return {
    from: MAIL_FROM,
    // As an object, so that a comma or an angle bracket in it is never read as a second address.
    to: { name: '', address: mail.to },
    subject: mail.subject.replaceAll(/\p{Cc}+/gu, ' '),
    text: mail.text,
    ...calendarParts(mail.calendar),
    // The same at every try: a letter that left twice is one letter to the reader's mail program.
    messageId: `<${mail.id}@${new URL(APP_ORIGIN).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

// The standard lets a request name one meeting: one stands in the mail itself, several go with it, a file each.
function calendarParts(calendar: string | null) {
  const objects = calendar?.split(/(?<=END:VCALENDAR\r?\n)/) ?? [];
  const [only] = objects;
  if (only && objects.length === 1) return { icalEvent: { method: methodOf(only), content: only } };
  return {
    attachments: objects.map((content, index) => ({
      filename: `session-${index + 1}.ics`,
      contentType: `text/calendar; charset=utf-8; method=${methodOf(content)}`,
      content,
    })),
  };
}

function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';
}

async function note(
  id: string,
  data: { lastError: string | null; sentAt?: Date; text?: string },
): Promise<void> {
  await writing().mail.update({ where: { id }, data: { ...data, attempts: { increment: 1 } } });
}

// What has left need not keep the key to somebody's account, or to their own page, here.
function withoutSecrets(text: string): string {
  return text.replaceAll(/\/(sign-in\/link|enquire\/confirm|met)\/\S+/g, '/$1/…');
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}

let made: { url: string; transport: nodemailer.Transporter<SMTPTransport.SentMessageInfo> } | null = null;

function transport(url: string) {
  if (made?.url === url) return made.transport;
  const options = { url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  made = { url, transport: nodemailer.createTransport(options) };
  return made.transport;
}
