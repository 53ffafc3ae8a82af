/** A daily word that told the host of a finding. */
export interface Telling {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The latest wording of the words that were told: taken back, older words may stand again under a new number. */
  wording: number;
  /** The number under which it was told, where that was another finding, drawn into this one since. */
  as: number | null;
}

/** A finding as the log of what the host has heard knows it. */
export interface HeardFinding {
  id: string;
  number: number;
  statement: string;
  wording: number;
  /** Wordings that changed the meaning; the first is one. */
  meanings: readonly number[];
  canBeShared: boolean;
  isDropped: boolean;
  told: readonly Telling[];
}

/** How a finding stands to what the host has heard: what it was never told, what changed since, what is no more. */
export type Hearing = 'unsaid' | 'reworded' | 'withdrawn' | 'told';

export function hearingOf({
  isDropped,
  told,
  meanings,
}: Pick<HeardFinding, 'isDropped' | 'told' | 'meanings'>): Hearing {
  if (isDropped) return 'withdrawn';
  const own = told.filter(({ as }) => as === null).map(({ wording }) => wording);
  if (told.length === 0) return 'unsaid';
  const latest = own.at(-1) ?? 0;
  return meanings.some((meaning) => meaning > latest) ? 'reworded' : 'told';
}

const order: readonly Hearing[] = ['unsaid', 'reworded', 'withdrawn', 'told'];

/** What would surprise comes first. */
export function bySurprise<F extends HeardFinding>(findings: readonly F[]): F[] {
  const place = (finding: F) => order.indexOf(hearingOf(finding));
  return findings.toSorted((a, b) => place(a) - place(b) || a.number - b.number);
}
