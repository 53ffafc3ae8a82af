import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { dropSession } from '@/lib/timetable/commands/drop-session';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { releaseTimetable } from '@/lib/timetable/commands/release-timetable';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-01T10:00:00Z'));
  world = await aReview('preparing');
});

async function plan(title: string, peers: Viewer[], change: object = {}): Promise<string> {
  const id = newId();
  const outcome = await recordSession.as(world.people.organiser, {
    reference: world.reference,
    id,
    title,
    kind: 'focus_group',
    day: '2027-03-22',
    from: '09:30',
    to: '10:30',
    placeId: '',
    peers: peers.map(({ personId }) => personId),
    ...change,
  });
  expect(outcome).toMatchObject({ ok: true });
  return id;
}

const release = (who = world.people.organiser) => releaseTimetable.as(who, { reference: world.reference });

/** The letters since the last look, by whom they go to. */
async function letters() {
  const rows = await writing().mail.findMany({ where: { reviewId: world.reviewId }, orderBy: { id: 'asc' } });
  await writing().mail.deleteMany({ where: { reviewId: world.reviewId } });
  const names = new Map(Object.entries(world.people).map(([key, { email }]) => [email, key]));
  return rows.map(({ to, ...row }) => ({ who: names.get(to) ?? to, ...row }));
}
const methods = (calendar: string | null) =>
  [...(calendar ?? '').matchAll(/^METHOD:(\w+)/gm)].map(([, each]) => each);
const sequences = (calendar: string | null) =>
  [...(calendar ?? '').matchAll(/^SEQUENCE:(\d+)/gm)].map(([, each]) => Number(each));

test('numbers what was told and keeps it as it stood; a second press tells nothing', async () => {
  await plan('Leader', []);
  expect(await release()).toEqual({ ok: true, result: { number: 1 } });
  expect((await letters()).length).toBeGreaterThan(0);
  expect(await release()).toEqual({ ok: true, result: { number: 1 } });
  expect(await letters()).toEqual([]);
  await plan('Cabinet', [], { from: '11:00', to: '12:00' });
  expect(await release(world.people.coordinator)).toEqual({ ok: true, result: { number: 2 } });
  const kept = await reading().timetableRelease.findMany({
    where: { reviewId: world.reviewId },
    orderBy: { number: 'asc' },
  });
  const titles = kept.map(({ content }) => JSON.stringify(content).match(/"title":"[^"]+"/g)?.length);
  expect(titles).toEqual([1, 2]);
});

describe('whom a release writes to', () => {
  test('first: each peer of their own sessions with an invitation each, the host that it is there', async () => {
    const { peer, lead } = world.people;
    await plan('Tenants’ panel', [peer, lead]);
    await plan('Canary of the lead', [lead], { from: '14:00', to: '15:00' });
    await release();
    const sent = await letters();
    expect(sent.map(({ who }) => who).toSorted()).toEqual(
      ['chiefExecutive', 'coordinator', 'hostOther', 'lead', 'peer', 'politicalLead'].toSorted(),
    );
    const toPeer = sent.find(({ who }) => who === 'peer');
    expect(toPeer?.text).toContain('“Tenants’ panel”');
    expect(toPeer?.text).toContain('Monday 22\u00A0March, 09:30–10:30');
    expect(JSON.stringify(toPeer)).not.toContain('Canary');
    expect(methods(toPeer?.calendar ?? null)).toEqual(['REQUEST']);
    expect(methods(sent.find(({ who }) => who === 'lead')?.calendar ?? null)).toEqual(['REQUEST', 'REQUEST']);
    for (const { who, text, calendar } of sent.filter((each) => !['lead', 'peer'].includes(each.who))) {
      expect([who, calendar, /panel|Canary/.test(text)]).toEqual([who, null, false]);
      expect(text).toContain('2\u00A0sessions');
    }
  });

  test('then: only those for whom something changes, and the leaders in a line', async () => {
    const { peer, otherPeer, lead } = world.people;
    const id = await plan('Tenants’ panel', [peer]);
    await plan('Cabinet', [lead], { from: '14:00', to: '15:00' });
    await release();
    await letters();
    await plan('Tenants’ panel', [otherPeer], { id, version: 1, from: '09:00' });
    await release();
    const sent = await letters();
    expect(sent.map(({ who }) => who).toSorted()).toEqual(
      ['chiefExecutive', 'coordinator', 'otherPeer', 'peer', 'politicalLead'].toSorted(),
    );
    const of = (name: string) => sent.find(({ who }) => who === name);
    expect(of('peer')?.text).toContain('You no longer go to this: “Tenants’ panel”');
    expect(methods(of('peer')?.calendar ?? null)).toEqual(['CANCEL']);
    expect(of('otherPeer')?.text).toContain('You go to this now: “Tenants’ panel”');
    expect(methods(of('otherPeer')?.calendar ?? null)).toEqual(['REQUEST']);
    expect(sequences(of('otherPeer')?.calendar ?? null)).toEqual([2]);
    expect(of('politicalLead')?.text).toContain('1\u00A0session changed.');
  });

  test('of a dropped session, whoever was to go', async () => {
    const { peer } = world.people;
    const id = await plan('Tenants’ panel', [peer]);
    await plan('Cabinet', [peer], { from: '14:00', to: '15:00' });
    await release();
    await letters();
    const { reference, people } = world;
    await dropSession.as(people.organiser, { reference, id, version: 1 });
    await release();
    const toPeer = (await letters()).find(({ who }) => who === 'peer');
    expect(toPeer?.text).toContain('Dropped: “Tenants’ panel”');
    expect(toPeer?.text).not.toContain('Cabinet');
    expect(methods(toPeer?.calendar ?? null)).toEqual(['CANCEL']);
  });

  test('nobody who is asked and has not declared yet', async () => {
    const invitee = newId();
    await writing().person.create({
      data: { id: invitee, name: 'Una Asked', email: `${invitee}@test.example` },
    });
    await writing().teamMember.create({
      data: {
        reviewId: world.reviewId,
        personId: invitee,
        place: 'officer',
        status: 'invited',
        proposedAt: new Date(),
      },
    });
    await plan('Tenants’ panel', [], { peers: [invitee] });
    await release();
    expect((await letters()).map(({ who }) => who)).not.toContain(`${invitee}@test.example`);
  });
});
