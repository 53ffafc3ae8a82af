import { Temporal } from 'temporal-polyfill';
import { dayOf } from '@/lib/platform/clock';
import type { InterestKind } from '@/lib/platform/prisma/enums';

/** What ties a peer to places, as plain data. Dates are `YYYY-MM-DD`. */
export interface PeerTies {
  posts: readonly PostTie[];
  /** What nobody has confirmed yet: it seats nobody, and stands in the way all the same. */
  proposed: readonly PostTie[];
  /** Interests declared once for all reviews. */
  interests: readonly { organisationId: string; kind: InterestKind }[];
  /** They have a seat on this review beside the peer team's. */
  hasOtherSeat: boolean;
  /** The coordinator of this review has found an interest of theirs to be a conflict. */
  foundConflict: boolean;
  /** They have been asked for another review on the same days: which one is that review's to tell. */
  elsewhere: boolean;
  /** What has been set aside for this review. */
  waivers: readonly (Waiver & { kind: WaivableKind })[];
}

export interface PostTie {
  organisationId: string;
  organisation: string;
  /** A council; other bodies have no neighbours. */
  isCouncil: boolean;
  /** It is known which councils border on it. */
  neighboursKnown: boolean;
  county: string | null;
  combinedAuthority: string | null;
  /** The councils that replace it. */
  successorIds: readonly string[];
  fromOn: string;
  untilOn: string | null;
}

export interface HostTies {
  organisationId: string;
  name: string;
  /** Councils that it replaced or was made of: their people are its people. */
  formerIds: readonly string[];
  /** The councils that replace it. */
  successorIds: readonly string[];
  /** Councils that somebody of it has reviewed within `yearsBetween`. */
  reviewedIds: readonly string[];
  /** Councils that share a boundary with it, or with a council that it followed. */
  neighbourIds: readonly string[];
  neighboursKnown: boolean;
  county: string | null;
  combinedAuthority: string | null;
}

/** Who set a conflict aside, when and why. */
export interface Waiver {
  id: string;
  by: string;
  at: Date;
  reason: string;
}

/** What public geography says: a coordinator may set it aside by name, with a reason, and nobody is asked before. */
export const waivableKinds = ['neighbour', 'same_county', 'same_combined_authority'] as const;
export type WaivableKind = (typeof waivableKinds)[number];

export type Conflict =
  | {
      kind: 'own_council' | 'reorganisation_partner' | 'reviewed_each_other';
      hard: true;
      host: string;
      of: string;
    }
  | { kind: WaivableKind; hard: false; host: string; of: string; waiver: Waiver | null }
  | { kind: 'neighbours_unknown'; hard: false; host: string; of: string }
  | { kind: 'former_council'; hard: true; host: string; of: string; until: string }
  | { kind: 'declared_interest' | 'supplier'; hard: true; host: string }
  | { kind: 'other_seat' | 'found_conflict'; hard: true }
  | { kind: 'elsewhere' | 'no_post'; hard: false };

/** Whether somebody has to set this conflict aside before the peer is asked. */
export function needsWaiver(conflict: Conflict): conflict is Conflict & { kind: WaivableKind } {
  return 'waiver' in conflict && conflict.waiver === null;
}

/** How long a post at the host stands in the way after it ended. */
export const yearsApart = 5;

/** For how long two councils do not review each other. */
export const yearsBetween = 3;

/**
 * Everything between a peer and the hosts: `hard` keeps them off the team, what is waivable keeps them off until
 * somebody sets it aside, the rest is a warning.
 */
export function conflictsOf(peer: PeerTies, hosts: readonly HostTies[], today: string): Conflict[] {
  const since = Temporal.PlainDate.from(today).subtract({ years: yearsApart }).toString();
  const named = [...peer.posts, ...peer.proposed];
  const posts = named.filter((post) => post.untilOn === null || post.untilOn >= since);
  const found = hosts.flatMap((host) => [
    ...atHost(posts, host, today),
    ...interestsIn(peer, host),
    ...bound(posts, host, today),
    ...near(peer, posts, host, today),
  ]);
  if (peer.hasOtherSeat) found.push({ kind: 'other_seat', hard: true });
  if (peer.foundConflict) found.push({ kind: 'found_conflict', hard: true });
  if (peer.elsewhere) found.push({ kind: 'elsewhere', hard: false });
  if (peer.posts.every((post) => isEnded(post, today))) found.push({ kind: 'no_post', hard: false });
  return found.toSorted((a, b) => Number(b.hard) - Number(a.hard));
}

