import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropCouncilDate, recordCouncilDate } from '@/lib/calendar/commands/council-dates';
import { dropPoll, recordNotice, recordPoll, setElections } from '@/lib/calendar/commands/polls';
import { calendarRefusals as refusals } from '@/lib/calendar/labels';
import { getCouncilCalendar } from '@/lib/calendar/queries/council-calendar';
import { standClockAt } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('scoping');
});
afterEach(() => standClockAt(null));

async function calendar(who: Viewer = world.people.organiser) {
  const permit = networkPermitFor(who, 'organisation.view');
  if (!permit) throw new Error('Everybody signed in sees a council');
  const found = await getCouncilCalendar(permit, world.hostId);
  if (!found) throw new Error('The council is there');
  return found;
}
const date = (change: object = {}) => ({
  organisation: world.hostId,
  id: newId(),
  kind: 'full_council',
  from: '2027-02-24',
  to: '',
  fromTime: '18:30',
  toTime: '20:30',
  note: '',
  ...change,
});
const field = (name: string, words: string) => ({
  ok: false,
  refusal: { reason: 'invalid', fields: { [name]: [words] } },
});

describe('a council’s own dates', () => {
  test('are kept by its people and by coordinators, with times where a meeting has them', async () => {
    expect(await recordCouncilDate.as(world.people.hostOther, date())).toMatchObject({ ok: true });
    const holiday = { kind: 'half_term', from: '2027-02-15', to: '2027-02-19', fromTime: '', toTime: '' };
    expect(await recordCouncilDate.as(world.people.otherCoordinator, date(holiday))).toMatchObject({
      ok: true,
    });
    expect((await calendar()).dates).toMatchObject([
      { kind: 'half_term', from: '2027-02-15', to: '2027-02-19', fromTime: null, toTime: null },
      { kind: 'full_council', from: '2027-02-24', to: '2027-02-24', fromTime: '18:30', toTime: '20:30' },
    ]);
  });

  test('a second press keeps one; one that is dropped is gone', async () => {
    const once = date();
    await recordCouncilDate.as(world.people.organiser, once);
    await recordCouncilDate.as(world.people.organiser, once);
    expect((await calendar()).dates).toHaveLength(1);
    const drop = { organisation: world.hostId, date: once.id };
    expect(await dropCouncilDate.as(world.people.chiefExecutive, drop)).toMatchObject({ ok: true });
    expect(await dropCouncilDate.as(world.people.chiefExecutive, drop)).toMatchObject({ ok: true });
    expect((await calendar()).dates).toEqual([]);
  });

  test.each([
    ['to', { to: '2027-02-23' }, refusals.lastBeforeFirst],
    ['from', { from: '2027-01-11' }, refusals.datePassed],
    ['toTime', { toTime: '18:30' }, refusals.timesInOrder],
  ])('asks again for %s: %j', async (name, change, words) => {
    expect(await recordCouncilDate.as(world.people.organiser, date(change))).toEqual(field(name, words));
  });

  test('people of another council keep none of it, and reading does not say that they do', async () => {
    const { member } = world.people;
    expect(await recordCouncilDate.as(member, date())).toMatchObject({
      ok: false,
      refusal: { reason: 'rule', rule: 'calendar.not_their_council' },
    });
    expect(await recordCouncilDate.as(world.people.stranger, date())).toMatchObject({ ok: false });
    expect((await calendar(member)).keeps).toBe(false);
    expect((await calendar()).keeps).toBe(true);
    const other = date();
    await recordCouncilDate.as(world.people.organiser, other);
    const asOwn = { ...other, organisation: world.homeId };
    expect(await recordCouncilDate.as(member, asOwn)).toMatchObject({ refusal: { reason: 'not_found' } });
    const drop = { organisation: world.homeId, date: other.id };
    expect(await dropCouncilDate.as(member, drop)).toMatchObject({ refusal: { reason: 'not_found' } });
  });
});

