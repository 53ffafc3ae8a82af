import { describe, expect, test } from 'vitest';
import { answerText, closingDays, slugFor, voiceState } from '@/lib/voice/rules';

const free = async () => false;

describe('the address of a page', () => {
  test.each([
    ['Saltwick', 'saltwick'],
    ['Strathorran Council', 'strathorran'],
    ['Cyngor Sir Ŵyl-y-môr', 'sir-wyl-y-mor'],
    ['King’s Marsh and Tollbury', 'kings-marsh-tollbury'],
    ['The Royal Borough of Harrowmere upon Fennings Water', 'harrowmere-upon-fennings'],
    ['Council', 'council'],
  ])('%s is typed as %s', async (name, slug) => {
    expect(await slugFor(name, free)).toBe(slug);
  });

  test('a taken one gets a number', async () => {
    const taken = ['saltwick', 'saltwick-2'];
    expect(await slugFor('Saltwick', async (slug) => taken.includes(slug))).toBe('saltwick-3');
  });
});

describe('whether a page takes answers', () => {
  const page = { closesOn: '2027-03-25', closedAt: null };
  const onSite = { stage: 'on_site', paused: false } as const;
  test.each([
    ['on its last day', page, onSite, '2027-03-25', 'open'],
    ['the day after', page, onSite, '2027-03-26', 'over'],
    ['closed by hand', { ...page, closedAt: new Date() }, onSite, '2027-03-24', 'closed'],
    ['after the visit was ended early', page, { ...onSite, stage: 'reporting' }, '2027-03-24', 'over'],
    ['on a withdrawn review', page, { ...onSite, stage: 'withdrawn' }, '2027-03-24', 'over'],
    ['while the review is paused', page, { ...onSite, paused: true }, '2027-03-24', 'paused'],
  ] as const)('%s', (_, times, review, today, state) => {
    expect(voiceState(times, review, today)).toBe(state);
  });

  test('it closes on the visit’s last day at the latest', () => {
    expect(closingDays('2027-03-25', '2027-03-01')).toEqual({ from: '2027-03-01', to: '2027-03-25' });
    expect(closingDays('2027-03-25', '2027-03-26')).toBeNull();
    expect(closingDays(null, '2027-03-01')).toBeNull();
  });
});

test('an answer’s text leaves out what was not answered', () => {
  expect(answerText(['One?', 'Two?', 'Three?'], ['Yes.', '', 'The bus.'])).toBe(
    'One?\nYes.\n\nThree?\nThe bus.',
  );
});
