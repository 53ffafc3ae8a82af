import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/lib/platform/date-words';
import { textOf } from '@/lib/spreadsheet/text-of';
import { dayIn } from '@/lib/timetable/sheet/days';
import { defused, plainCell } from '@/lib/timetable/sheet/defused';
import { minutesIn, timeIn, timesIn } from '@/lib/timetable/sheet/times';

const days = daysBetween('2027-03-22', '2027-03-25');

describe('a cell', () => {
  test.each([
    ['Monday', '2027-03-22'],
    ['tue', '2027-03-23'],
    ['Weds', null],
    ['Thurs', null],
    ['Thur', '2027-03-25'],
    ['22/03/2027', '2027-03-22'],
    ['22/3/27', '2027-03-22'],
    ['23.03.2027', '2027-03-23'],
    ['2027-03-24', '2027-03-24'],
    ['24 March', '2027-03-24'],
    ['Wed 24th March 2027', '2027-03-24'],
    ['March 25', '2027-03-25'],
    ['Day 2', '2027-03-23'],
    ['2027-03-24 00:00:00', '2027-03-24'],
    ['Friday', null],
  ])('day %s', (cell, day) => {
    const read = dayIn(cell, days);
    expect('day' in read ? read.day : null).toBe(day);
  });

  test('a date outside the visit is named; a weekday that comes twice wants a date', () => {
    expect(dayIn('26/03/2027', days)).toEqual({ problem: '26\u00A0March\u00A02027 lies outside the visit.' });
    expect(dayIn('Monday', daysBetween('2027-03-22', '2027-03-30'))).toEqual({
      problem: '“Monday” is more than one day of the visit. Give the date.',
    });
  });

  test.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['09:30:00', '09:30'],
    ['9am', '09:00'],
    ['9.30 a.m.', '09:30'],
    ['2pm', '14:00'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['14h30', '14:30'],
    ['1:30', '13:30'],
    ['01:30', '01:30'],
    ['noon', '12:00'],
    ['25:00', null],
    ['9:75', null],
    ['soon', null],
    ['', null],
  ])('time %s', (cell, time) => expect(timeIn(cell)).toBe(time));

  test.each([
    ['9:30-10:30', { from: '09:30', to: '10:30' }],
    ['9.30 – 11', { from: '09:30', to: '11:00' }],
    ['1 to 2pm', { from: '13:00', to: '14:00' }],
    ['9–10am', { from: '09:00', to: '10:00' }],
    ['10:30-9:30', null],
    ['9:30', null],
  ])('times %s', (cell, times) => expect(timesIn(cell)).toEqual(times));

  test.each([
    ['60', 60],
    ['90 min', 90],
    ['1h30', 90],
    ['1.5 hours', 90],
    ['2 hrs', 120],
    ['long', null],
  ])('length %s', (cell, minutes) => expect(minutesIn(cell)).toBe(minutes));

  test('whatever a cell holds comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (cell) => {
        expect(plainCell(defused(cell))).toBe(cell);
        expect(/^[=+\-@\t\r]/.test(defused(cell))).toBe(false);
      }),
      { numRuns: 500, seed: 3, examples: [['=1+1'], ["'=1"], ["''@"], ["'"], ['-5']] },
    );
  });
});

test('a file is read in the letters in which it was written', () => {
  const bytes = (...list: number[]) => new Uint8Array(list).buffer;
  expect(textOf(new TextEncoder().encode('Tŷ’r').buffer as ArrayBuffer)).toBe('Tŷ’r');
  expect(textOf(bytes(0x54, 0xe9))).toBe('Té');
  expect(textOf(bytes(0xff, 0xfe, 0x54, 0x00))).toBe('T');
});
