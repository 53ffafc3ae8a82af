import { describe, expect, test } from 'vitest';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { concernSentence, concernWords } from '@/lib/timetable/labels/concerns';
import { ruleKeys, timetableRules } from '@/lib/timetable/rule-table';
import { concerns } from '@/lib/timetable/rules';
import { blocks } from '@/lib/timetable/rules/concern';
import type { PlannedSession } from '@/lib/timetable/session';
import { at, both, cases, named, onDay } from './concern-table';
import { allAreas, aPlace, circumstances, everybody, inOrder, planned } from './planned';

test('every rule of the table has a case that finds something and one that does not', () => {
  const without = (finds: boolean) =>
    ruleKeys.filter((rule) => !cases.some((each) => each[1] === rule && (each[3] !== null) === finds));
  expect(without(true)).toEqual([]);
  expect(without(false)).toEqual([]);
});

test.each(cases)('%s (%s)', (_, rule, setting, words) => {
  const { sessions, change = {} } = setting();
  const held = circumstances(change);
  const found = concerns(sessions, held).filter(({ kind }) => kind === rule);
  const names = new Map(
    [...held.attendants, ...held.places].map((each) => [
      'personId' in each ? each.personId : each.id,
      each.name,
    ]),
  );
  expect(found.map((concern) => concernSentence(concern, names))).toEqual(words === null ? [] : [words]);
  expect(found.map(({ level }) => level)).toEqual(found.map(() => timetableRules[rule].usual));
});

test('a visit in order has nothing to settle, and neither has one without a session', () => {
  expect(concerns(inOrder(), circumstances())).toEqual([]);
  expect(concerns([], circumstances())).toEqual([]);
});

describe('levels and what is kept', () => {
  const sessions = [planned({ peers: both }), planned({ title: 'Cabinet', peers: both.slice(0, 1) })];
  const of = (change: Partial<Circumstances>) =>
    concerns(sessions, circumstances(change)).filter(({ kind }) => kind === 'peer_twice' || kind === 'alone');

  test('a rule that is ignored says nothing; one that was raised stops a release', () => {
    expect(of({}).map((concern) => [concern.kind, blocks(concern)])).toEqual([
      ['peer_twice', true],
      ['alone', false],
    ]);
    expect(
      of({ levels: { peer_twice: 'ignore', alone: 'block' } }).map((concern) => [
        concern.kind,
        blocks(concern),
      ]),
    ).toEqual([['alone', true]]);
  });

  test('what is kept with a reason stops nothing, by a key of ids and the day', () => {
    const [clash] = of({});
    const kept = { key: clash?.key ?? '', reason: 'They share the hour.', by: 'Ada', at: at('08:00') };
    const [then] = of({ kept: [kept] });
    expect([then?.kept, then && blocks(then)]).toEqual([kept, false]);
    expect(clash?.key.split(' ')).toEqual([
      'peer_twice',
      ...sessions.map(({ id }) => id).toSorted(),
      '2027-03-22',
      'a',
    ]);
  });

  test('the key of a named person twice holds no name', () => {
    const { sessions: two, change } = named(['SECRET Quist', ''], ['SECRET Quist', '']);
    const found = concerns(two, circumstances(change)).filter(({ kind }) => kind === 'asked_again');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found.map(({ key }) => key))).not.toContain('SECRET');
    expect(found.map((concern) => concernWords(concern, new Map())[0])).toEqual([
      'Asked for twice: SECRET Quist',
    ]);
  });
});

test('the work grows with the sessions, not with their cube', () => {
  const week = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      onDay(`2027-03-${22 + (index % 4)}`, {
        from: `${String(8 + (Math.floor(index / 4) % 10)).padStart(2, '0')}:00`,
        to: `${String(8 + (Math.floor(index / 4) % 10)).padStart(2, '0')}:45`,
        placeId: `p${index % 6}`,
        peers: [...'abcdefg']
          .slice(index % 5, (index % 5) + 2)
          .map((personId) => ({ personId, part: 'present' as const })),
        groups: everybody,
        areas: allAreas,
      }),
    );
  const places = Array.from({ length: 6 }, (_, index) => aPlace(`p${index}`, `Place ${index}`));
  const held = circumstances({ team: 'abcdefg', places });
  const took = (sessions: PlannedSession[], times: number) => {
    concerns(sessions, held);
    const began = performance.now();
    for (let turn = 0; turn < times; turn += 1) concerns(sessions, held);
    return performance.now() - began;
  };
  const [few, many] = [week(15), week(60)];
  took(many, 20);
  expect(took(many, 50) / took(few, 50)).toBeLessThan(40);
});
