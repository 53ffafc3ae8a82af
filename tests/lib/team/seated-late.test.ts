import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { acceptInvitation } from '@/lib/team/commands/answer-invitation';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { aPeer } from '@/tests/support/pool';
import { aReview, type World } from '@/tests/support/world';
import { invited, ok } from './seating';

let world: World;
let late: Viewer;
beforeEach(async () => {
  standClockAt(new Date('2027-01-10T10:00:00Z'));
  world = await aReview('preparing');
  late = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await invited(world, late);
});
afterEach(() => standClockAt(null));

async function plan(title: string, peers: Viewer[], day: string): Promise<void> {
  const session = { id: newId(), title, kind: 'focus_group', day, from: '09:30', to: '10:30', placeId: '' };
  const ids = peers.map(({ personId }) => personId);
  const planned = await recordSession.as(world.people.organiser, {
    reference: world.reference,
    ...session,
    peers: ids,
  });
  expect(planned).toMatchObject({ ok: true });
}

const accept = async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  const input = { reference: world.reference, interest: 'none', words: '' };
  expect(await acceptInvitation.as(late, input)).toEqual(ok);
};
const aboutSessions = () =>
  reading().mail.findMany({ where: { to: late.email, subject: { startsWith: 'Your sessions' } } });

test('a peer who is seated after a release gets their own sessions with invitations, and nobody else’s', async () => {
  await plan('Tenants’ panel', [late, world.people.peer], '2027-03-22');
  await plan('Canary session', [world.people.peer], '2027-03-23');
  await releaseTimetable.as(world.people.organiser, { reference: world.reference });
  expect(await aboutSessions()).toEqual([]);
  await accept();
  const [letter, ...others] = await aboutSessions();
  expect(others).toEqual([]);
  expect(letter?.text).toContain('“Tenants’ panel”');
  expect(JSON.stringify(letter)).not.toContain('Canary');
  expect(letter?.calendar?.match(/^METHOD:\w+/gm)).toEqual(['METHOD:REQUEST']);
});

test('whoever goes to no released session is sent nothing', async () => {
  await plan('Canary session', [world.people.peer], '2027-03-23');
  await releaseTimetable.as(world.people.organiser, { reference: world.reference });
  await accept();
  expect(await aboutSessions()).toEqual([]);
});