const isOf = (host: HostTies, organisationId: string) =>
  host.organisationId === organisationId || host.formerIds.includes(organisationId);

// A post that begins later counts as one held now.
const isEnded = (post: PostTie, today: string) => post.untilOn !== null && post.untilOn < today;

function atHost(posts: readonly PostTie[], host: HostTies, today: string): Conflict[] {
  const there = posts.filter((post) => isOf(host, post.organisationId));
  const now = there.find((post) => !isEnded(post, today));
  if (now) return [{ kind: 'own_council', hard: true, host: host.name, of: now.organisation }];
  const last = there.toSorted((a, b) => (b.untilOn ?? '').localeCompare(a.untilOn ?? ''))[0];
  if (!last?.untilOn) return [];
  return [
    { kind: 'former_council', hard: true, host: host.name, of: last.organisation, until: last.untilOn },
  ];
}

function interestsIn(peer: PeerTies, host: HostTies): Conflict[] {
  const declared = peer.interests.filter((interest) => isOf(host, interest.organisationId));
  const kinds = new Set(
    declared.map(({ kind }) => (kind === 'supplier' ? 'supplier' : ('declared_interest' as const))),
  );
  return [...kinds].map((kind) => ({ kind, hard: true, host: host.name }));
}

const besideHost = (posts: readonly PostTie[], host: HostTies, today: string) =>
  posts.filter((post) => !(isEnded(post, today) || isOf(host, post.organisationId)));

/** Councils that become one, or that have reviewed each other, owe each other too much. */
function bound(posts: readonly PostTie[], host: HostTies, today: string): Conflict[] {
  const current = besideHost(posts, host, today);
  const partner = current.find((post) =>
    [post.organisationId, ...post.successorIds].some((id) => host.successorIds.includes(id)),
  );
  const reviewed = current.find((post) => host.reviewedIds.includes(post.organisationId));
  const found: Conflict[] = [];
  const about = { hard: true as const, host: host.name };
  if (partner) found.push({ kind: 'reorganisation_partner', ...about, of: partner.organisation });
  if (reviewed) found.push({ kind: 'reviewed_each_other', ...about, of: reviewed.organisation });
  return found;
}

/** Nearness is public geography, and a matter of degree: a warning that somebody may set aside. */
function near(peer: PeerTies, posts: readonly PostTie[], host: HostTies, today: string): Conflict[] {
  const current = besideHost(posts, host, today);
  const bordering = (post: PostTie) => host.neighbourIds.includes(post.organisationId);
  const from: Record<WaivableKind, readonly PostTie[]> = {
    neighbour: current.filter(bordering),
    same_county: current.filter((post) => post.county !== null && post.county === host.county),
    same_combined_authority: current.filter(
      (post) => post.combinedAuthority !== null && post.combinedAuthority === host.combinedAuthority,
    ),
  };
  const found = waivableKinds.flatMap((kind): Conflict[] => {
    const waivers = peer.waivers.filter((each) => each.kind === kind);
    const made = from[kind].map((post) => ({
      of: post.organisation,
      waiver: waivers.find((waiver) => stillFits(waiver, post, today)) ?? null,
    }));
    const first = made.find(({ waiver }) => waiver === null) ?? made[0];
    return first ? [{ kind, hard: false, host: host.name, ...first }] : [];
  });
  const unknown = current.find(
    (post) => post.isCouncil && !bordering(post) && !(post.neighboursKnown && host.neighboursKnown),
  );
  if (!unknown) return found;
  return [...found, { kind: 'neighbours_unknown', hard: false, host: host.name, of: unknown.organisation }];
}

/** Nobody set aside a post that began after they wrote; one that is still to begin, they may have known. */
function stillFits({ at }: Waiver, { fromOn }: PostTie, today: string): boolean {
  return fromOn <= dayOf(at) || fromOn > today;
}
