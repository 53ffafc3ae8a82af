import { principleKeys } from '@/lib/method/principle-signs';
import { dayOf, now } from '@/lib/platform/clock';
import { readingAs } from '@/lib/platform/database';
import { networkPermitFor, type Permit } from '@/lib/platform/permit';
import { getLedger } from '@/lib/pool/queries/ledger';
import { type LedgerLine, ledgerRows } from '@/lib/pool/rules/ledger';
import type { Pool } from '@/lib/team/composer/pool';
import { type Body, capFor, type Problem } from '@/lib/team/composer/problem';
import type { AgreedShape } from '@/lib/team/peer';
import { groupedByPerson, type Known, peerFrom, personFrom } from '@/lib/team/queries/pool-peers';
import { type BodyRow, bodyRows, poolRows } from '@/lib/team/queries/pool-rows';
import { listSat, lookedBackTo } from '@/lib/team/queries/sat';
import { shapeOf } from '@/lib/team/queries/shape';
import { conflictsFor } from '@/lib/team/queries/ties';
import { kmToNearest } from '@/lib/team/rules/distance';

/** The whole pool as it stands to one review: what the composer weighs, and the words for it. */
export async function getPool({ viewer, review }: Permit<'team.propose'>): Promise<Pool> {
  const network = networkPermitFor(viewer, 'peer.list');
  const ledger = network ? (await getLedger(network, lookedBackTo(dayOf(now())))).lines : [];
  return readingAs(viewer.personId, async (db) => {
    const rows = await poolRows(db, review);
    const hostIds = review.hosts.map((host) => host.organisationId);
    const known = {
      ...rows,
      review,
      hostIds,
      ledger,
      shape: await shapeOf(db, review.id),
      sat: await listSat(db),
      bodies: await bodyRows(db, [...rows.posts.map((post) => post.organisationId), ...hostIds]),
      conflicts: await conflictsFor(
        db,
        review,
        rows.people.map((person) => person.id),
      ),
    };
    return poolOf(known);
  });
}

type Pooled = Known & { hostIds: readonly string[]; shape: AgreedShape; ledger: readonly LedgerLine[] };

function poolOf(known: Pooled): Pool {
  const { review, shape } = known;
  const bodies = bodiesOf(known);
  const by = groupedByPerson(known);
  const people = new Map(known.people.map((row) => [row.id, personFrom(row, by, known)]));
  const peers = known.people.map((row) => peerFrom(row, by, known));
  const byKey = new Map(peers.map((peer) => [peer.key, peer]));
  const settled = known.members.filter(isAtTable).flatMap(({ personId, place }) => {
    const peer = byKey.get(personId);
    if (!peer) return [];
    const seating = peer.seatings.find((each) => each.place === place) ?? peer.seatings[0];
    return [{ peer, seating: seating ? { ...seating, place } : { place, bodyId: '', group: null } }];
  });
  bodies.set('', { id: '', name: '', region: null, km: null, given: 0, received: 0 });
  const problem: Problem = {
    shape,
    leading: new Map(shape.principles.map((principle) => [1 << principleKeys.indexOf(principle), 2])),
    welshNeeded: review.nation === 'wales' && peers.some((peer) => peer.welsh && peer.against === 0),
    experienceNeeded: true,
    groupCap: capFor(shape),
    bodies,
    peers,
    settled,
  };
  const visit =
    review.onSiteFrom && review.onSiteTo ? { from: review.onSiteFrom, to: review.onSiteTo } : null;
  return { problem, people, visit, hosts: review.hosts.map((host) => host.name) };
}

const isAtTable = ({ status }: { status: string }) =>
  status === 'proposed' || status === 'invited' || status === 'accepted';

function bodiesOf({ bodies, hostIds, ledger }: Pooled): Map<string, Body> {
  const hosts = bodies.filter((body) => hostIds.includes(body.id));
  const days = new Map(ledgerRows(ledger, null).map((row) => [row.id, row]));
  return new Map(
    bodies.map((body) => [
      body.id,
      {
        id: body.id,
        name: body.shortName,
        region: regionOf(body),
        km: kmToNearest(body, hosts),
        given: days.get(body.id)?.given ?? 0,
        // The days of a joint review are shared among its hosts.
        received: Math.round(days.get(body.id)?.received ?? 0),
      },
    ]),
  );
}

/** Regions are England's; the other nations are one each. */
function regionOf({ region, nation }: BodyRow): string | null {
  if (nation === null || nation === 'england') return region;
  return { wales: 'Wales', scotland: 'Scotland', northern_ireland: 'Northern Ireland' }[nation];
}
