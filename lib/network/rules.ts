interface Period {
  from: string;
  /** The last day; null where it goes on. */
  until: string | null;
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31');
}

/** Whether a period holds a day. */
export function isCurrent(period: Period, today: string): boolean {
  return period.from <= today && (period.until === null || today <= period.until);
}

interface HeldPost extends Period {
  id: string;
  kind: 'councillor' | 'officer' | 'other';
  politicalGroup: string | null;
}

/**
 * The posts whose group is no longer kept: those of a councillor that end, of somebody who is an officer afterwards.
 * A councillor who goes on being one keeps a public group, whatever else they do.
 */
export function postsLosingGroup(posts: readonly HeldPost[]): string[] {
  const officer = posts.filter((post) => post.kind === 'officer');
  return posts
    .filter((post) => post.politicalGroup !== null && post.until !== null)
    .filter(({ until }) => officer.some((each) => each.until === null || (until && each.until > until)))
    .map((post) => post.id);
}

/** The day before another. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

interface Booking {
  until: string | null;
  withdrawnAt: Date | null;
}

export type BookingStanding =
  | 'no_council'
  | 'ended'
  | 'full_member'
  | 'decided'
  | 'decided_associate'
  | 'undecided'
  | 'undecided_associate';

/** Whether a council may book today, and by what. */
export function bookingStanding(
  organisation: {
    kind: string;
    endedOn: string | null;
    memberships: readonly (Period & { kind: string })[];
  },
  decisions: readonly Booking[],
  today: string,
): BookingStanding {
  if (organisation.kind !== 'council') return 'no_council';
  if (organisation.endedOn && organisation.endedOn < today) return 'ended';
  const kinds = organisation.memberships.filter((each) => isCurrent(each, today)).map((each) => each.kind);
  if (kinds.includes('full')) return 'full_member';
  const decided = decisions.some(
    ({ until, withdrawnAt }) => withdrawnAt === null && (until === null || until >= today),
  );
  const isAssociate = kinds.includes('associate');
  if (decided) return isAssociate ? 'decided_associate' : 'decided';
  return isAssociate ? 'undecided_associate' : 'undecided';
}

export type DatesProblem = { field: 'from' | 'until'; kind: 'before_start' | 'after_end' };

/** Days on which an organisation cannot be a member: before it began, and after it ended. */
export function impossibleDates(
  { from, until }: Period,
  { startedOn, endedOn }: { startedOn: string | null; endedOn: string | null },
): DatesProblem[] {
  const problems: DatesProblem[] = [];
  if (startedOn && from < startedOn) problems.push({ field: 'from', kind: 'before_start' });
  if (endedOn && from > endedOn) problems.push({ field: 'from', kind: 'after_end' });
  if (endedOn && until && until > endedOn) problems.push({ field: 'until', kind: 'after_end' });
  return problems;
}
