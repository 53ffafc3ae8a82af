import type { EditionForm, PublicationLevel, SeatRole } from '@/lib/platform/prisma/enums';

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

/**
 * The decision in force today: the latest of the political lead and the latest of the chief executive; where the
 * two differ, the narrower one, so that nothing widens before both have said so.
 */
export function decisionInForce(
  decisions: readonly RecordedDecision[],
  today: string,
): RecordedDecision | null {
  const latest = (['political_lead', 'chief_executive'] as const)
    .map((role) =>
      latestOf(
        decisions.filter((each) => each.recordedRole === role),
        today,
      ),
    )
    .filter((each) => each !== null);
  return latest.toSorted((a, b) => width(a) - width(b) || formWidth(a) - formWidth(b))[0] ?? null;
}

function latestOf(decisions: readonly RecordedDecision[], today: string): RecordedDecision | null {
  const started = decisions.filter((each) => each.fromOn === null || each.fromOn <= today);
  return started.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())[0] ?? null;
}

const width = (decision: RecordedDecision) => levelOrder.indexOf(decision.level);
const formWidth = (decision: RecordedDecision) => ['statement', 'summary', 'full'].indexOf(decision.form);
