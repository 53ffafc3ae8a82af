import { describe, expect, test } from 'vitest';
import { daysAfter, mondayFrom, mondayOf, monthsAfter } from '@/lib/calendar/days';
import { type KeptHolidays, libraryAlone } from '@/lib/calendar/rules/holidays';
import {
  latestNotice,
  ordinaryPollDay,
  workingDaysAfter,
  workingDaysBetween,
} from '@/lib/calendar/rules/working-days';
import type { Nation } from '@/lib/platform/prisma/enums';

describe('the latest notice of an election, as published', () => {
  const published: [number, Nation, string, string][] = [
    [2023, 'england', '2023-05-04', '2023-03-27'],
    [2024, 'england', '2024-05-02', '2024-03-26'],
    [2025, 'england', '2025-05-01', '2025-03-25'],
    [2026, 'england', '2026-05-07', '2026-03-30'],
    [2026, 'northern_ireland', '2026-05-07', '2026-03-30'],
    [2027, 'england', '2027-05-06', '2027-03-31'],
    [2027, 'wales', '2027-05-06', '2027-03-31'],
    [2028, 'england', '2028-05-04', '2028-03-27'],
    [2026, 'scotland', '2026-05-07', '2026-03-25'],
    [2027, 'scotland', '2027-05-06', '2027-03-24'],
    [2028, 'scotland', '2028-05-04', '2028-03-22'],
  ];
  test.each(published)('%i in %s: poll %s, notice %s', (year, nation, poll, notice) => {
    expect(ordinaryPollDay(year)).toBe(poll);
    expect(latestNotice(poll, nation)).toBe(notice);
  });

  test('Christmas Eve does not count, though people work on it', () => {
    expect(latestNotice('2027-01-28', 'england')).toBe('2026-12-18');
    // 25 others lie between, one of them Christmas Eve.
    expect(workingDaysBetween('2026-12-18', '2027-01-27', 'england')).toBe(25);
  });

  test('Easter Monday does not count in Scotland, though it is no bank holiday there', () => {
    expect(workingDaysBetween('2027-03-28', '2027-03-29', 'scotland')).toBe(1);
    expect(latestNotice('2027-05-06', 'scotland')).toBe('2027-03-24');
  });

  test('a day that a coordinator adds moves it, and one that is struck moves it back', () => {
    const kept: KeptHolidays = {
      imports: [],
      days: [
        {
          division: 'england_and_wales',
          on: '2026-04-22',
          name: 'A day of thanks',
          byHand: true,
          struck: false,
        },
      ],
    };
    expect(latestNotice('2026-05-07', 'england', kept)).toBe('2026-03-27');
    expect(latestNotice('2026-05-07', 'scotland', kept)).toBe('2026-03-25');
    const struck = kept.days.map((day) => ({ ...day, on: '2026-05-04', struck: true }));
    expect(latestNotice('2026-05-07', 'england', { imports: [], days: struck })).toBe('2026-03-31');
  });
});

describe('working days', () => {
  test.each([
    ['2027-03-01', 10, 'england', '2027-03-15'],
    ['2027-03-24', 2, 'england', '2027-03-30'],
    ['2027-03-24', 2, 'scotland', '2027-03-29'],
    ['2027-11-29', 1, 'scotland', '2027-12-01'],
    // St Patrick's Day is one of Northern Ireland's.
    ['2027-03-15', 3, 'northern_ireland', '2027-03-19'],
    ['2027-03-15', 3, 'wales', '2027-03-18'],
    ['2027-12-23', 5, 'england', '2028-01-04'],
    ['2026-12-24', 1, 'wales', '2026-12-29'],
  ] as const)('%s and %i of them in %s end on %s', (day, count, nation, last) => {
    expect(workingDaysAfter(day, count, nation, libraryAlone)).toBe(last);
    expect(workingDaysBetween(day, last, nation, libraryAlone)).toBe(count);
  });
});

describe('days', () => {
  test('months keep to the calendar at their ends', () => {
    expect(monthsAfter('2026-10-31', 4)).toBe('2027-02-28');
    expect(monthsAfter('2027-01-11', 4)).toBe('2027-05-11');
    expect(monthsAfter('2027-12-31', 2)).toBe('2028-02-29');
  });
  test('a clock change shifts no day', () => {
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysAfter('2027-10-30', 2)).toBe('2027-11-01');
  });
  test('weeks begin on Mondays', () => {
    expect([mondayOf('2027-09-26'), mondayOf('2027-09-20')]).toEqual(['2027-09-20', '2027-09-20']);
    expect([mondayFrom('2027-09-26'), mondayFrom('2027-09-20')]).toEqual(['2027-09-27', '2027-09-20']);
  });
});
