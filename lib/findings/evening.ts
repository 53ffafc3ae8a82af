import type { EventName } from '@/lib/events';
import type { Finding } from '@/lib/findings/finding';
import { type FindingWarning, supportOf, warningsOf } from '@/lib/findings/support';
import { dayOf } from '@/lib/platform/clock';
import type { PlannedSession } from '@/lib/timetable/session';

/** What moves a finding in the course of a day. */
export const moveNames = [
  'finding.recorded',
  'finding.changed',
  'finding.notes_changed',
  'finding.split',
  'finding.merged',
  'finding.view_said',
  'finding.asked_again',
  'finding.settled',
] as const satisfies readonly EventName[];

export interface Move {
  findingId: string;
  what: (typeof moveNames)[number];
  at: Date;
}

const stopParts = ['moved', 'thin', 'contradicted', 'waiting'] as const;

/** A finding at which the meeting stops, once, and why first. */
export interface Stop {
  finding: Finding;
  part: (typeof stopParts)[number];
  moves: readonly Move[];
  warnings: readonly FindingWarning[];
}

/**
 * The findings that an evening talks about, each once: those that moved today, those that stand on too little, those
 * that something contradicts, and those that are not settled. What is settled and did not move is left in peace.
 */
export function stopsOf(findings: readonly Finding[], moves: readonly Move[]): Stop[] {
  const stops = findings.flatMap((finding): Stop[] => {
    const own = moves.filter(({ findingId }) => findingId === finding.id);
    const warnings = warningsOf(supportOf(finding));
    const part = partOf(finding, own, warnings);
    return part ? [{ finding, part, moves: own, warnings }] : [];
  });
  return stopParts.flatMap((part) => stops.filter((stop) => stop.part === part));
}

function partOf(finding: Finding, moves: readonly Move[], warnings: readonly FindingWarning[]) {
  if (moves.length > 0) return 'moved';
  if (finding.settledAt) return null;
  if (warnings.some((warning) => warning !== 'contradicted')) return 'thin';
  return warnings.includes('contradicted') ? 'contradicted' : 'waiting';
}

const meetingKinds: readonly string[] = ['interview', 'focus_group', 'visit', 'observation'];

/** The meetings of the next day that has any: where what comes up tonight can be asked. */
export function meetingsAfter(day: string, sessions: readonly PlannedSession[]): PlannedSession[] {
  const later = sessions
    .filter(({ kind, startsAt }) => meetingKinds.includes(kind) && dayOf(startsAt) > day)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const [next] = later;
  return next ? later.filter(({ startsAt }) => dayOf(startsAt) === dayOf(next.startsAt)) : [];
}

/** Sessions in the order in which they suit a finding: whom it lacks, its area, its principles; then by time. */
export function bestFor(
  { finding, warnings }: Pick<Stop, 'finding' | 'warnings'>,
  sessions: readonly PlannedSession[],
): PlannedSession[] {
  const suits = ({ groups, areas, principles }: PlannedSession) =>
    (warnings.includes('no_resident') && groups.some(({ kind }) => kind === 'resident') ? 4 : 0) +
    (areas.includes(finding.area) ? 2 : 0) +
    (principles.some((principle) => finding.principles.includes(principle)) ? 1 : 0);
  return sessions.toSorted((a, b) => suits(b) - suits(a) || a.startsAt.getTime() - b.startsAt.getTime());
}

/** The day that an evening is about: the one asked for, if it is one of the visit; else today, or the visit’s nearest. */
export function eveningOf(days: readonly string[], asked: string | undefined, today: string): string {
  if (asked && days.includes(asked)) return asked;
  const past = days.filter((day) => day <= today);
  return past.at(-1) ?? days[0] ?? today;
}
