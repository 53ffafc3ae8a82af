import { databaseDate } from '@/lib/platform/clock';
import { actAs, reading, type Transaction, writing } from '@/lib/platform/database';
import { factsOf, type ReviewFacts } from '@/lib/platform/facts';
import { newId } from '@/lib/platform/ids';
import { type Permit, permitFor } from '@/lib/platform/permit';
import type { NetworkDuty, SeatRole, Stage } from '@/lib/platform/prisma/enums';
import { type Viewer, viewerFor } from '@/lib/platform/viewer';
import type { ReviewPermission } from '@/lib/policy';

const roles = {
  politicalLead: 'political_lead',
  chiefExecutive: 'chief_executive',
  organiser: 'organiser',
  hostOther: 'host_other',
  lead: 'lead_peer',
  peer: 'peer',
  otherPeer: 'peer',
  coordinator: 'coordinator',
} as const satisfies Record<string, SeatRole>;
type Seated = keyof typeof roles;
type Unseated = 'otherCoordinator' | 'administrator' | 'member' | 'stranger';

export interface World {
  reviewId: string;
  reference: string;
  hostId: string;
  /** Where the peers come from. */
  homeId: string;
  people: Record<Seated | Unseated, Viewer>;
}

const method = '01900000-0000-7000-8000-000000000001';
let count = 0;

/**
 * A review of its own at a stage, with everybody who may meet it: the host's people, the peer team, coordinators and
 * people who have nothing to do with it. Rows are written straight, so that a test of one room needs no other.
 */
export async function aReview(
  stage: Stage,
  onSite = { from: '2027-03-22', to: '2027-03-25' },
): Promise<World> {
  count += 1;
  const mark = `${count}-${newId().slice(-6)}`;
  const reference = stage === 'requested' ? `REQ-2027-${mark}` : `CPR-2027-${mark}`;
  const [reviewId, hostId, homeId] = [newId(), newId(), newId()];
  const ids = await writing().$transaction(async (db) => {
    await aCouncil(db, hostId, `Saltwick ${mark}`);
    await aCouncil(db, homeId, `Wexcombe ${mark}`);
    await db.review.create({
      data: {
        id: reviewId,
        reference,
        requestReference: `REQ-2027-${mark}`,
        stage,
        stageSince: new Date('2027-01-04T10:00:00Z'),
        onSiteFrom: databaseDate(onSite.from),
        onSiteTo: databaseDate(onSite.to),
        nation: 'england',
        title: `Saltwick ${mark}`,
        methodId: method,
        hosts: { create: { organisationId: hostId, name: `Saltwick ${mark}` } },
        request: {
          create: {
            whyNow: 'A new corporate plan.',
            hopedFocus: 'How residents share in decisions.',
            contacts: 'The policy team.',
            submittedById: newId(),
            submittedAt: new Date('2027-01-04T10:00:00Z'),
          },
        },
        windows: { create: { fromOn: databaseDate(onSite.from), toOn: databaseDate(onSite.to) } },
      },
    });
    return seatPeople(db, { reviewId, hostId, homeId, mark });
  });
  const entries = await Promise.all(
    Object.entries(ids).map(async ([key, id]) => [key, await viewer(id)] as const),
  );
  return { reviewId, reference, hostId, homeId, people: Object.fromEntries(entries) as World['people'] };
}

/** The review as one of its people stands to it now. */
export async function standing(world: World, who: Viewer): Promise<ReviewFacts> {
  const facts = await factsOf(reading(), who, world.reference);
  if (!facts) throw new Error(`There is no review ${world.reference}`);
  return facts;
}

/** A permit that the policy grants; a test that asks for one that it does not grant fails here. */
export async function granted<P extends ReviewPermission>(
  world: World,
  who: Viewer,
  permission: P,
): Promise<Permit<P>> {
  const permit = permitFor(who, permission, await standing(world, who));
  if (!permit) throw new Error(`${who.name} has no ${permission}`);
  return permit;
}

/** Writes rows straight, as one person under row-level security. */
export function asPerson<T>(who: Viewer, work: (db: Transaction) => Promise<T>): Promise<T> {
  return writing().$transaction(async (db) => {
    await actAs(db, who.personId);
    return work(db);
  });
}

async function viewer(id: string): Promise<Viewer> {
  const found = await viewerFor(id);
  if (!found) throw new Error(`There is no person ${id}`);
  return found;
}

async function aCouncil(db: Transaction, id: string, name: string): Promise<void> {
  await db.organisation.create({
    data: {
      id,
      kind: 'council',
      name,
      shortName: name,
      nation: 'england',
      neighboursFrom: 'published',
      memberships: { create: { kind: 'full', fromOn: databaseDate('2020-04-01') } },
    },
  });
}

interface Houses {
  reviewId: string;
  hostId: string;
  homeId: string;
  mark: string;
}

async function seatPeople(db: Transaction, houses: Houses): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [key, role] of Object.entries(roles)) ids[key] = await seat(db, houses, key, role);
  for (const key of ['otherCoordinator', 'administrator', 'stranger'])
    ids[key] = await aPerson(db, key, houses.mark, null);
  ids['member'] = await aPerson(db, 'member', houses.mark, houses.homeId);
  await giveDuty(db, ids['coordinator'], 'coordinator');
  await giveDuty(db, ids['otherCoordinator'], 'coordinator');
  await giveDuty(db, ids['administrator'], 'administrator');
  return ids;
}

async function seat(db: Transaction, houses: Houses, key: string, role: SeatRole): Promise<string> {
  const { reviewId, hostId, homeId, mark } = houses;
  const organisationId = hostRoles.includes(role) ? hostId : null;
  const personId = await aPerson(db, key, mark, role === 'coordinator' ? null : (organisationId ?? homeId));
  const startedAt = new Date('2027-01-04T10:00:00Z');
  await db.seat.create({ data: { reviewId, personId, role, organisationId, startedAt } });
  return personId;
}

const hostRoles: readonly SeatRole[] = ['political_lead', 'chief_executive', 'organiser', 'host_other'];

async function giveDuty(db: Transaction, personId: string | undefined, duty: NetworkDuty): Promise<void> {
  if (personId) await db.personDuty.create({ data: { personId, duty, fromOn: databaseDate('2020-01-01') } });
}

async function aPerson(
  db: Transaction,
  key: string,
  mark: string,
  organisationId: string | null,
): Promise<string> {
  const id = newId();
  await db.person.create({
    data: { id, name: `${key} ${mark}`, email: `${key.toLowerCase()}.${mark}@test.example` },
  });
  if (organisationId) {
    const post = {
      organisationId,
      kind: 'officer',
      title: 'Officer',
      fromOn: databaseDate('2020-01-01'),
    } as const;
    await db.post.create({ data: { personId: id, ...post } });
  }
  return id;
}
