import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockTime,
  endingAt,
  isSameSpot,
  minuteAt,
  minuteOf,
  neighbouringRow,
  placed,
  type Spot,
  slid,
  snapped,
  spotOf,
  startingAt,
  step,
} from '@/lib/timetable/placing';
import { planned } from './planned';

const spot: Spot = { day: '2027-03-22', from: 570, to: 630, placeId: null };

describe('where a session stands', () => {
  test('is read from its instants and gives them back, on either side of a clock change', () => {
    for (const day of ['2027-03-26', '2027-03-29', '2027-10-29', '2027-11-01']) {
      const there = placed(planned(), { ...spot, day, placeId: 'hub' });
      expect(spotOf(there)).toEqual({ ...spot, day, placeId: 'hub' });
    }
    expect(placed(planned(), { ...spot, day: '2027-03-29' }).startsAt).toEqual(
      new Date('2027-03-29T08:30:00Z'),
    );
    expect(placed(planned(), { ...spot, day: '2027-03-26' }).startsAt).toEqual(
      new Date('2027-03-26T09:30:00Z'),
    );
  });

  test('two spots are the same in all four', () => {
    expect(isSameSpot(spot, { ...spot })).toBe(true);
    for (const change of [{ day: '2027-03-23' }, { from: 555 }, { to: 645 }, { placeId: 'hub' }])
      expect(isSameSpot(spot, { ...spot, ...change })).toBe(false);
  });

  test('a minute is a time of day, and no other words are', () => {
    expect([0, 570, 1425].map(clockTime)).toEqual(['00:00', '09:30', '23:45']);
    expect(['00:00', '09:30', '23:45'].map(minuteOf)).toEqual([0, 570, 1425]);
    expect(['', '9:30', '24:00', '12:60', 'noon'].map(minuteOf)).toEqual([null, null, null, null, null]);
  });
});

describe('moving', () => {
  test.each([
    ['to the quarter of an hour that is nearest', 571, 570],
    ['up from the middle', 577.5, 585],
    ['not at all on a quarter', 585, 585],
  ])('snaps %s', (_, minute, expected) => expect(snapped(minute)).toBe(expected));

  test('a part of the way across the board is a minute of the day', () => {
    const hours = { first: 9, last: 20 };
    expect([0, 0.5, 1].map((part) => minuteAt(part, hours))).toEqual([540, 870, 1200]);
  });

  test('keeps its length and its day, however far it is pushed', () => {
    const anySpot = fc
      .record({ from: fc.integer({ min: 0, max: 94 }), length: fc.integer({ min: 1, max: 20 }) })
      .filter(({ from, length }) => from + length <= 95)
      .map(({ from, length }): Spot => ({ ...spot, from: from * step, to: (from + length) * step }));
    fc.assert(
      fc.property(anySpot, fc.integer({ min: -3000, max: 3000 }), (at, minutes) => {
        for (const after of [slid(at, minutes), startingAt(at, minutes)]) {
          expect(after.to - after.from).toBe(at.to - at.from);
          expect(after.from).toBeGreaterThanOrEqual(0);
          expect(after.to).toBeLessThan(24 * 60);
        }
        const longer = endingAt(at, minutes);
        expect(longer.from).toBe(at.from);
        expect(longer.to).toBeGreaterThanOrEqual(at.from + step);
        expect(longer.to).toBeLessThanOrEqual(24 * 60);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('goes from row to row, through the days, and stays at the ends', () => {
    const board = { days: ['mon', 'tue'], rows: ['guildhall', 'hub'] };
    const steps = (day: string, row: string) =>
      ([-1, 1] as const).map((way) => {
        const next = neighbouringRow({ day, row }, board, way);
        return next && `${next.day} ${next.row}`;
      });
    expect(steps('mon', 'guildhall')).toEqual([null, 'mon hub']);
    expect(steps('mon', 'hub')).toEqual(['mon guildhall', 'tue guildhall']);
    expect(steps('tue', 'hub')).toEqual(['tue guildhall', null]);
    expect(steps('tue', 'nowhere')).toEqual([null, null]);
  });
});
