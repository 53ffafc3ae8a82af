import { isMajorPoll, type PreElection } from '@/lib/calendar/rules/polls';

/** A poll of one of the hosts, with the days before it on which nothing is presented in public. */
export interface NearPoll extends PreElection {
  council: string;
}

/**
 * The poll that keeps a roundtable from being held on a day: polls of a council, of a mayor and of a parliament do,
 * from the notice to the poll; a by-election does not. Polls up to the one that the chief executive has given a reason for no longer do.
 */
export function pollAgainst(
  day: string,
  polls: readonly NearPoll[],
  override: { pollOn: string } | null,
): NearPoll | null {
  const against = polls.filter((poll) => isMajorPoll(poll.kind) && poll.from <= day && day <= poll.to);
  const last = against.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
  return last && (override === null || last.to > override.pollOn) ? last : null;
}
