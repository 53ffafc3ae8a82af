import { beforeEach, describe, expect, test } from 'vitest';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { dropWanted } from '@/lib/timetable/commands/drop-wanted';
import { recordPlace } from '@/lib/timetable/commands/record-place';
import { recordWanted } from '@/lib/timetable/commands/record-wanted';
import { takeDraft } from '@/lib/timetable/commands/take-draft';
import { wantUsualSet } from '@/lib/timetable/commands/want-usual-set';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import { getDrafting } from '@/lib/timetable/queries/drafting';
import { listWanted } from '@/lib/timetable/queries/wanted';
import { clashes } from '@/lib/timetable/rules';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aReview('preparing');
});

const edit = () => granted(world, world.people.organiser, 'timetable.edit');
const input = (change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  title: 'Cabinet',
  kind: 'focus_group',
  minutes: '90',
  peersWanted: '2',
  groups: [
    { kind: 'councillor', label: 'cabinet members', number: '8' },
    { kind: 'staff', label: '', number: '' },
  ],
  areas: 'vision',
  ...change,
});
const record = (change: object = {}, who = world.people.organiser) => recordWanted.as(who, input(change));
const inTimetable = () =>
  reading().timetableSession.findMany({
    where: { reviewId: world.reviewId, droppedAt: null },
    orderBy: { startsAt: 'asc' },
    include: { peers: true, groups: true },
  });

