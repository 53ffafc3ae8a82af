import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { dropSession } from '@/lib/timetable/commands/drop-session';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const input = (change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  title: 'Leader',
  kind: 'interview',
  day: '2027-03-22',
  from: '09:30',
  to: '10:30',
  placeId: '',
  ...change,
});
const record = (change: object = {}) => recordSession.as(world.people.organiser, input(change));
const sessions = () =>
  reading().timetableSession.findMany({
    where: { reviewId: world.reviewId, droppedAt: null },
    orderBy: { startsAt: 'asc' },
    include: { peers: true, groups: true },
  });

const emptyRow = { kind: 'staff', label: '', number: '' };

async function place(name = 'Guildhall'): Promise<string> {
  const id = newId();
  const { reference } = world;
  await recordPlace.as(world.people.organiser, { reference, id, name, address: '', accessNotes: '' });
  return id;
}

describe('recordSession', () => {
  test('keeps what the organiser plans, in London time, with who is met and who goes', async () => {
    const { lead, peer, otherPeer } = world.people;
    const outcome = await record({
      day: '2027-03-25',
      lead: lead.personId,
      noteTaker: peer.personId,
      peers: [otherPeer.personId],
      areas: ['vision', 'place'],
      principles: 'co_production',
      groups: [
        { kind: 'councillor', label: 'Leader', number: '1' },
        { kind: 'staff', label: '', number: '' },
      ],
    });
    expect(outcome.ok).toBe(true);
    const [session] = await sessions();
    expect(session?.startsAt).toEqual(new Date('2027-03-25T09:30:00Z'));
    expect(session?.groups.map(({ kind, label, number }) => [kind, label, number])).toEqual([
      ['councillor', 'Leader', 1],
    ]);
    expect(new Map(session?.peers.map((each) => [each.personId, each.part]))).toEqual(
      new Map([
        [lead.personId, 'lead'],
        [peer.personId, 'note_taker'],
        [otherPeer.personId, 'present'],
      ]),
    );
  });

  test.each(['peer', 'lead', 'politicalLead', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      const outcome = await recordSession.as(world.people[who], input());
      const expected = ['otherCoordinator', 'stranger'].includes(who) ? 'not_found' : 'not_permitted';
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: expected } });
      expect(await sessions()).toEqual([]);
    },
  );

  test('is refused before the scope is agreed and after the visit', async () => {
    for (const stage of ['scoping', 'reporting'] as const) {
      const other = await aReview(stage);
      const outcome = await recordSession.as(other.people.organiser, input({ reference: other.reference }));
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'wrong_stage' } });
    }
  });

  test('a clash is kept, and stops the release until it is settled or kept with a reason', async () => {
    const peers = [world.people.peer.personId];
    const placeId = await place();
    await record({ peers, placeId });
    expect(await record({ title: 'Cabinet', from: '10:00', to: '11:00', peers, placeId })).toMatchObject({
      ok: true,
    });
    expect(await sessions()).toHaveLength(2);
    const { reference } = world;
    expect(await releaseTimetable.as(world.people.organiser, { reference })).toEqual({
      ok: false,
      refusal: {
        reason: 'rule',
        rule: 'timetable.to_settle',
        words: `${world.people.peer.name} is in two places on Monday at 10:00: “Leader” and “Cabinet”. Settle it first, or keep it with a reason; 1\u00A0other stops a release as well.`,
      },
    });
  });

  test.each([
    ['day', { day: '2027-03-26' }],
    ['day', { day: '2027-13-40' }],
    ['to', { to: '09:30' }],
    ['to', { to: '09:00' }],
    ['to', { to: '25:00' }],
    ['title', { title: '\u200B\u0007 ' }],
    ['title', { title: 'x'.repeat(50_000) }],
    ['kind', { kind: 'inspection' }],
    ['peers', { peers: [newId()] }],
    ['groups[0][number]', { groups: [{ kind: 'staff', label: 'Officers', number: '-3' }] }],
    ['groups[2][number]', { groups: [emptyRow, emptyRow, { ...emptyRow, label: 'Officers' }] }],
    ['groups[0][kind]', { groups: [{ kind: 'document', label: 'Plan', number: '1' }] }],
  ])('says at %s what is wrong', async (field, change) => {
    const outcome = await record(change);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    if (!outcome.ok && outcome.refusal.reason === 'invalid')
      expect(Object.keys(outcome.refusal.fields)).toEqual([field]);
    expect(await sessions()).toEqual([]);
  });

  test('a second press makes no second session; an old version meets the present words', async () => {
    const id = newId();
    const groups = ['Planning', 'Housing'].map((label) => ({ kind: 'staff', label, number: '3' }));
    const sent = { id, groups, areas: ['place', 'vision'] };
    await record(sent);
    expect(await record(sent)).toMatchObject({ ok: true });
    expect(await sessions()).toHaveLength(1);
    expect(await record({ ...sent, title: 'Leader alone' })).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { title: 'Leader' } },
    });
    expect(await record({ id, version: 1, title: 'Leader and deputy' })).toMatchObject({ ok: true });
    const stale = await record({ id, version: 1, title: 'Mayor' });
    expect(stale).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { title: 'Leader and deputy' } },
    });
    expect((await sessions()).map(({ title, version }) => [title, version])).toEqual([
      ['Leader and deputy', 2],
    ]);
  });

  test('places and sessions of another review are not there', async () => {
    const other = await aReview('preparing');
    const [placeId, id] = [newId(), newId()];
    const { organiser } = other.people;
    await recordPlace.as(organiser, { reference: other.reference, id: placeId, name: 'Secret hall' });
    await recordSession.as(organiser, input({ reference: other.reference, id, title: 'Secret session' }));
    for (const change of [{ placeId }, { id, version: 1 }, { id }]) {
      expect(await record(change)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    }
    const { reference } = world;
    const drop = await dropSession.as(world.people.organiser, { reference, id, version: 1 });
    expect(drop).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    const kept = await reading().timetableSession.findUnique({ where: { id } });
    expect([kept?.title, kept?.droppedAt, kept?.version]).toEqual(['Secret session', null, 1]);
  });
});

