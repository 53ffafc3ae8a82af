import { beforeEach, describe, expect, test } from 'vitest';
import { instantAt, standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { takeRepair } from '@/lib/timetable/commands/take-repair';
import type { Loss } from '@/lib/timetable/drafting/repair';
import { draftOf } from '@/lib/timetable/queries/draft';
import { getDrafting, repairOf } from '@/lib/timetable/queries/drafting';
import { clashes } from '@/lib/timetable/rules';
import { aReview, granted, type World } from '@/tests/support/world';

const at = new Date('2027-03-01T09:00:00Z');
let world: World;
beforeEach(async () => {
  standClockAt(at);
  world = await aReview('preparing');
  return () => standClockAt(null);
});

const edit = () => granted(world, world.people.organiser, 'timetable.edit');
const input = async () => {
  const { input: made } = await getDrafting(await edit());
  if (!made) throw new Error('The visit has dates');
  return made;
};

async function versions() {
  const { sessions } = await draftOf(reading(), world.reviewId);
  return sessions.map(({ title, version }) => [title, version] as const);
}

/** Three peers: the lead and another at 9:30, the third with the lead at 11. */
async function plan(change: object = {}): Promise<string[]> {
  const { lead, peer, otherPeer } = world.people;
  const sent = [
    { title: 'Leader', from: '09:30', to: '10:30', lead: lead.personId, noteTaker: peer.personId },
    { title: 'Cabinet', from: '11:00', to: '12:00', lead: otherPeer.personId, noteTaker: lead.personId },
  ];
  const ids: string[] = [];
  for (const each of sent) {
    const id = newId();
    ids.push(id);
    await recordSession.as(world.people.organiser, {
      reference: world.reference,
      id,
      kind: 'interview',
      day: '2027-03-23',
      placeId: '',
      groups: [{ kind: 'councillor', label: each.title, number: '3' }],
      ...each,
      ...change,
    });
  }
  return ids;
}

async function take(loss: Loss, more: object = {}, who = world.people.organiser) {
  const { fingerprint } = repairOf(await input(), loss, at);
  const said =
    loss.kind === 'peer'
      ? { kind: 'peer', personId: loss.personId, day: '2027-03-23', time: '08:00' }
      : { kind: 'place', placeId: loss.placeId };
  return takeRepair.as(who, { reference: world.reference, fingerprint, ...said, ...more });
}

const from = instantAt('2027-03-23', '08:00');
const without = (who: 'lead' | 'peer' | 'otherPeer'): Loss => ({
  kind: 'peer',
  personId: world.people[who].personId,
  from,
});

describe('takeRepair', () => {
  test('sends somebody else, keeps all the rest, and records the absence', async () => {
    await plan();
    expect(await take(without('peer'))).toMatchObject({ ok: true });
    const { sessions, circumstances } = await input();
    const { lead, otherPeer, peer } = world.people;
    expect(await versions()).toEqual([
      ['Leader', 2],
      ['Cabinet', 1],
    ]);
    expect(new Map(sessions[0]?.peers.map((each) => [each.personId, each.part]))).toEqual(
      new Map([
        [lead.personId, 'lead'],
        [otherPeer.personId, 'note_taker'],
      ]),
    );
    expect(clashes(sessions)).toEqual([]);
    expect(circumstances.absences.map(({ personId, startsAt }) => [personId, startsAt])).toEqual([
      [peer.personId, from],
    ]);
  });

  test('what finds no two peers is wanted again, or goes on with one and a reason', async () => {
    const ids = await plan();
    expect(await take(without('peer'))).toMatchObject({ ok: true });
    const loss = without('otherPeer');
    expect(
      repairOf(await input(), loss, at)
        .unplaced.map(({ before }) => before.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(await take(loss, { alone: [ids[0]] })).toMatchObject({
      refusal: { reason: 'invalid', fields: { reason: ['Say why one peer is enough'] } },
    });
    expect(await take(loss, { alone: [ids[0]], reason: 'The leader has an hour only.' })).toMatchObject({
      ok: true,
    });
    const { sessions, wanted } = await input();
    expect(sessions.map(({ title, peers }) => [title, peers.length])).toEqual([['Leader', 1]]);
    expect(wanted.map(({ title, minutes, peersWanted }) => [title, minutes, peersWanted])).toEqual([
      ['Cabinet', 60, 2],
    ]);
    const kept = await reading().keptConcern.findMany({ where: { reviewId: world.reviewId } });
    expect(kept.map(({ key, reason }) => [key, reason])).toEqual([
      [`alone ${ids[0]} 2027-03-23 ${world.people.lead.personId}`, 'The leader has an hour only.'],
    ]);
  });

  test('a lost place is lost from then on, and its sessions go elsewhere', async () => {
    const { organiser } = world.people;
    const [placeId, other] = [newId(), newId()];
    for (const [id, name] of [
      [placeId, 'Guildhall'],
      [other, 'Town hall'],
    ])
      await recordPlace.as(organiser, { reference: world.reference, id, name });
    await plan({ placeId });
    expect(await take({ kind: 'place', placeId, from: at })).toMatchObject({ ok: true });
    const { sessions, circumstances } = await input();
    expect(sessions.map((each) => each.placeId)).toEqual([other, other]);
    expect(circumstances.places.find(({ id }) => id === placeId)?.isLost).toBe(true);
  });

  test('is refused where something changed since, for a stranger to the timetable, and for an unknown person', async () => {
    await plan();
    const loss = without('peer');
    const { fingerprint } = repairOf(await input(), loss, at);
    await plan({ day: '2027-03-24' });
    expect(await take(loss, { fingerprint })).toMatchObject({ refusal: { rule: 'draft.changed_since' } });
    expect(await take(loss, {}, world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await take(loss, { personId: world.people.stranger.personId })).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
    const { sessions, circumstances } = await input();
    expect([sessions.length, circumstances.absences]).toEqual([4, []]);
    expect((await versions()).every(([, version]) => version === 1)).toBe(true);
  });
});
