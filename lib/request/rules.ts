import type { MembershipKind, OrganisationKind } from '@/lib/platform/prisma/enums';
import type { Asker, DraftAnswers, HostRole, Leaders } from '@/lib/request/schema';

export interface Council {
  id: string;
  kind: OrganisationKind;
  ended: boolean;
  /** The memberships that run today. */
  memberships: readonly MembershipKind[];
  /** A coordinator's decision that it may book is in force. */
  mayBook: boolean;
}

export type HostRefusal = 'not_a_council' | 'ended' | 'associate' | 'not_member' | 'undecided';

/**
 * Why a council cannot host a review that this person asks for; null where it can. Full members book; another council
 * needs a coordinator's recorded decision, whoever asks. An associate is a group of councillors, which cannot commit its
 * council: none of its people asks in its name, only a coordinator once the council itself is decided on.
 */
export function hostRefusal(council: Council, byCoordinator: boolean): HostRefusal | null {
  if (council.kind !== 'council') return 'not_a_council';
  if (council.ended) return 'ended';
  if (council.memberships.includes('full')) return null;
  if (council.memberships.includes('associate') && !byCoordinator) return 'associate';
  if (council.mayBook) return null;
  return byCoordinator ? 'undecided' : 'not_member';
}

/** A request comes from one of its hosts, or from a coordinator. */
export function asksForOwnCouncil(
  hosts: readonly string[],
  own: readonly string[],
  byCoordinator: boolean,
): boolean {
  return byCoordinator || hosts.some((host) => own.includes(host));
}

/** The answers with leaders for each host in the hosts' order, and the asker where they are one of the people asked for. */
export function filledAnswers(answers: DraftAnswers, asker: { name: string; email: string }): DraftAnswers {
  const own = { name: asker.name, email: asker.email };
  const leaders = answers.hosts.map((host, index): Leaders => {
    const known = answers.leaders.find((each) => each.organisationId === host) ?? blankLeaders(host);
    if (index > 0) return known;
    if (answers.asker === 'political_lead')
      return { ...known, politicalLead: { ...known.politicalLead, ...own } };
    return answers.asker === 'chief_executive' ? { ...known, chiefExecutive: own } : known;
  });
  return { ...answers, leaders, organiser: answers.asker === 'organiser' ? own : answers.organiser };
}

function blankLeaders(organisationId: string): Leaders {
  return {
    organisationId,
    politicalLead: { name: '', email: '', title: '' },
    chiefExecutive: { name: '', email: '' },
  };
}

/** Who somebody can say that they are: only a coordinator asks for a council that is not theirs. */
export function askersFor(byCoordinator: boolean, fromHost: boolean): Asker[] {
  const council: Asker[] = ['political_lead', 'chief_executive', 'organiser', 'host_other'];
  if (!byCoordinator) return council;
  return fromHost ? [...council, 'coordinator'] : ['coordinator'];
}

/** An answer as a form's fields, by name: shown beside what was typed when two tabs wrote at once. */
export function asFields(answer: object, under = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([key, value]: [string, unknown]) => {
      const name = under ? `${under}[${key}]` : key;
      if (typeof value === 'object' && value !== null) return Object.entries(asFields(value, name));
      return [[name, typeof value === 'string' ? value : '']];
    }),
  );
}

/** Roles that decide for a council: only a leader or the coordinator names them, and the last one never ends. */
export function isLeader(role: string): role is Extract<HostRole, 'political_lead' | 'chief_executive'> {
  return role === 'political_lead' || role === 'chief_executive';
}

/** A leader's seat that ends needs another of the same role and council to go on. */
export function isLastLeader(
  seat: { id: string; role: string; organisationId: string | null },
  seats: readonly { id: string; role: string; organisationId: string | null }[],
): boolean {
  if (!isLeader(seat.role)) return false;
  return !seats.some(
    (each) => each.id !== seat.id && each.role === seat.role && each.organisationId === seat.organisationId,
  );
}
