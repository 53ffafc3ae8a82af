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
