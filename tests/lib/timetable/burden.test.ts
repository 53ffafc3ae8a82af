import { describe, expect, test } from 'vitest';
import { workingAs } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { getBurden } from '@/lib/timetable/queries/burden';
import { burdenOf } from '@/lib/timetable/rules/burden';
import { heardIn, plannedIn } from '@/lib/timetable/rules/covered';
import { aReview, asPerson, granted } from '@/tests/support/world';
import { planned } from './planned';

const before = new Date('2027-03-01T09:00:00Z');
const tenants = { kind: 'resident' as const, label: 'Tenants’ panel', number: 6 };
const officers = { kind: 'staff' as const, label: 'Housing officers', number: 4 };

describe('burdenOf', () => {
  test('counts the hours of everybody met, and nobody’s on a journey', () => {
    const sessions = [
      planned({ groups: [tenants, officers], to: '11:00' }),
      planned({ kind: 'travel', groups: [officers] }),
    ];
    expect(burdenOf(sessions, [], before).hours).toEqual(
      new Map([
        ['resident', 9],
        ['staff', 6],
      ]),
    );
  });

  test('names who is asked for more than once, people before groups', () => {
    const [one, other] = [
      planned({ groups: [tenants] }),
      planned({ title: 'Walk', from: '14:00', to: '15:00', groups: [tenants] }),
    ];
    const named = [one, other].map(({ id }) => ({ sessionId: id, name: 'Hal Quist', email: '' }));
    expect(burdenOf([one, other], named, before).again.map(({ who, isNamed }) => [who, isNamed])).toEqual([
      ['Hal Quist', true],
      ['Tenants’ panel', false],
    ]);
  });

  test.each([
    ['all that it asks is asked elsewhere', {}, ['Second']],
    ['an area of its own', { areas: ['vision', 'place'] as const }, []],
    ['a principle of its own', { principles: ['learning'] as const }, []],
    ['a question of its own', { lines: ['l1'] }, []],
    ['a kind of people of its own', { groups: [{ ...tenants, kind: 'partner' as const }] }, []],
    ['pinned', { pinned: true }, []],
    ['feedback', { kind: 'feedback' as const }, []],
    ['nobody is met in it', { groups: [] }, []],
    ['it is about nothing', { areas: [] }, []],
  ])('%s', (_, change, spare) => {
    const first = planned({ areas: ['vision', 'communities'], groups: [tenants, officers], pinned: true });
    const other = planned({ title: 'Other', areas: ['vision'], groups: [tenants], pinned: true });
    const second = planned({ title: 'Second', areas: ['vision'], groups: [tenants], ...change });
    const found = burdenOf([first, other, second], [], before).spare;
    expect(found.map(({ session }) => session.title)).toEqual(spare);
    expect(
      found.map(({ elsewhere, hours }) => [elsewhere.map(({ title }) => title).toSorted(), hours]),
    ).toEqual(spare.map(() => [['Leader', 'Other'], 6]));
    expect(burdenOf([first, second], [], before).spare).toEqual([]);
    expect(burdenOf([first, other, second], [], second.startsAt).spare).toEqual([]);
  });
});

test('coverage counts sessions once for each kind of people, and notes by their source', () => {
  const groups = [tenants, { ...tenants, label: 'Leaseholders' }, officers];
  const covered = plannedIn([
    planned({ areas: ['vision'], principles: ['learning'], groups }),
    planned({ areas: ['vision'], groups: [tenants] }),
  ]);
  expect(covered.areas.get('vision')).toEqual(
    new Map([
      ['resident', 2],
      ['staff', 1],
    ]),
  );
  expect(covered.areas.get('place')?.size).toBe(0);
  expect(covered.principles.get('learning')?.get('resident')).toBe(1);
  const heard = heardIn([
    { area: 'vision', principles: [], source: 'document' },
    { area: null, principles: ['learning'], source: 'resident' },
  ]);
  expect(heard.areas.get('vision')).toEqual(new Map([['document', 1]]));
  expect(heard.principles.get('learning')).toEqual(new Map([['resident', 1]]));
});

test('the host sees hours and papers; names only the organiser and the coordinator; peers see none of it', async () => {
  const world = await aReview('preparing');
  const ids = [newId(), newId()];
  for (const [index, id] of ids.entries())
    await recordSession.as(world.people.organiser, {
      reference: world.reference,
      id,
      title: `Talk ${index}`,
      kind: 'interview',
      day: '2027-03-22',
      from: `${9 + index}:30`.padStart(5, '0'),
      to: `${10 + index}:00`,
      placeId: '',
      groups: [{ kind: 'staff', label: 'Director', number: '2' }],
    });
  const named = { reviewId: world.reviewId, name: 'SECRET Quist' };
  await asPerson(world.people.organiser, (db) =>
    db.sessionPerson.createMany({ data: ids.map((sessionId) => ({ id: newId(), sessionId, ...named })) }),
  );
  const asked = {
    reviewId: world.reviewId,
    kind: 'document' as const,
    reason: 'To see.',
    askedById: newId(),
    askedAt: new Date(),
  };
  await workingAs('test', (db) =>
    db.document.createMany({
      data: [
        { id: newId(), title: 'Plan', suppliedAt: new Date(), ...asked },
        { id: newId(), title: 'Budget', ...asked },
      ],
    }),
  );
  const seen = async (who: 'organiser' | 'hostOther') =>
    getBurden(await granted(world, world.people[who], 'burden.view'));
  const full = await seen('organiser');
  expect(full.hours.get('staff')).toBe(2);
  expect(full.papers).toEqual({ asked: 2, missing: 1, unread: [{ id: expect.any(String), title: 'Plan' }] });
  expect(full.again.map(({ who }) => who)).toEqual(['SECRET Quist', 'Director']);
  expect(JSON.stringify((await seen('hostOther')).again)).not.toContain('SECRET');
  await expect(granted(world, world.people.peer, 'burden.view')).rejects.toThrow();
});
