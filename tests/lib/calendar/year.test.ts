import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdWeek } from '@/lib/calendar/commands/hold-week';
import { getProgrammeYear } from '@/lib/calendar/queries/programme-year';
import { markIn, takenIn, type YearRow, yearWeeks } from '@/lib/calendar/rules/year';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import { listFollowUps } from '@/lib/reviews/queries/follow-ups';
import { aReview, type World } from '@/tests/support/world';

const row = (change: Partial<YearRow>): YearRow => ({
  reference: 'CPR-2027-001',
  title: 'Saltwick',
  visit: null,
  holds: [],
  elections: [],
  ...change,
});

describe('the programme’s year', () => {
  test('begins with this week', () => {
    const weeks = yearWeeks('2027-01-13');
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([52, '2027-01-11', '2028-01-03']);
  });

  test('a visit goes before a hold, a hold before a pre-election period', () => {
    const busy = row({
      visit: { from: '2027-04-05', to: '2027-04-08' },
      holds: [
        { from: '2027-04-06', to: '2027-04-09' },
        { from: '2027-04-12', to: '2027-04-15' },
      ],
      elections: [{ kind: 'thirds', from: '2027-03-31', to: '2027-05-06', given: false }],
    });
    expect(
      ['2027-03-22', '2027-03-29', '2027-04-05', '2027-04-12', '2027-05-03'].map((week) =>
        markIn(week, busy),
      ),
    ).toEqual([null, 'pre_election', 'on_site', 'held', 'pre_election']);
    expect(takenIn('2027-04-05', [busy, row({})])).toBe(1);
    expect(takenIn('2027-03-29', [busy])).toBe(0);
  });
});

describe('what a coordinator sees of it', () => {
  let world: World;
  const permit = () => {
    const made = networkPermitFor(world.people.otherCoordinator, 'programme.view');
    if (!made) throw new Error('A coordinator sees the programme');
    return made;
  };
  beforeEach(() => standClockAt(new Date('2027-01-12T10:00:00Z')));
  afterEach(() => standClockAt(null));

  test('visits, holds that still hold, elections and holidays of every running review', async () => {
    world = await aReview('scoping', { from: '2027-09-20', to: '2027-09-23' });
    await writing().organisation.update({
      where: { id: world.hostId },
      data: { electionCycle: 'whole', electionYear: 2027 },
    });
    const held = { reference: world.reference, id: newId(), from: '2027-10-04', to: '2027-10-07' };
    await holdWeek.as(world.people.coordinator, held);
    const own = async () =>
      (await getProgrammeYear(permit())).rows.find((each) => each.reference === world.reference);
    expect(await own()).toMatchObject({
      visit: { from: '2027-09-20', to: '2027-09-23' },
      holds: [{ from: '2027-10-04', to: '2027-10-07' }],
      elections: [{ from: '2027-03-31', to: '2027-05-06' }],
    });
    expect((await getProgrammeYear(permit())).holidays.map(({ nation }) => nation)).toEqual(['england']);
    standClockAt(new Date('2027-02-12T10:00:00Z'));
    expect((await own())?.holds).toEqual([]);
    await writing().review.update({ where: { id: world.reviewId }, data: { stage: 'withdrawn' } });
    expect(await own()).toBeUndefined();
  });

  test('follow-ups lie 12 to 24 months after the visit, until they are declined', async () => {
    world = await aReview('delivered', { from: '2026-03-02', to: '2026-03-05' });
    const own = async () =>
      (await listFollowUps(permit())).find((each) => each.reference === world.reference);
    expect(await own()).toMatchObject({ window: { from: '2027-03-05', to: '2028-03-05' }, booked: null });
    await writing().followUp.create({
      data: {
        reviewId: world.reviewId,
        state: 'accepted',
        offeredById: world.people.coordinator.personId,
        offeredAt: new Date('2027-01-01T10:00:00Z'),
        visitFrom: databaseDate('2027-06-07'),
        visitTo: databaseDate('2027-06-08'),
      },
    });
    expect(await own()).toMatchObject({ booked: { from: '2027-06-07', to: '2027-06-08' } });
    await writing().followUp.update({ where: { reviewId: world.reviewId }, data: { state: 'declined' } });
    expect(await own()).toBeUndefined();
  });
});
