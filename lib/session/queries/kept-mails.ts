import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

const pageSize = 25;

/** The demo's mails, newest first; `before` is the id of the last one already shown. */
export async function listKeptMails(_permit: NetworkPermit<'demo.use'>, before: string | null) {
  const rows = await reading().mail.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: { id: true, to: true, subject: true, text: true, queuedAt: true },
  });
  const mails = rows.slice(0, pageSize);
  return { mails, next: rows.length > pageSize ? (mails.at(-1)?.id ?? null) : null };
}
