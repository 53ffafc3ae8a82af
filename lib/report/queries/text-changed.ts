import type { EventName } from '@/lib/events';
import type { Transaction } from '@/lib/platform/database';

/** What changes the words that a report prints. */
const changes: EventName[] = [
  'report.section_written',
  'recommendation.recorded',
  'recommendation.changed',
  'recommendation.dropped',
  'finding.changed',
  'finding.settled',
  'finding.dropped',
];

/** When the words of some reviews' drafts last changed, by review: a word on a draft is a word on that text. */
export async function textChangedAt(
  db: Transaction,
  reviewIds: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await db.event.groupBy({
    by: ['streamId'],
    where: { streamId: { in: [...reviewIds] }, name: { in: changes } },
    _max: { at: true },
  });
  return new Map(rows.flatMap(({ streamId, _max }) => (_max.at ? [[streamId, _max.at] as const] : [])));
}
