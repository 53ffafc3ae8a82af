import { describe, expect, test } from 'vitest';
import {
  type EnteredPoll,
  ordinaryPolls,
  possiblePeriods,
  preElectionPeriods,
  type Voting,
} from '@/lib/calendar/rules/polls';
import type { ElectionCycle, Nation } from '@/lib/platform/prisma/enums';

const decade = { from: '2024-01-01', to: '2033-12-31' };
const council = (
  nation: Nation,
  electionCycle: ElectionCycle | null,
  electionYear: number | null,
): Voting => ({
  nation,
  electionCycle,
  electionYear,
});
const years = (voting: Voting) => ordinaryPolls(voting, decade).map(({ on }) => Number(on.slice(0, 4)));

describe('the ordinary elections of a council', () => {
  test.each([
    ['whole, England', council('england', 'whole', 2023), [2027, 2031]],
    ['whole, Northern Ireland', council('northern_ireland', 'whole', 2023), [2027, 2031]],
    ['whole, Wales', council('wales', 'whole', 2022), [2027, 2032]],
    ['whole, Scotland', council('scotland', 'whole', 2027), [2027, 2032]],
    ['halves', council('england', 'halves', 2024), [2024, 2026, 2028, 2030, 2032]],
    ['thirds', council('england', 'thirds', 2022), [2024, 2026, 2027, 2028, 2030, 2031, 2032]],
    ['a cycle of which no year is known', council('england', 'thirds', null), []],
    ['a council of which nothing is known', council('england', null, null), []],
  ])('%s', (_name, voting, expected) => {
    expect(years(voting)).toEqual(expected);
  });

  test('are on the first Thursday in May', () => {
    expect(ordinaryPolls(council('wales', 'whole', 2022), decade)).toEqual([
      { kind: 'whole_council', on: '2027-05-06' },
      { kind: 'whole_council', on: '2032-05-06' },
    ]);
  });
});

describe('pre-election periods', () => {
  const saltwick = { id: 'saltwick', ...council('england', 'thirds', 2026) };
  const entered = (change: Partial<EnteredPoll>): EnteredPoll => ({
    id: 'poll',
    organisationId: 'saltwick',
    nation: null,
    kind: 'by_election',
    on: '2026-10-15',
    noticeOn: null,
    ...change,
  });
  const year = { from: '2026-09-01', to: '2027-08-31' };
  const periods = (...polls: EnteredPoll[]) =>
    preElectionPeriods(saltwick, polls, year).map(({ from, to, kind, given }) => [from, to, kind, given]);
  const may = ['2027-03-31', '2027-05-06', 'thirds', false];

  test('follow from the cycle', () => {
    expect(periods()).toEqual([may]);
  });
  test('polls by hand stand beside them', () => {
    expect(periods(entered({}))).toEqual([['2026-09-10', '2026-10-15', 'by_election', false], may]);
  });
  test('a notice that the council gave wins, and its poll is counted once', () => {
    expect(periods(entered({ kind: 'thirds', on: '2027-05-06', noticeOn: '2027-03-22' }))).toEqual([
      ['2027-03-22', '2027-05-06', 'thirds', true],
    ]);
  });
  test('a by-election on the day of an ordinary poll takes nothing away from it', () => {
    expect(periods(entered({ on: '2027-05-06' }))).toEqual([
      ['2027-03-31', '2027-05-06', 'by_election', false],
      may,
    ]);
  });
  test('a poll of the nation or of all counts too, another council’s or nation’s does not', () => {
    const general = { organisationId: null, kind: 'general', on: '2027-06-10' } as const;
    expect(periods(entered(general))).toEqual([may, ['2027-05-05', '2027-06-10', 'general', false]]);
    expect(periods(entered({ ...general, nation: 'england' }))).toHaveLength(2);
    expect(periods(entered({ ...general, nation: 'wales' }))).toEqual([may]);
    expect(periods(entered({ organisationId: 'wexcombe' }))).toEqual([may]);
  });
  test('only those that touch the days asked for', () => {
    expect(preElectionPeriods(saltwick, [], { from: '2027-01-01', to: '2027-03-30' })).toEqual([]);
    expect(preElectionPeriods(saltwick, [], { from: '2027-01-01', to: '2027-03-31' })).toHaveLength(1);
    expect(preElectionPeriods(saltwick, [], { from: '2027-05-07', to: '2027-12-31' })).toEqual([]);
  });
});

describe('a council of which nobody has said how it elects', () => {
  const spring = { from: '2027-01-04', to: '2027-06-30' };

  test.each([
    ['nothing is known', council('england', null, null), [{ from: '2027-03-31', to: '2027-05-06' }]],
    ['in Scotland', council('scotland', null, null), [{ from: '2027-03-24', to: '2027-05-06' }]],
    ['no year is known', council('england', 'thirds', null), [{ from: '2027-03-31', to: '2027-05-06' }]],
    ['all is known, and it has no poll', council('england', 'whole', 2025), []],
  ])('%s', (_name, voting, expected) => {
    expect(possiblePeriods(voting, spring)).toEqual(expected);
  });

  test('may have a poll in any year', () => {
    expect(possiblePeriods(council('england', null, null), decade)).toHaveLength(10);
  });
});
