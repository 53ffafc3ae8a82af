import { Temporal } from 'temporal-polyfill';

/** What ties a peer to places, as plain data. Dates are `YYYY-MM-DD`. */
export interface PeerTies {
  posts: readonly PostTie[];
  /** Interests declared once for all reviews. */
  interests: readonly { organisationId: string }[];
  /** They have a seat on this review beside the peer team's. */
  hasOtherSeat: boolean;
  /** The coordinator of this review has found an interest of theirs to be a conflict. */
  foundConflict: boolean;
  /** Reviews for which they have been asked on the same days, by title. */
  elsewhere: readonly string[];
}

export interface PostTie {
  organisationId: string;
  organisation: string;
  county: string | null;
  combinedAuthority: string | null;
  fromOn: string;
  untilOn: string | null;
}

export interface HostTies {
  organisationId: string;
  name: string;
  /** Councils that it replaced or was made of: their people are its people. */
  formerIds: readonly string[];
  county: string | null;
  combinedAuthority: string | null;
}

export type Conflict =
  | {
      kind: 'own_council' | 'same_county' | 'same_combined_authority';
      hard: boolean;
      host: string;
      of: string;
    }
  | { kind: 'former_council'; hard: true; host: string; of: string; until: string }
  | { kind: 'declared_interest'; hard: true; host: string }
  | { kind: 'other_seat' | 'found_conflict'; hard: true }
  | { kind: 'elsewhere'; hard: false; review: string };

/** How long a post at the host stands in the way after it ended. */
export const yearsApart = 5;

/** Everything between a peer and the hosts: `hard` keeps them off the team, the rest is a warning. */
export function conflictsOf(peer: PeerTies, hosts: readonly HostTies[], today: string): Conflict[] {
  const since = Temporal.PlainDate.from(today).subtract({ years: yearsApart }).toString();
  const posts = peer.posts.filter((post) => post.untilOn === null || post.untilOn >= since);
  const found = hosts.flatMap((host) => [
    ...atHost(posts, host, today),
    ...interestsIn(peer, host),
    ...near(posts, host, today),
  ]);
  if (peer.hasOtherSeat) found.push({ kind: 'other_seat', hard: true });
  if (peer.foundConflict) found.push({ kind: 'found_conflict', hard: true });
  const elsewhere = peer.elsewhere.map((review) => ({ kind: 'elsewhere', hard: false, review }) as const);
  return [...found, ...elsewhere].toSorted((a, b) => Number(b.hard) - Number(a.hard));
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
  const declared = peer.interests.some((interest) => isOf(host, interest.organisationId));
  return declared ? [{ kind: 'declared_interest', hard: true, host: host.name }] : [];
}

function near(posts: readonly PostTie[], host: HostTies, today: string): Conflict[] {
  const current = posts.filter((post) => !(isEnded(post, today) || isOf(host, post.organisationId)));
  const county = current.find((post) => post.county !== null && post.county === host.county);
  const authority = current.find(
    (post) => post.combinedAuthority !== null && post.combinedAuthority === host.combinedAuthority,
  );
  const warnings: Conflict[] = [];
  if (county) {
    warnings.push({ kind: 'same_county', hard: false, host: host.name, of: county.organisation });
  }
  if (authority) {
    warnings.push({
      kind: 'same_combined_authority',
      hard: false,
      host: host.name,
      of: authority.organisation,
    });
  }
  return warnings;
}
