import { describe, expect, test } from 'vitest';
import { isSpelling } from '@/lib/findings/spelling';

const said = (statement: string, detail = '') => ({ statement, detail, kind: 'development' as const });

describe('a change of spelling', () => {
  test.each([
    ['Wards bugdets are open.', 'Wards budgets are open.'],
    ['Ward budgets are open to resdients', 'Ward budgets are open to residents.'],
    ['residents choose', 'Residents choose.'],
    ['The councill and its parteners.', 'The council and its partners.'],
    ['Since 2020-21 the bugdets', 'Since 2020-21, the budgets'],
    ['Since 2020-21', 'Since 2020–21'],
    ['Same words', 'Same words'],
  ])('%s → %s', (before, after) => {
    expect(isSpelling(said(before), said(after))).toBe(true);
  });

  test.each([
    ['a word put in', 'Residents may choose.', 'Residents may not choose.'],
    ['a short word', 'It is now open.', 'It is not open.'],
    ['a beginning', 'The rules are equal.', 'The rules are unequal.'],
    ['a number', 'In 12 wards.', 'In 13 wards.'],
    ['a sum', 'They have £14,000 a year.', 'They have £140,00 a year.'],
    ['a decimal point', 'It grew by 1.5 a year.', 'It grew by 15 a year.'],
    ['a point before a number', 'It grew by .5 a year.', 'It grew by 5 a year.'],
    ['a fraction', 'In ½ of the wards.', 'In ¼ of the wards.'],
    ['a fraction in figures', 'In 1/2 of them.', 'In 1 2 of them.'],
    ['another currency', 'They have €14 a head.', 'They have $14 a head.'],
    ['a sign', 'Fewer than < three wards.', 'Fewer than > three wards.'],
    ['a minus', 'It went by -5 points.', 'It went by 5 points.'],
    ['another minus', 'It went by −5 points.', 'It went by 5 points.'],
    ['another word', 'Officers decide.', 'Residents decide.'],
    ['another order', 'Officers trust residents.', 'Residents trust officers.'],
    ['many at once', 'alphb betta gamna deltb', 'alpha beta gamma delta'],
  ])('is not %s', (_, before, after) => {
    expect(isSpelling(said(before), said(after))).toBe(false);
    expect(isSpelling(said('', before), said('', after))).toBe(false);
  });

  test('is never another kind', () => {
    expect(isSpelling(said('Open.'), { ...said('Open.'), kind: 'strength' })).toBe(false);
  });
});
