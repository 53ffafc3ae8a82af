import { beforeEach, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/calendar/[token]/route';
import { endFeed, startFeed } from '@/lib/calendars/commands/feeds';
import { getFeed, getOwnFeed } from '@/lib/calendars/queries';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';
import { tokenHash } from '@/lib/session/token';
import { dropSession } from '@/lib/timetable/commands/drop-session';
import { recordSession } from '@/lib/timetable/commands/record-session';
import { draftOf } from '@/lib/timetable/queries/draft';
import { contentOf } from '@/lib/timetable/release';
import { aReview, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-01T10:00:00Z'));
  // The clocks go forward in the middle of this visit.
  world = await aReview('preparing', { from: '2027-03-26', to: '2027-03-29' });
});

async function session(title: string, peers: Viewer[], change: object = {}): Promise<string> {
  const id = newId();
  const outcome = await recordSession.as(world.people.organiser, {
    reference: world.reference,
    id,
    title,
    kind: 'interview',
    day: '2027-03-26',
    from: '09:30',
    to: '10:30',
    placeId: '',
    peers: peers.map(({ personId }) => personId),
    ...change,
  });
  expect(outcome).toMatchObject({ ok: true });
  return id;
}

/** Tells the draft as it stands, under a number, without the letters. */
async function release(number: number, review = world): Promise<void> {
  const draft = await draftOf(reading(), review.reviewId);
  await writing().timetableRelease.create({
    data: {
      id: newId(),
      reviewId: review.reviewId,
      number,
      content: contentOf(draft.sessions, draft.places),
      releasedById: review.people.organiser.personId,
      releasedAt: new Date(`2027-03-0${number}T12:00:00Z`),
    },
  });
}

async function tokenOf(who: Viewer): Promise<string> {
  const outcome = await startFeed.as(who, {});
  if (!outcome.ok) throw new Error('No address');
  return outcome.result.token;
}
const feedOf = async (who: Viewer) => (await getFeed(await tokenOf(who)))?.entries ?? null;
const told = (entries: Awaited<ReturnType<typeof feedOf>>) =>
  entries?.map(({ title, sequence, isOff }) => [title.replace(/ \(.*/, ''), sequence, isOff]);

describe('what stands in a calendar', () => {
  test('one’s own released sessions, and nothing of others’, of drafts or of other reviews', async () => {
    const { peer, otherPeer, lead } = world.people;
    const mine = await session('Tenants’ panel', [peer, lead], { day: '2027-03-29' });
    await session('Canary of another peer', [otherPeer]);
    const elsewhere = await aReview('preparing');
    await release(1);
    await session('Canary of the draft', [peer], { from: '14:00', to: '15:00' });
    const entries = await feedOf(peer);
    expect(told(entries)).toEqual([['Tenants’ panel', 1, false]]);
    expect(entries?.[0]).toMatchObject({
      uid: `${mine}@127.0.0.1`,
      startsAt: new Date('2027-03-29T08:30:00Z'),
      changedAt: new Date('2027-03-01T12:00:00Z'),
      url: `http://127.0.0.1:3000/reviews/${world.reference}/timetable/${mine}`,
    });
    expect(entries?.[0]?.description).toContain(lead.name);
    expect(JSON.stringify(entries)).not.toContain('Canary');
    for (const who of [world.people.organiser, world.people.member, elsewhere.people.peer])
      expect(await feedOf(who)).toEqual([]);
  });

  test('a change raises the sequence of its own session only; a dropped one is called off', async () => {
    const { peer } = world.people;
    const moved = await session('Panel', [peer]);
    const dropped = await session('Cabinet', [peer], { from: '11:00', to: '12:00' });
    await session('Thanks', [peer], { from: '15:00', to: '16:00' });
    await release(1);
    await session('Panel', [peer], { id: moved, version: 1, from: '09:00' });
    await release(2);
    const { reference, people } = world;
    await dropSession.as(people.organiser, { reference, id: dropped, version: 1 });
    await release(3);
    expect(told(await feedOf(peer))).toEqual([
      ['Panel', 2, false],
      ['Cabinet', 3, true],
      ['Thanks', 1, false],
    ]);
  });

  test('nothing of a review whose team one has left', async () => {
    const { peer } = world.people;
    await session('Panel', [peer]);
    await release(1);
    const token = await tokenOf(peer);
    expect((await getFeed(token))?.entries).toHaveLength(1);
    await writing().seat.updateMany({
      where: { reviewId: world.reviewId, personId: peer.personId },
      data: { endedAt: new Date('2027-03-02T10:00:00Z') },
    });
    expect((await getFeed(token))?.entries).toEqual([]);
  });
});

describe('its address', () => {
  test('is kept as a hash only, and a new one stops the one before', async () => {
    const { peer } = world.people;
    const [first, second] = [await tokenOf(peer), await tokenOf(peer)];
    expect(await getFeed(first)).toBeNull();
    expect(await getFeed(second)).not.toBeNull();
    const rows = await reading().calendarFeed.findMany({ where: { personId: peer.personId } });
    expect(rows.map((row) => row.tokenHash).toSorted()).toEqual(
      [tokenHash(first), tokenHash(second)].toSorted(),
    );
    expect(JSON.stringify(rows)).not.toContain(second);
    const events = await reading().event.findMany({ where: { actorId: peer.personId } });
    expect(events.map(({ name }) => name)).toEqual(['calendar.started', 'calendar.started']);
    expect(JSON.stringify(events)).not.toContain(second);
  });

  test('is stopped by its owner and by nobody else', async () => {
    const { peer, otherPeer } = world.people;
    const token = await tokenOf(peer);
    const own = networkPermitFor(peer, 'account.view');
    const id = own && (await getOwnFeed(own))?.id;
    await endFeed.as(otherPeer, { id });
    expect(await getFeed(token)).not.toBeNull();
    await endFeed.as(peer, { id });
    expect(await getFeed(token)).toBeNull();
    expect(own && (await getOwnFeed(own))).toBeNull();
  });

  test('is not for somebody who has not signed in', async () => {
    expect(await startFeed.as(null, {})).toMatchObject({ refusal: { reason: 'not_found' } });
  });

  test.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", '../../etc/passwd'])('“%s” is none', async (token) => {
    expect(await getFeed(token)).toBeNull();
  });
});

test('the answer is a calendar that nobody keeps or indexes; its owner sees when it was fetched', async () => {
  const { peer } = world.people;
  const token = await tokenOf(peer);
  const answer = await GET(new Request('http://127.0.0.1:3000'), {
    params: Promise.resolve({ token: `${token}.ics` }),
  });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  });
  expect(await answer.text()).toContain('METHOD:PUBLISH');
  const row = await reading().calendarFeed.findFirst({ where: { personId: peer.personId } });
  expect(row?.lastReadAt).toEqual(new Date('2027-03-01T10:00:00Z'));
});
