import { principleKeys } from '@/lib/method/principle-signs';
import { plainDate } from '@/lib/platform/clock';
import type { ReviewFacts } from '@/lib/platform/facts';
import type { PoolPerson } from '@/lib/team/composer/pool';
import { against, type PoolPeer, type Seating } from '@/lib/team/composer/problem';
import { visitYear } from '@/lib/team/queries/peer-facts';
import type { BodyRow, PoolRows } from '@/lib/team/queries/pool-rows';
import type { Sat } from '@/lib/team/queries/sat';
import { fits, places } from '@/lib/team/rules/chairs';
import { type Conflict, needsWaiver } from '@/lib/team/rules/conflicts';
import { balanceGroup } from '@/lib/team/rules/groups';

export type Known = PoolRows & {
  review: ReviewFacts;
  sat: Sat[];
  bodies: BodyRow[];
  conflicts: Map<string, Conflict[]>;
};

/** The pool's rows, person by person. */
export function groupedByPerson(known: Known) {
  const kinds = new Map(known.bodies.map((body) => [body.id, body.kind]));
  const seatable = known.posts.filter(
    ({ untilOn }) => !(untilOn && known.review.onSiteTo && plainDate(untilOn) < known.review.onSiteTo),
  );
  const posts = byPerson(
    seatable.flatMap((post) =>
      places
        .filter((place) =>
          fits(place, { kind: post.kind, organisationKind: kinds.get(post.organisationId) ?? 'other' }),
        )
        .map((place) => ({ ...post, place })),
    ),
  );
  return {
    posts,
    experience: byPerson(known.experience),
    weeks: byPerson(known.weeks.rows),
    sat: byPerson(known.sat.filter((each) => each.reviewId !== known.review.id)),
    // The latest word on somebody who was proposed more than once; who was never asked has heard of nothing.
    statuses: new Map(
      known.members
        .filter((member) => member.status !== 'removed' || member.invitedAt !== null)
        .map((member) => [member.personId, member.status]),
    ),
    bodies: new Map(known.bodies.map((body) => [body.id, body])),
  };
}
export type ByPerson = ReturnType<typeof groupedByPerson>;
type PersonRow = PoolRows['people'][number];

/** Who somebody is, in words. */
export function personFrom({ id, name, peer }: PersonRow, by: ByPerson, { conflicts }: Known): PoolPerson {
  return {
    personId: id,
    name,
    posts: (by.posts.get(id) ?? []).map(({ place, organisationId, title, politicalGroup }) => ({
      place,
      bodyId: organisationId,
      title: `${title}, ${by.bodies.get(organisationId)?.shortName ?? ''}`,
      group: place === 'lead' || place === 'councillor' ? politicalGroup : null,
    })),
    trainedOn: peer?.trainedOn ? plainDate(peer.trainedOn) : null,
    conflicts: conflicts.get(id) ?? [],
    awayWeeks: (by.weeks.get(id) ?? []).filter(({ state }) => state === 'away').map(({ weekOn }) => weekOn),
    status: by.statuses.get(id) ?? null,
  };
}

/** What the model weighs of them. */
export function peerFrom({ id, peer }: PersonRow, by: ByPerson, known: Known): PoolPeer {
  const sat = by.sat.get(id) ?? [];
  const weeks = by.weeks.get(id) ?? [];
  const conflicts = known.conflicts.get(id) ?? [];
  const year = visitYear(known.review.onSiteFrom);
  return {
    key: id,
    seatings: seatingsOf(by.posts.get(id) ?? []),
    knows: (by.experience.get(id) ?? []).reduce(
      (sum, { principle }) => sum | (1 << principleKeys.indexOf(principle)),
      0,
    ),
    trained: Boolean(peer?.trainedOn),
    earlier: sat.filter((each) => each.begun).length,
    visits: sat.filter((each) => each.year === year).length,
    welsh: peer?.languages.includes('Welsh') ?? false,
    saidFree:
      known.weeks.mondays.length > 0 &&
      known.weeks.mondays.every((monday) =>
        weeks.some(({ weekOn, state }) => weekOn === monday && state === 'free'),
      ),
    neighboursUnknown: conflicts.some(({ kind }) => kind === 'neighbours_unknown'),
    waived: conflicts.filter((each) => 'waiver' in each && each.waiver !== null).length,
    against:
      barring(conflicts, by.statuses.get(id)) |
      (weeks.some(({ state }) => state === 'away') ? against.away : 0),
  };
}

function seatingsOf(posts: readonly (PoolRows['posts'][number] & { place: Seating['place'] })[]): Seating[] {
  const first = posts.filter(
    (post, index) =>
      posts.findIndex((each) => each.place === post.place && each.organisationId === post.organisationId) ===
      index,
  );
  return first.map(({ place, organisationId, politicalGroup }) => ({
    place,
    bodyId: organisationId,
    group: place === 'lead' || place === 'councillor' ? balanceGroup(politicalGroup) : null,
  }));
}

/** Whoever has declined or was taken off is not proposed again by the model; a person still may. */
function barring(conflicts: readonly Conflict[], status: string | undefined): number {
  const gone = status === 'declined' || status === 'removed';
  return (
    (gone || conflicts.some((each) => each.hard) ? against.conflict : 0) |
    (conflicts.some((each) => each.kind === 'elsewhere') ? against.elsewhere : 0) |
    (conflicts.some(needsWaiver) ? against.waivable : 0)
  );
}

function byPerson<R extends { personId: string }>(rows: readonly R[]): Map<string, R[]> {
  const grouped = new Map<string, R[]>();
  for (const row of rows) {
    const before = grouped.get(row.personId);
    if (before) before.push(row);
    else grouped.set(row.personId, [row]);
  }
  return grouped;
}
