import type { ReviewContext } from '@/lib/platform/command';
import { refuseField } from '@/lib/platform/refusal';
import { pollWords } from '@/lib/roundtable/labels';
import { pollAgainst } from '@/lib/roundtable/polls';
import { pollsAround } from '@/lib/roundtable/queries/polls';

/** Refuses a day for the roundtable that lies before a poll of a host, unless the chief executive gave a reason for it. */
export async function refusePoll(
  { db, review }: Pick<ReviewContext<unknown>, 'db' | 'review'>,
  day: string,
  field: string,
): Promise<void> {
  const hostIds = review.hosts.map((host) => host.organisationId);
  const { polls, override } = await pollsAround(db, review.id, hostIds, day);
  const poll = pollAgainst(day, polls, override);
  if (poll) refuseField(field, pollWords(poll));
}
