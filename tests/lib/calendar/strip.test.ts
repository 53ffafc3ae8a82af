import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, weekdayOf } from '@/lib/calendar/days';
import type { OwnDate } from '@/lib/calendar/rules/reasons';
import { firstVisitWithin, judged, usualLength } from '@/lib/calendar/rules/visits';
import {
  bestWeek,
  factsOfWeek,
  nextBest,
  stripLength,
  visitFrom,
  weeksAhead,
} from '@/lib/calendar/rules/weeks';
import { known } from './known';

describe('a visit', () => {
  test('is offered from a Monday on, past what speaks against it', () => {
    const offered = (from: string, to: string) => firstVisitWithin([{ from, to }], 4, known());
    expect(offered('2027-05-29', '2027-06-20')).toEqual({ from: '2027-06-07', to: '2027-06-10' });
    expect(offered('2027-04-01', '2027-05-31')).toEqual({ from: '2027-05-17', to: '2027-05-20' });
    expect(offered('2027-05-29', '2027-06-03')).toEqual({ from: '2027-05-31', to: '2027-06-03' });
    expect(offered('2027-06-01', '2027-06-05')).toBeNull();
  });
  test('takes three days for a district, four for everybody else and for a joint review', () => {
    expect([usualLength(['district']), usualLength(['unitary']), usualLength([null])]).toEqual([3, 4, 4]);
    expect(usualLength(['district', 'district'])).toBe(4);
  });
  test('of a week with a bank holiday on its Monday begins on the Tuesday', () => {
    expect(visitFrom('2027-05-31', 4, known())).toEqual({ from: '2027-06-01', to: '2027-06-04' });
    expect(visitFrom('2027-05-31', 5, known())).toEqual({ from: '2027-05-31', to: '2027-06-04' });
    expect(visitFrom('2027-03-22', 4, known())).toEqual({ from: '2027-03-22', to: '2027-03-25' });
  });
  test('half-typed ranges are left out', () => {
    const windows = [
      { from: '2027-0', to: '' },
      { from: '2027-09-30', to: '2027-09-13' },
      { from: '2027-09-13', to: '2027-09-30' },
    ];
    expect(judged(windows, known())).toEqual([{ days: windows[2], reasons: [] }]);
  });
});

describe('the strip of weeks', () => {
  const sought = { windows: [{ from: '2027-09-15', to: '2027-09-30' }], length: 4 };
  const weeks = weeksAhead(known(), sought);

  test('begins on the coming Monday and goes on for eighteen months', () => {
    expect(weeks).toHaveLength(stripLength);
    expect(weeks[0]?.on).toBe('2027-01-18');
    expect(weeks.at(-1)?.on).toBe('2028-07-10');
    expect(weeks.filter((week) => week.asked).map((week) => week.on)).toEqual([
      '2027-09-13',
      '2027-09-20',
      '2027-09-27',
    ]);
  });
  test('counts things, however many reasons of a kind there are', () => {
    const christmas = weeks.find((week) => week.on === '2027-12-27');
    expect(christmas).toMatchObject({ against: 2, strong: 1 });
    expect(christmas?.reasons).toHaveLength(3);
  });
  test('looks first at the best of the weeks asked for, and names three others with least against them nearby', () => {
    expect(bestWeek(weeks)?.on).toBe('2027-09-13');
    expect(nextBest(weeks, '2027-09-13').map((week) => week.on)).toEqual([
      '2027-09-20',
      '2027-09-27',
      '2027-09-06',
    ]);
  });
  test('knows what comes in the week after', () => {
    const meeting: OwnDate = {
      kind: 'full_council',
      from: '2027-09-21',
      to: '2027-09-21',
      fromTime: null,
      toTime: null,
      note: '',
    };
    const about = known({
      hosts: [{ name: 'Saltwick', nation: 'england', elections: [], dates: [meeting] }],
    });
    const [week] = weeksAhead(about, sought).filter((each) => each.on === '2027-09-13');
    expect(week && factsOfWeek(week, about)).toMatchObject({
      weeksToPrepare: 35,
      after: [{ council: 'Saltwick', date: meeting }],
    });
  });

  test('whatever the day, each week is a Monday and its visit lies within it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 5 }), (offset, length) => {
        const today = daysAfter('2026-01-01', offset);
        const ahead = weeksAhead(known({ today }, 'scotland'), { windows: [], length }, 12);
        for (const { on, visit, strong, against: count } of ahead) {
          expect([weekdayOf(on), on > today]).toEqual([1, true]);
          expect(visit.from >= on && visit.to <= daysAfter(on, 4)).toBe(true);
          expect(daysAfter(visit.from, length - 1)).toBe(visit.to);
          expect(strong).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 200, seed: 20270111 },
    );
  });
});
