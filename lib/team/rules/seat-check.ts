import { concerns, type EnteredPoll, ordinaryPolls, type Voting } from '@/lib/calendar/rules/polls';

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
  const own = entered.filter((poll) => concerns(poll, council) && fillsSeats(poll));
  const polls = [...ordinary, ...own.map(({ on }) => on)];
  return (
    polls
      .filter((on) => on >= from && on < today && on !== heldFrom && !isSeen(on, checkedOn))
      .toSorted()
      .at(-1) ?? null
  );
}

// A look on the day itself came before the count.
const isSeen = (on: string, checkedOn: string | null) => checkedOn !== null && checkedOn > on;

// Of polls entered for a nation only those of its councils: nobody loses a seat by a referendum or to a region's mayor.
function fillsSeats({ kind, organisationId }: EnteredPoll): boolean {
  const ofCouncils = kind === 'whole_council' || kind === 'halves' || kind === 'thirds';
  return ofCouncils || (organisationId !== null && kind !== 'by_election' && kind !== 'general');
}

/**
 * The day on which the last post of somebody on a councillor's chair ended, where nobody has looked since; null where
 * one goes on.
 */
export function seatEndedOn(
  posts: readonly { untilOn: string | null }[],
  checkedOn: string | null,
  today: string,
): string | null {
  if (posts.some(({ untilOn }) => untilOn === null || untilOn >= today)) return null;
  const last = posts
    .flatMap(({ untilOn }) => untilOn ?? [])
    .toSorted()
    .at(-1);
  return last !== undefined && !isSeen(last, checkedOn) ? last : null;
}
