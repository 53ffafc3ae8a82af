import { describe, expect, test } from 'vitest';
import { boardRows, outdoorPlaces } from '@/components/timetable/board-rows';
import { blockColumns } from '@/components/timetable/board-time';
import {
  forgotten,
  type History,
  nextStep,
  noHistory,
  remembered,
} from '@/components/timetable/moving/history';
import { inverse, type Overlay, overlaid, type Step } from '@/components/timetable/moving/overlay';
import { boardLayout, keyedSpot, placeIn } from '@/components/timetable/moving/rows';
import { standsAt } from '@/components/timetable/moving/send-step';
import { othersDid } from '@/components/timetable/moving/use-others';
import { boardHours } from '@/lib/timetable/board-hours';
import { type DraftSession, spotOf } from '@/lib/timetable/placing';
import type { PlannedSession } from '@/lib/timetable/session';
import { aPlace, planned } from '@/tests/lib/timetable/planned';

const drafted = (
  change: Partial<PlannedSession & { version: number; from: string; to: string }> = {},
): DraftSession => {
  const { version = 1, ...rest } = change;
  return { ...planned(rest), version };
};
const places = [
  aPlace('guildhall', 'Guildhall'),
  aPlace('hub', 'Quay Street hub'),
  aPlace('quay', 'The quay'),
];
const names = new Map(places.map(({ id, name }) => [id, name]));
const at = (from: number, to: number, placeId: string | null = null) => ({
  day: '2027-03-22',
  from,
  to,
  placeId,
});
const move = (from: number, to: number): Step => ({
  kind: 'move',
  from: at(from, from + 60),
  to: at(to, to + 60),
});

describe('the board’s rows', () => {
  const interview = drafted({ placeId: 'guildhall' });
  const walk = drafted({ kind: 'visit', placeId: 'quay' });
  const homeless = drafted({ placeId: null });
  const whole = [interview, walk, homeless];

  test('are the places where people meet, then what has none, then what is out and about', () => {
    const rows = boardRows(whole, whole, { places, names });
    expect(rows.map(({ label, sessions }) => [label, sessions.length])).toEqual([
      ['Guildhall', 1],
      ['No place yet', 1],
      ['Out and about', 1],
    ]);
  });

  test('for whoever moves sessions are every place that can be used, on every day', () => {
    const rooms = {
      places: [...places, aPlace('lost', 'Lost hall', { isLost: true })],
      names,
      isEveryPlace: true,
    };
    expect(boardRows([], whole, rooms).map(({ label }) => label)).toEqual([
      'Guildhall',
      'Quay Street hub',
      'Out and about',
    ]);
  });

  test('a place is outdoors while nothing but visits happens there', () => {
    expect([...outdoorPlaces(whole)]).toEqual(['quay']);
    expect([...outdoorPlaces([...whole, drafted({ placeId: 'quay' })])]).toEqual([]);
  });
});

describe('the board’s columns', () => {
  test('count from its first hour in steps of five minutes', () => {
    const hours = { first: 9, last: 18 };
    expect(blockColumns(planned({ from: '09:30', to: '10:35' }), hours)).toBe('col-start-7 col-span-13');
    expect(blockColumns(planned({ from: '09:00', to: '09:05' }), hours)).toBe('col-start-1 col-span-3');
  });

  test('span the working day at least, and an evening where sessions are moved', () => {
    expect(boardHours([])).toEqual({ first: 9, last: 18 });
    expect(boardHours([], { evening: true })).toEqual({ first: 9, last: 20 });
    expect(boardHours([planned({ from: '07:45', to: '20:15' })])).toEqual({ first: 7, last: 21 });
  });
});

describe('arrows', () => {
  const session = drafted({ placeId: 'guildhall' });
  const walk = drafted({ kind: 'visit', placeId: 'quay' });
  const layout = boardLayout([session, walk], { days: ['2027-03-22', '2027-03-23'], places, evening: true });
  const press = (key: string, ctrlKey = false, of = session) => keyedSpot(of, { key, ctrlKey }, layout);

  test('move by a quarter of an hour, by a place, through the days', () => {
    expect(press('ArrowRight')).toEqual(at(585, 645, 'guildhall'));
    expect(press('ArrowLeft')).toEqual(at(555, 615, 'guildhall'));
    expect(press('ArrowDown')).toEqual(at(570, 630, 'hub'));
    expect(press('ArrowUp')).toBeNull();
    expect(press('ArrowDown', false, walk)).toEqual({ ...at(570, 630, 'guildhall'), day: '2027-03-23' });
    expect(press('Enter')).toBeNull();
  });

  test('with Ctrl change the end', () => {
    expect(press('ArrowRight', true)).toEqual(at(570, 645, 'guildhall'));
    expect(press('ArrowLeft', true)).toEqual(at(570, 615, 'guildhall'));
  });

  test('a visit keeps its place in the row of visits; whatever else comes there has none', () => {
    expect(placeIn('out', walk, layout)).toBe('quay');
    expect(placeIn('out', session, layout)).toBeNull();
    expect(placeIn('hub', walk, layout)).toBe('hub');
  });
});

