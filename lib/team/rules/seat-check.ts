import { type EnteredPoll, ordinaryPolls, type Voting } from '@/lib/calendar/rules/polls';

/** A councillor at the table, as far as a poll may have changed it. Dates are `YYYY-MM-DD`. */
export interface Seated {
  council: Voting & { id: string };
  /** When the post by which they sit began. */
  heldFrom: string;
  /** When they were proposed for the team. */
  proposedOn: string;
  /** When somebody last looked whether they still hold the seat. */
  checkedOn: string | null;
}

/**
 * The day of the latest poll after which nobody has looked whether a councillor still holds the seat; null where there
 * was none. A by-election fills another's seat, and a parliament's election no council's.
 */
export function seatToCheckSince(
  { council, heldFrom, proposedOn, checkedOn }: Seated,
  entered: readonly EnteredPoll[],
  today: string,
): string | null {
  const from = [heldFrom, proposedOn, checkedOn ?? ''].toSorted().at(-1) ?? proposedOn;
  const ordinary = ordinaryPolls(council, { from, to: today }).map(({ on }) => on);
  const own = entered.filter(
    (poll) => poll.organisationId === council.id && poll.kind !== 'by_election' && poll.kind !== 'general',
  );
  const polls = [...ordinary, ...own.map(({ on }) => on)];
  return (
    polls
      .filter((on) => on >= from && on < today && on !== heldFrom && !isSeen(on, checkedOn))
      .toSorted()
      .at(-1) ?? null
  );
}

// A look on the day of the poll itself came before the count.
const isSeen = (on: string, checkedOn: string | null) => checkedOn !== null && checkedOn > on;
