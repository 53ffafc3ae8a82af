import type { EditionForm, PublicationLevel, SeatRole } from '@/lib/platform/prisma/enums';
import type { Who } from '@/lib/policy';

export interface RecordedDecision {
  level: PublicationLevel;
  form: EditionForm;
  /** `YYYY-MM-DD`; in force from this day on, at once where null. */
  fromOn: string | null;
  recordedRole: SeatRole;
  recordedAt: Date;
}

/** From narrow to wide. */
export const levelOrder = [
  'withdrawn',
  'not_yet',
  'host_only',
  'members',
  'public',
] as const satisfies readonly PublicationLevel[];
const formOrder = ['statement', 'summary', 'full'] as const satisfies readonly EditionForm[];

export const deciders = ['political_lead', 'chief_executive'] as const satisfies readonly SeatRole[];
export type Decider = (typeof deciders)[number];

/**
 * The decision in force today: the latest of the political lead and the latest of the chief executive; where the two
 * differ, the narrower level and the narrower form, so that nothing widens before both have said so.
 */
export function decisionInForce<D extends RecordedDecision>(
  decisions: readonly D[],
  today: string,
): D | null {
  const latest = latestOfEach(decisions, today);
  const narrowest = latest.toSorted((a, b) => width(a) - width(b) || formWidth(a) - formWidth(b))[0];
  const form = latest.toSorted((a, b) => formWidth(a) - formWidth(b))[0]?.form;
  return narrowest && form ? { ...narrowest, form } : null;
}

/** The deciders whose latest word keeps a report narrower than the other's; none where they agree, or one is silent. */
export function waitsWith(decisions: readonly RecordedDecision[], today: string): Decider[] {
  const latest = latestOfEach(decisions, today);
  const inForce = decisionInForce(decisions, today);
  if (latest.length < 2 || !inForce) return [];
  const [one, other] = latest;
  if (one?.level === other?.level && one?.form === other?.form) return [];
  return deciders.filter((role) => {
    const own = latest.find((each) => each.recordedRole === role);
    const others = latest.filter((each) => each.recordedRole !== role);
    return own && others.some((each) => width(own) < width(each) || formWidth(own) < formWidth(each));
  });
}

/** Whether a report shared at a level reaches somebody, by what they are in the network and on the review. */
export function reaches(level: PublicationLevel | null, roles: ReadonlySet<Who>): boolean {
  const owners = ['political_lead', 'chief_executive', 'reader', 'lead_peer', 'peer', 'coordinator'] as const;
  const hosts = ['organiser', 'host_other'] as const;
  if (owners.some((role) => roles.has(role)) || level === 'public') return true;
  if (level === 'members' && roles.has('member')) return true;
  return (level === 'members' || level === 'host_only') && hosts.some((role) => roles.has(role));
}

function latestOfEach<D extends RecordedDecision>(decisions: readonly D[], today: string): D[] {
  const started = decisions.filter((each) => each.fromOn === null || each.fromOn <= today);
  const newestFirst = started.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
  return deciders.flatMap((role) => newestFirst.find((each) => each.recordedRole === role) ?? []);
}

const width = (decision: RecordedDecision) => levelOrder.indexOf(decision.level);
const formWidth = (decision: RecordedDecision) => formOrder.indexOf(decision.form);