describe('polls', () => {
  const elect = (change: object = {}, who: Viewer = world.people.coordinator) =>
    setElections.as(who, { organisation: world.hostId, cycle: 'thirds', year: '2026', ...change });
  const notice = (change: object = {}, who: Viewer = world.people.organiser) =>
    recordNotice.as(who, { organisation: world.hostId, on: '2027-05-06', noticeOn: '2027-03-22', ...change });
  const poll = (change: object = {}) => ({
    id: newId(),
    organisation: world.hostId,
    nation: '',
    kind: 'by_election',
    on: '2027-03-04',
    noticeOn: '',
    note: 'Harbour ward',
    ...change,
  });
  const periods = async () =>
    (await calendar()).periods.slice(0, 2).map(({ from, to, given }) => [from, to, given]);

  test('ordinary ones follow from how the council elects, which a coordinator says', async () => {
    expect(await elect({}, world.people.organiser)).toMatchObject({ ok: false });
    expect(await elect({ year: '' })).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    expect(await elect()).toMatchObject({ ok: true });
    expect(await periods()).toEqual([
      ['2027-03-31', '2027-05-06', false],
      ['2028-03-27', '2028-05-04', false],
    ]);
    await elect({ cycle: '', year: '' });
    expect(await periods()).toEqual([]);
  });

  test('the notice that the council gave wins, and can be put right', async () => {
    await elect();
    expect(await notice()).toMatchObject({ ok: true });
    expect((await periods())[0]).toEqual(['2027-03-22', '2027-05-06', true]);
    expect(await notice({ noticeOn: '2027-03-23' }, world.people.coordinator)).toMatchObject({ ok: true });
    expect(await periods()).toEqual([
      ['2027-03-23', '2027-05-06', true],
      ['2028-03-27', '2028-05-04', false],
    ]);
  });

  test.each([
    ['on', { on: '2027-05-07' }, refusals.noPoll],
    ['noticeOn', { noticeOn: '2027-05-06' }, refusals.noticeAfterPoll],
    ['noticeOn', { noticeOn: '2026-10-01' }, refusals.noticeTooEarly],
  ])('asks again for %s: %j', async (name, change, words) => {
    await elect();
    expect(await notice(change)).toEqual(field(name, words));
  });

  test('one notice is of everything that is voted on that day', async () => {
    await elect();
    await recordPoll.as(world.people.coordinator, poll({ on: '2027-05-06' }));
    expect(await notice()).toMatchObject({ ok: true });
    const given = ['2027-03-22', '2027-05-06', true];
    expect(await periods()).toEqual([given, given]);
  });

  test('a notice is not for people of another council', async () => {
    await elect();
    expect(await notice({}, world.people.member)).toMatchObject({
      ok: false,
      refusal: { reason: 'rule', rule: 'calendar.not_their_council' },
    });
  });

  test('others are entered and taken out by a coordinator', async () => {
    const one = poll();
    expect(await recordPoll.as(world.people.organiser, one)).toMatchObject({ ok: false });
    expect(await recordPoll.as(world.people.coordinator, one)).toMatchObject({ ok: true });
    await recordPoll.as(world.people.coordinator, one);
    expect(await periods()).toEqual([['2027-01-28', '2027-03-04', false]]);
    const drop = { poll: one.id, version: 1 };
    expect(await dropPoll.as(world.people.coordinator, { ...drop, version: 2 })).toMatchObject({
      refusal: { reason: 'out_of_date' },
    });
    expect(await dropPoll.as(world.people.coordinator, drop)).toMatchObject({ ok: true });
    expect(await periods()).toEqual([]);
  });

  test('one of a nation counts for its councils', async () => {
    const mark = { organisation: '', kind: 'general', on: '2027-10-14' };
    await recordPoll.as(world.people.coordinator, poll({ ...mark, nation: 'wales' }));
    expect(await periods()).toEqual([]);
    const all = poll(mark);
    await recordPoll.as(world.people.coordinator, all);
    expect(await periods()).toEqual([['2027-09-09', '2027-10-14', false]]);
    await dropPoll.as(world.people.coordinator, { poll: all.id, version: 1 });
  });
});
