import { beforeEach, expect, test } from 'vitest';
import { getMetPage } from '@/lib/people-met/queries';
import { instantAt, now } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { dropWanted } from '@/lib/timetable/commands/drop-wanted';
import { restoreSession } from '@/lib/timetable/commands/restore-session';
import { takeDraft } from '@/lib/timetable/commands/take-draft';
import { takeRepair } from '@/lib/timetable/commands/take-repair';
import { getDrafting, repairOf } from '@/lib/timetable/queries/drafting';
import { wantedOf } from '@/lib/timetable/queries/wanted';
import { granted } from '@/tests/support/world';
import { aMetWorld, type MetWorld } from './met-world';

let world: MetWorld;
let token: string;
beforeEach(async () => {
  world = await aMetWorld();
  await world.plan({ title: 'Cabinet', from: '14:00', to: '15:00', day: '2027-03-23' });
  token = await world.tokenOf('Una');
  // Two of three peers are away on the first day: one alone is left, and the panel finds no two.
  for (const who of ['otherPeer', 'peer'] as const) await lose(who);
});

async function lose(who: 'peer' | 'otherPeer') {
  const { personId } = world.people[who];
  const from = instantAt('2027-03-22', '08:00');
  const { input } = await getDrafting(await edit());
  if (!input) throw new Error('The visit has dates');
  const { fingerprint } = repairOf(input, { kind: 'peer', personId, from }, now());
  const said = { kind: 'peer', personId, day: '2027-03-22', time: '08:00' };
  const outcome = await takeRepair.as(world.people.organiser, {
    reference: world.reference,
    fingerprint,
    ...said,
  });
  expect(outcome).toMatchObject({ ok: true });
}

const edit = () => granted(world, world.people.organiser, 'timetable.edit');
const wanted = async () => (await wantedOf(reading(), world.reviewId)).map(({ id }) => id);
const subjects = async () => (await world.letters()).map(({ subject }) => subject);
// The Cabinet lost its peers too; another session keeps the timetable from being empty.
const releaseWithout = async () => {
  await world.plan({ title: 'Tour', peers: [], lead: world.people.lead.personId, day: '2027-03-24' });
  expect(await world.release()).toMatchObject({ ok: true });
};

async function placeAgain() {
  await writing().teamAbsence.deleteMany({ where: { reviewId: world.reviewId } });
  const { fingerprint } = await getDrafting(await edit());
  const outcome = await takeDraft.as(world.people.organiser, { reference: world.reference, fingerprint });
  expect(outcome).toMatchObject({ ok: true });
}

test('a session that a repair drops is wanted again as itself, and comes back with whom it meets', async () => {
  expect(await wanted()).toContain(world.panel);
  await placeAgain();
  expect(await wanted()).toEqual([]);
  const row = await reading().timetableSession.findUniqueOrThrow({ where: { id: world.panel } });
  expect(row.droppedAt).toBeNull();
  await world.release();
  expect((await subjects()).every((subject) => subject.startsWith('Changed'))).toBe(true);
  expect(await getMetPage(token)).toMatchObject({ isOff: false });
});

test('whom it meets hears that it is being moved, and then when it is: never that it is called off', async () => {
  await releaseWithout();
  expect(await subjects()).toEqual(['Being moved: Tenants’ panel']);
  expect(await getMetPage(token)).toMatchObject({ isOff: true, isMoving: true });
  await placeAgain();
  await world.release();
  const [letter, ...others] = await world.letters();
  expect(others).toEqual([]);
  expect([letter?.subject, letter?.token]).toEqual([
    expect.stringContaining('Changed: Tenants’ panel'),
    token,
  ]);
});

test('where it is wanted no more after all, they learn that it is called off', async () => {
  await releaseWithout();
  await world.letters();
  const { organiser } = world.people;
  await dropWanted.as(organiser, { reference: world.reference, id: world.panel, version: 1 });
  expect(await subjects()).toEqual(['Called off: Tenants’ panel']);
  expect(await getMetPage(token)).toMatchObject({ isOff: true, isMoving: false });
});

test('put back by hand, it is wanted no more', async () => {
  const { organiser } = world.people;
  const { version } = await reading().timetableSession.findUniqueOrThrow({ where: { id: world.panel } });
  await restoreSession.as(organiser, { reference: world.reference, id: world.panel, version });
  expect(await wanted()).not.toContain(world.panel);
});
