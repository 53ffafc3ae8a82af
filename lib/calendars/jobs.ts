import { now } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';

/** Remembers that a program fetched a calendar, once an hour at most: its owner sees whether anything does. */
export async function noteFeedRead({
  id,
  lastReadAt,
}: {
  id: string;
  lastReadAt: Date | null;
}): Promise<void> {
  const at = now();
  if (lastReadAt && at.getTime() - lastReadAt.getTime() < 60 * 60 * 1000) return;
  await writing().calendarFeed.update({ where: { id }, data: { lastReadAt: at } });
}
