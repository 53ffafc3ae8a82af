import type { EditionForm, PublicationLevel, SeatRole } from '@/lib/platform/prisma/enums';
import type { Who } from '@/lib/policy';
import { type Succession, speakingNow } from '@/lib/succession/rules';

export interface RecordedDecision {
  level: PublicationLevel;
  form: EditionForm;
  /** `YYYY-MM-DD`; in force from this day on, at once where null. */
  fromOn: string | null;
  recordedRole: SeatRole;
  recordedAt: Date;
  /** The council for which it was made: in a joint review each decides. */
  organisationId: string;
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
 * The decision in force today: of each council the latest of the political lead and the latest of the chief executive;
 * where they differ, the narrower level and the narrower form, so that nothing widens before all have said so. None while
 * one of the host councils is silent. A council that took over from a host inherits what that one had decided, until it
 * decides itself.
 */
export function decisionInForce<D extends RecordedDecision>(
  decisions: readonly D[],
  today: string,
  hosts: readonly string[],
  successions: readonly Succession[] = [],
): D | null {
  const councils = speakingNow(hosts, successions);
  const latest = latestOfEach(decisions, today, { councils, successions });
  if (silentAmong(councils, latest).length > 0) return null;
  const narrowest = latest.toSorted((a, b) => width(a) - width(b) || formWidth(a) - formWidth(b))[0];
  const form = latest.toSorted((a, b) => formWidth(a) - formWidth(b))[0]?.form;
  return narrowest && form ? { ...narrowest, form } : null;
}

/** Somebody with whom a wider decision waits; `role` is null where either leader of the council can speak for it. */
export interface Waiting {
  role: Decider | null;
  organisationId: string;
}

/**
 * With whom it waits: the councils of a joint review that have not decided while another has; else the deciders whose
 * latest word keeps a report narrower than another's. None where all agree, or only one has spoken.
 */
export function waitsWith(
  decisions: readonly RecordedDecision[],
  today: string,
  hosts: readonly string[],
  successions: readonly Succession[] = [],
): Waiting[] {
  const councils = speakingNow(hosts, successions);
  const latest = latestOfEach(decisions, today, { councils, successions });
  if (latest.length === 0) return [];
  const silent = silentAmong(councils, latest);
  if (silent.length > 0) return silent.map((organisationId) => ({ role: null, organisationId }));
  return latest
    .filter((own) => latest.some((each) => width(own) < width(each) || formWidth(own) < formWidth(each)))
    .map(({ recordedRole, organisationId }) => ({ role: recordedRole, organisationId }));
}

/** Whether a report shared at a level reaches somebody, by what they are in the network and on the review. */
export function reaches(level: PublicationLevel | null, roles: ReadonlySet<Who>): boolean {
  const owners = ['political_lead', 'chief_executive', 'reader', 'lead_peer', 'peer', 'coordinator'] as const;
  const hosts = ['organiser', 'host_other'] as const;
  if (owners.some((role) => roles.has(role)) || level === 'public') return true;
  if (level === 'members' && roles.has('member')) return true;
  return (level === 'members' || level === 'host_only') && hosts.some((role) => roles.has(role));
}

/** Whether a report in this form prints its recommendations. */
export function tellsRecommendations({ form }: Pick<RecordedDecision, 'form'>): boolean {
  return form !== 'statement';
}

type Spoken<D extends RecordedDecision> = D & { recordedRole: Decider };

interface Speaking {
  councils: readonly string[];
  successions: readonly Succession[];
}

function latestOfEach<D extends RecordedDecision>(
  decisions: readonly D[],
  today: string,
  { councils, successions }: Speaking,
): Spoken<D>[] {
  const started = decisions.filter((each) => each.fromOn === null || each.fromOn <= today);
  const newestFirst = started.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
  return deciders.flatMap((role) =>
    councils.flatMap((council) =>
      standingOf(newestFirst, { role, council, successions }).map((each) => ({
        ...each,
        recordedRole: role,
        organisationId: council,
      })),
    ),
  );
}

// What a council decided before it took over from another says nothing about that one's part.
function standingOf<D extends RecordedDecision>(
  newestFirst: readonly D[],
  { role, council, successions }: { role: Decider; council: string; successions: readonly Succession[] },
): D[] {
  const own = newestFirst.find((each) => each.recordedRole === role && each.organisationId === council);
  const inherited = successions
    .filter((each) => each.successorId === council && (!own || own.recordedAt < each.passedAt))
    .flatMap(({ predecessorId }) => {
      const rest = successions.filter((each) => each.successorId !== council);
      return standingOf(newestFirst, { role, council: predecessorId, successions: rest });
    });
  return own ? [own, ...inherited] : inherited;
}

function silentAmong(councils: readonly string[], latest: readonly RecordedDecision[]): string[] {
  return councils.filter((council) => !latest.some((each) => each.organisationId === council));
}

const width = (decision: RecordedDecision) => levelOrder.indexOf(decision.level);
const formWidth = (decision: RecordedDecision) => formOrder.indexOf(decision.form);