describe('what is shown before the page knows it', () => {
  const session = drafted({ id: 'a' });
  const over = (change: Partial<Overlay>) =>
    new Map([['a', { step: move(570, 600), session, version: null, ...change }]]);

  test('a move stands where it was put until the page has it, then what the page says', () => {
    expect(overlaid([session], over({})).map((each) => spotOf(each).from)).toEqual([600]);
    expect(overlaid([session], over({ version: 2 })).map((each) => spotOf(each).from)).toEqual([600]);
    const theirs = drafted({ id: 'a', version: 3, from: '13:00', to: '14:00' });
    expect(overlaid([theirs], over({ version: 2 })).map((each) => spotOf(each).from)).toEqual([780]);
  });

  test('a drop takes it away and a restore brings it back, once', () => {
    expect(overlaid([session], over({ step: { kind: 'drop' } }))).toEqual([]);
    expect(overlaid([], over({ step: { kind: 'restore' } }))).toEqual([session]);
    expect(overlaid([session], over({ step: { kind: 'restore' } }))).toEqual([session]);
  });

  test('a pin shows', () => {
    expect(overlaid([session], over({ step: { kind: 'pin' } }))[0]?.pinned).toBe(true);
  });
});

describe('undo and redo', () => {
  const session = drafted({ id: 'a' });
  const done = (history: History, step: Step, expected: number) =>
    remembered(history, 'do', { session, step, version: expected + 1, expected });

  test('take back the last step by its inverse, held against the version that it made, and do it again', () => {
    const two = done(done(noHistory, move(570, 600), 1), move(600, 720), 2);
    const back = nextStep(two, 'undo');
    expect(back).toMatchObject({ step: inverse(move(600, 720)), version: 3 });
    const one = remembered(two, 'undo', { session, step: inverse(move(600, 720)), version: 4, expected: 3 });
    // The step before is now held against the version that the undo made, for nobody else came between.
    expect(nextStep(one, 'undo')).toMatchObject({ step: inverse(move(570, 600)), version: 4 });
    expect(nextStep(one, 'redo')).toMatchObject({ step: move(600, 720), version: 4 });
    const again = remembered(one, 'redo', { session, step: move(600, 720), version: 5, expected: 4 });
    expect(again.future).toEqual([]);
    expect(nextStep(again, 'undo')).toMatchObject({ step: inverse(move(600, 720)), version: 5 });
  });

  test('a step over somebody else’s change leaves older steps to be refused', () => {
    const mine = done(noHistory, move(570, 600), 1);
    const later = remembered(mine, 'do', { session, step: { kind: 'pin' }, version: 6, expected: 5 });
    expect(later.past.map(({ version }) => version)).toEqual([2, 6]);
  });

  test('something new cannot be followed by what was taken back before', () => {
    const one = remembered(done(noHistory, move(570, 600), 1), 'undo', {
      session,
      step: inverse(move(570, 600)),
      version: 3,
      expected: 2,
    });
    expect(done(one, move(570, 720), 3).future).toEqual([]);
  });

  test('what was refused is not asked for again', () => {
    const one = done(noHistory, move(570, 600), 1);
    expect(forgotten(one, 'undo')).toEqual(noHistory);
    expect(forgotten(one, 'do')).toEqual(one);
    expect(nextStep(noHistory, 'undo')).toBeNull();
  });
});

describe('what others did', () => {
  const nobodysOwn = () => false;
  const was = drafted({ id: 'a', title: 'Leader' });

  test.each([
    ['moved', [was], [{ ...was, version: 2, placeId: 'hub' }], 'Another person moved “Leader”.'],
    ['changed', [was], [{ ...was, version: 2 }], 'Another person changed “Leader”.'],
    ['added', [], [was], 'Another person added “Leader”.'],
    ['dropped', [was], [], 'Another person dropped “Leader”.'],
  ])('%s is said in a sentence', (_, before, after, words) => {
    expect(othersDid(before, after, nobodysOwn)).toEqual([{ id: 'a', words }]);
  });

  test('one’s own doing and what stands as it stood are not said', () => {
    expect(othersDid([was], [{ ...was, version: 2 }], () => true)).toEqual([]);
    expect(othersDid([was], [], ({ version }) => version <= 2)).toEqual([]);
    expect(othersDid([was], [was], nobodysOwn)).toEqual([]);
  });
});

test('a refused move says where the session stands, and a refused pin does not', () => {
  const current = { day: '2027-03-22', from: '09:30', to: '10:30', placeId: '', version: '4' };
  expect(standsAt(current)).toEqual({ spot: at(570, 630), version: 4 });
  expect(standsAt({ version: '4' })).toBeNull();
});