describe('recordWanted', () => {
  test('keeps what is wanted, with the days and hours that it can have', async () => {
    const { lead } = world.people;
    const asked = { days: ['2027-03-23'], notBefore: '17:30', notAfter: '20:30', peerIds: [lead.personId] };
    expect(await record({ ...asked, stepFreeNeeded: 'yes' })).toMatchObject({ ok: true });
    const [wanted] = await listWanted(await edit());
    expect(wanted).toMatchObject({
      ...asked,
      title: 'Cabinet',
      minutes: 90,
      peersWanted: 2,
      stepFreeNeeded: true,
      areas: ['vision'],
      groups: [{ kind: 'councillor', label: 'cabinet members', number: 8 }],
      placeIds: [],
      version: 1,
    });
  });

  test('a second press adds nothing; a change bumps the version; an old version meets the present words', async () => {
    const id = newId();
    expect(await record({ id })).toMatchObject({ ok: true });
    expect(await record({ id })).toMatchObject({ ok: true });
    expect(await record({ id, version: '1', title: 'Cabinet alone' })).toMatchObject({ ok: true });
    expect(await record({ id, version: '1', title: 'Other' })).toMatchObject({
      refusal: { reason: 'out_of_date', current: { title: 'Cabinet alone' } },
    });
    const kept = await listWanted(await edit());
    expect(kept.map(({ title, version }) => [title, version])).toEqual([['Cabinet alone', 2]]);
  });

  test.each([
    ['title', { title: ' ' }],
    ['minutes', { minutes: '5' }],
    ['notAfter', { notBefore: '17:00', notAfter: '16:00' }],
    ['days', { days: ['2027-04-01'] }],
    ['peerIds', { peerIds: [newId()] }],
    ['groups[0][number]', { groups: [{ kind: 'staff', label: 'Planners', number: '0' }] }],
  ])('is refused at %s', async (field, change) => {
    const outcome = await record(change);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    if (!outcome.ok && outcome.refusal.reason === 'invalid')
      expect(Object.keys(outcome.refusal.fields)).toEqual([field]);
    expect(await listWanted(await edit())).toEqual([]);
  });

  test('places and wishes of another review are not there', async () => {
    const other = await aReview('preparing');
    const id = newId();
    await recordWanted.as(other.people.organiser, {
      ...input({ id, title: 'Secret' }),
      reference: other.reference,
    });
    const placeId = newId();
    const { organiser } = other.people;
    await recordPlace.as(organiser, { reference: other.reference, id: placeId, name: 'Secret hall' });
    expect(await reading().place.count({ where: { id: placeId } })).toBe(1);
    for (const change of [{ id }, { id, version: '1' }, { placeIds: [placeId] }])
      expect(await record(change)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    const drop = { reference: world.reference, id, version: 1 };
    expect(await dropWanted.as(world.people.organiser, drop)).toEqual({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });

  test.each(['peer', 'lead', 'politicalLead', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      const reason = ['otherCoordinator', 'stranger'].includes(who) ? 'not_found' : 'not_permitted';
      const { reference } = world;
      for (const outcome of [
        await record({}, world.people[who]),
        await wantUsualSet.as(world.people[who], { reference }),
        await takeDraft.as(world.people[who], { reference, fingerprint: 'a'.repeat(64) }),
      ])
        expect(outcome).toMatchObject({ refusal: { reason } });
    },
  );
});

test('dropWanted takes one off the list, once, at the version that was seen', async () => {
  const id = newId();
  await record({ id });
  const drop = (version: number) =>
    dropWanted.as(world.people.organiser, { reference: world.reference, id, version });
  expect(await drop(4)).toMatchObject({ refusal: { reason: 'out_of_date' } });
  expect(await drop(1)).toMatchObject({ ok: true });
  expect(await drop(1)).toMatchObject({ ok: true });
  expect(await listWanted(await edit())).toEqual([]);
});

describe('wantUsualSet', () => {
  const want = () => wantUsualSet.as(world.people.organiser, { reference: world.reference });

  test('lists 45 to 55 sessions for four days, once; fewer for fewer days', async () => {
    expect(await want()).toMatchObject({ ok: true });
    expect(await want()).toMatchObject({ ok: true });
    const four = await listWanted(await edit());
    expect(four.length).toBeGreaterThanOrEqual(45);
    expect(four.length).toBeLessThanOrEqual(55);
    expect(new Set(four.flatMap(({ areas }) => areas)).size).toBe(4);
    world = await aReview('preparing', { from: '2027-03-22', to: '2027-03-23' });
    await want();
    expect((await listWanted(await edit())).length).toBeLessThan(30);
  });

  test('is for a timetable that holds nothing yet', async () => {
    await record();
    const { fingerprint } = await getDrafting(await edit());
    await takeDraft.as(world.people.organiser, { reference: world.reference, fingerprint });
    expect(await inTimetable()).toHaveLength(1);
    expect(await want()).toMatchObject({ refusal: { rule: 'draft.not_empty' } });
  });
});

describe('takeDraft', () => {
  const take = (fingerprint: string) =>
    takeDraft.as(world.people.organiser, { reference: world.reference, fingerprint });

  test('puts the draft into the timetable as it was seen, and what is placed is wanted no more', async () => {
    await wantUsualSet.as(world.people.organiser, { reference: world.reference });
    const { input: made, fingerprint } = await getDrafting(await edit());
    if (!made) throw new Error('The visit has dates');
    const seen = draftTimetable(made);
    expect(await take(fingerprint)).toMatchObject({ ok: true });
    const kept = await inTimetable();
    expect(kept.map(({ title, startsAt }) => `${startsAt.toISOString()} ${title}`).toSorted()).toEqual(
      seen.placed.map(({ title, startsAt }) => `${startsAt.toISOString()} ${title}`).toSorted(),
    );
    const after = await getDrafting(await edit());
    expect(clashes(after.input?.sessions ?? [])).toEqual([]);
    expect(after.input?.wanted.map(({ title }) => title)).toEqual(
      seen.unplaced.map(({ wanted }) => wanted.title),
    );
    expect(seen.placed.length).toBeGreaterThan(10);
  });

  test('is refused where something has changed since, and keeps nothing', async () => {
    await record();
    const { fingerprint } = await getDrafting(await edit());
    await record({ title: 'Opposition' });
    expect(await take(fingerprint)).toMatchObject({ refusal: { rule: 'draft.changed_since' } });
    expect(await inTimetable()).toEqual([]);
    expect(await listWanted(await edit())).toHaveLength(2);
  });

  test('a second press finds nothing more to keep', async () => {
    await record();
    const { fingerprint } = await getDrafting(await edit());
    await take(fingerprint);
    expect(await take(fingerprint)).toMatchObject({ refusal: { rule: 'draft.changed_since' } });
    expect(await inTimetable()).toHaveLength(1);
  });

  test('a draft of nothing is refused', async () => {
    await record({ minutes: '480', notBefore: '09:00', notAfter: '10:00' });
    const { fingerprint } = await getDrafting(await edit());
    expect(await take(fingerprint)).toMatchObject({ refusal: { rule: 'draft.nothing_placed' } });
  });
});
