import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt } from '@/lib/platform/clock';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { type Loss, type Repaired, repairTimetable, touches } from '@/lib/timetable/drafting/repair';
import { clashes, concerns } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';
import { aVisit, visits } from './instances';

const before = new Date('2027-03-01T09:00:00Z');
const secondDay = instantAt('2027-03-23', '12:00');

/** A visit whose drafted timetable stands. */
function standing(input: DraftInput): DraftInput {
  const { placed } = draftTimetable(input, 12);
  return { ...input, wanted: [], sessions: [...input.sessions, ...placed] };
}

function repaired(
  { sessions }: DraftInput,
  { changed, unplaced }: Repaired,
  alone = false,
): PlannedSession[] {
  const after = new Map(changed.map((each) => [each.before.id, each.after]));
  const out = new Map(unplaced.map((each) => [each.before.id, alone ? each.alone : null]));
  return sessions.flatMap((each) => {
    const single = out.get(each.id);
    return single === undefined ? [after.get(each.id) ?? each] : single ? [single] : [];
  });
}

const visit = standing(aVisit());
const peerOut = (from = secondDay): Loss => ({ kind: 'peer', personId: 'peer-3', from });

describe('a peer drops out on day two', () => {
  const loss = peerOut();
  const outcome = repairTimetable(visit, loss, before);
  const touched = visit.sessions.filter((session) => touches(loss, session));

  test('all that they were not in stays as it is, but for a session or two', () => {
    expect(touched.length).toBeGreaterThan(5);
    const others = outcome.changed.filter((each) => !touches(loss, each.before));
    expect(others.length).toBeLessThanOrEqual(2);
    expect(outcome.changed.length + outcome.unplaced.length).toBeLessThanOrEqual(touched.length + 2);
  });

  test('nine in ten keep their time and nearly all their place, and none is lost', () => {
    const moved = outcome.changed.filter(
      (each) => each.before.startsAt.getTime() !== each.after.startsAt.getTime(),
    );
    expect(moved.length / visit.sessions.length).toBeLessThanOrEqual(0.1);
    expect(outcome.unplaced).toEqual([]);
  });

  test('nobody is sent where they cannot be, and the peer is in nothing from then on', () => {
    const after = repaired(visit, outcome);
    expect(clashes(after)).toEqual([]);
    expect(after.filter((session) => touches(loss, session)).map(({ title }) => title)).toEqual([]);
    expect(concerns(after, visit.circumstances).filter(({ kind }) => kind === 'alone')).toEqual([]);
  });

  test('what they led and wrote has somebody else for it', () => {
    for (const { after } of outcome.changed.filter(({ after: each }) => each.peers.length > 1))
      if (after.kind !== 'team_meeting')
        expect(after.peers.map(({ part }) => part)).toEqual(expect.arrayContaining(['lead', 'note_taker']));
  });

  test('the same loss has the same repair', () => {
    expect(repairTimetable(structuredClone(visit), loss, before)).toEqual(outcome);
  });
});

describe('a place is lost', () => {
  const loss: Loss = { kind: 'place', placeId: 'chamber', from: secondDay };
  const outcome = repairTimetable(visit, loss, before);

  test('what was there goes elsewhere, most of it at its own time', () => {
    const touched = visit.sessions.filter(
      (session) => touches(loss, session) && session.startsAt >= secondDay,
    );
    expect(touched.length).toBeGreaterThan(0);
    const after = repaired(visit, outcome);
    expect(after.filter((each) => each.placeId === 'chamber' && each.startsAt >= secondDay)).toEqual([]);
    const changed = outcome.changed.map((each) => each.before.id);
    expect(changed.filter((id) => !touched.some((each) => each.id === id)).length).toBeLessThanOrEqual(3);
  });

  test('before it was lost it was used, and that stays', () => {
    const early = visit.sessions.filter((each) => each.startsAt < secondDay).map(({ id }) => id);
    expect(outcome.changed.filter((each) => early.includes(each.before.id))).toEqual([]);
  });
});

test('what is past and what is pinned is left, and a pinned session that is touched is named', () => {
  const loss = peerOut(instantAt('2027-03-22', '00:00'));
  const noon = instantAt('2027-03-24', '12:00');
  const sessions = visit.sessions.map((each, index) => ({ ...each, pinned: index % 3 === 0 }));
  const outcome = repairTimetable({ ...visit, sessions }, loss, noon);
  const ids = [...outcome.changed, ...outcome.unplaced].map((each) => each.before);
  expect(ids.filter((each) => each.pinned || each.startsAt < noon)).toEqual([]);
  expect(outcome.pinned.map(({ id }) => id)).toEqual(
    sessions.filter((each) => each.pinned && touches(loss, each)).map(({ id }) => id),
  );
  expect(outcome.pinned.length).toBeGreaterThan(0);
});

test('four peers of whom one goes: a session may go on with one, at a time that is free', () => {
  const small = standing(
    aVisit({}, { attendants: aVisit().circumstances.attendants.slice(0, 4), to: '2027-03-24' }),
  );
  const outcome = repairTimetable(small, peerOut(instantAt('2027-03-23', '09:00')), before);
  expect(outcome.unplaced.length).toBeGreaterThan(0);
  const singles = outcome.unplaced.filter(({ alone }) => alone);
  expect(singles.length).toBeGreaterThan(0);
  for (const { alone } of singles) expect(alone?.peers.map(({ part }) => part)).toEqual(['lead']);
  expect(clashes(repaired(small, outcome, true))).toEqual([]);
});

test('over generated visits: no clash, nothing pinned moves, nobody gone is sent, nothing is forgotten', () => {
  const losses = fc.record({ peer: fc.boolean(), day: fc.nat(3), hour: fc.integer({ min: 9, max: 16 }) });
  fc.assert(
    fc.property(visits, losses, (made, { peer, day, hour }) => {
      const input = standing(made);
      const from = instantAt(`2027-03-${22 + day}`, `${String(hour).padStart(2, '0')}:00`);
      const placeId = input.circumstances.places[0]?.id ?? '';
      const loss: Loss = peer ? { kind: 'peer', personId: 'peer-1', from } : { kind: 'place', placeId, from };
      const outcome = repairTimetable(input, loss, before, 12);
      const after = repaired(input, outcome, true);
      expect(clashes(after)).toEqual([]);
      const open = after.filter((each) => !each.pinned && each.startsAt >= from);
      expect(open.filter((each) => touches(loss, each))).toEqual([]);
      const pins = input.sessions.filter((each) => each.pinned);
      expect(after.filter((each) => each.pinned)).toEqual(pins);
      const none = outcome.unplaced.filter(({ alone }) => !alone).length;
      expect(after.length).toBe(input.sessions.length - none);
    }),
    { numRuns: 100, seed: 7 },
  );
});