describe('recordPlace', () => {
  test('sent twice it is one place; with other words it is answered with what stands', async () => {
    const id = await place();
    const again = (name: string, review = world) =>
      recordPlace.as(review.people.organiser, { reference: review.reference, id, name });
    expect(await again('Guildhall')).toMatchObject({ ok: true });
    expect(await again('Town hall')).toMatchObject({
      refusal: { reason: 'out_of_date', current: { name: 'Guildhall' } },
    });
    expect(await again('Guildhall', await aReview('preparing'))).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
    const kept = await reading().place.findUnique({ where: { id } });
    expect([kept?.name, kept?.version, kept?.reviewId]).toEqual(['Guildhall', 1, world.reviewId]);
  });

  test('a change bumps the version; an old version shows the present words', async () => {
    const id = await place();
    const change = (name: string, version: number) =>
      recordPlace.as(world.people.coordinator, { reference: world.reference, id, version, name });
    expect(await change('Guildhall, room 2', 1)).toMatchObject({ ok: true });
    expect(await change('Town hall', 1)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { name: 'Guildhall, room 2' } },
    });
  });
});

describe('releaseTimetable', () => {
  const release = (who = world.people.organiser) => releaseTimetable.as(who, { reference: world.reference });

  test('is refused without sessions, and for whoever only plans', async () => {
    expect(await release()).toMatchObject({ refusal: { rule: 'timetable.empty' } });
    await record();
    for (const who of [world.people.hostOther, world.people.peer, world.people.lead])
      expect(await release(who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await reading().timetableRelease.count({ where: { reviewId: world.reviewId } })).toBe(0);
  });
});
