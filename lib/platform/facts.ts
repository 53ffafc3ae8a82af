import { dayOf, now, plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import { type Decision, decide, type Standing } from '@/lib/platform/decision';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Nation, Stage } from '@/lib/platform/prisma/enums';
import type { Viewer } from '@/lib/platform/viewer';
import type { Condition, Permission, Who } from '@/lib/policy';
import { decisionInForce } from '@/lib/publication/rules';
import { type Succession, speakingNow } from '@/lib/succession/rules';

/** A review as the kernel sees it for one viewer: enough to decide every right, and to head a page. */
export interface ReviewFacts extends Standing {
  id: string;
  reference: string;
  title: string;
  nation: Nation;
  stage: Stage;
  stageSince: Date;
  paused: boolean;
  onSiteFrom: string | null;
  onSiteTo: string | null;
  version: number;
  roles: ReadonlySet<Who>;
  conditions: ReadonlySet<Condition>;
  hosts: readonly { organisationId: string; name: string; leadTitle: string }[];
  /** Who speaks for the host's side today: the hosts, and in place of one that has ended, its successors by their names. */
  councils: readonly { organisationId: string; name: string; leadTitle: string }[];
  /** Hosts that have ended, and who took their part over. */
  successions: readonly Succession[];
  /** The viewer's own seats that speak for a host council. */
  seats: readonly { id: string; role: Who; organisationId: string | null }[];
  decide(permission: Permission): Decision;
}

/** Loads a review by either of its references, as one viewer stands to it; null where there is none. */
export async function factsOf(
  db: Transaction,
  viewer: Viewer,
  reference: string,
): Promise<ReviewFacts | null> {
  const row = await db.review.findFirst({
    where: { OR: [{ reference }, { requestReference: reference }] },
    select: selection(viewer.personId),
  });
  if (!row) return null;
  const roles = new Set<Who>(viewer.standing);
  for (const seat of row.seats) roles.add(seat.role);
  const seated = roles.has('peer') || roles.has('lead_peer');
  if (row.team.length > 0 && !seated) roles.add('invitee');
  const paused = row.pausedAt !== null;
  const conditions = conditionsOf(row);
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    nation: row.nation,
    stage: row.stage,
    stageSince: row.stageSince,
    version: row.version,
    onSiteFrom: row.onSiteFrom && plainDate(row.onSiteFrom),
    onSiteTo: row.onSiteTo && plainDate(row.onSiteTo),
    hosts: row.hosts,
    councils: councilsOf(row),
    successions: row.successions,
    seats: row.seats,
    paused,
    roles,
    conditions,
    decide: (permission) => decide(permission, { roles, stage: row.stage, paused, conditions }),
  };
}

const selection = (personId: string) =>
  ({
    id: true,
    reference: true,
    title: true,
    nation: true,
    stage: true,
    stageSince: true,
    pausedAt: true,
    onSiteFrom: true,
    onSiteTo: true,
    version: true,
    actionsPublic: true,
    hosts: { select: { organisationId: true, name: true, leadTitle: true }, orderBy: { name: 'asc' } },
    successions: {
      select: {
        predecessorId: true,
        successorId: true,
        leadTitle: true,
        passedAt: true,
        successor: { select: { name: true } },
      },
      orderBy: { successor: { name: 'asc' } },
    },
    seats: { where: { personId, endedAt: null }, select: { id: true, role: true, organisationId: true } },
    team: { where: { personId, status: { in: ['invited', 'accepted'] } }, select: { id: true } },
    factCheck: { select: { openedAt: true } },
    roundtable: { select: { heldAt: true } },
    decisions: {
      where: { kind: 'feedback' },
      select: {
        level: true,
        form: true,
        fromOn: true,
        recordedRole: true,
        recordedAt: true,
        organisationId: true,
      },
    },
  }) satisfies Prisma.ReviewSelect;

interface HostRow {
  hosts: ReviewFacts['hosts'];
  successions: readonly (Succession & { leadTitle: string; successor: { name: string } })[];
}

function councilsOf({ hosts, successions }: HostRow): ReviewFacts['councils'] {
  const all = [
    ...hosts,
    ...successions.map(({ successorId, leadTitle, successor }) => ({
      organisationId: successorId,
      name: successor.name,
      leadTitle,
    })),
  ];
  const speaking = speakingNow(
    hosts.map((host) => host.organisationId),
    successions,
  );
  return speaking.flatMap((id) => all.find((council) => council.organisationId === id) ?? []);
}

interface ConditionRow {
  actionsPublic: boolean;
  hosts: readonly { organisationId: string }[];
  successions: readonly Succession[];
  factCheck: { openedAt: Date } | null;
  roundtable: { heldAt: Date | null } | null;
  decisions: readonly (Omit<Parameters<typeof decisionInForce>[0][number], 'fromOn'> & {
    fromOn: Date | null;
  })[];
}

function conditionsOf(row: ConditionRow): Set<Condition> {
  const decisions = row.decisions.map((each) => ({ ...each, fromOn: each.fromOn && plainDate(each.fromOn) }));
  const hosts = row.hosts.map((host) => host.organisationId);
  const level = decisionInForce(decisions, dayOf(now()), hosts, row.successions)?.level;
  const conditions = new Set<Condition>();
  if (row.roundtable?.heldAt) conditions.add('roundtable_held');
  if (row.factCheck) conditions.add('fact_check_opened');
  if (level === 'public') conditions.add('shared_with_public');
  if (level === 'public' || level === 'members') conditions.add('shared_with_members');
  if (level === 'public' || level === 'members' || level === 'host_only') conditions.add('shared_with_host');
  if (row.actionsPublic) conditions.add('actions_public');
  return conditions;
}
