import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseDate, plainDate, standClockAt } from '@/lib/platform/clock';
import { reading, readingAs, writing } from '@/lib/platform/database';
import type { Viewer } from '@/lib/platform/viewer';
import { progressOf } from '@/lib/reviews/queries/progress';
import { tasksOf } from '@/lib/reviews/tasks';
import { acceptInvitation } from '@/lib/team/commands/answer-invitation';
import { confirmSeat, recordLostSeat } from '@/lib/team/commands/check-seat';
import { getTeam } from '@/lib/team/queries/team';
import { seatToCheckSince } from '@/lib/team/rules/seat-check';
import { aBody, aPeer, lettersOf } from '@/tests/support/pool';
import { aReview, granted, standing, type World } from '@/tests/support/world';
import { invited, memberOf, notFound, ok } from './seating';

describe('a seat to check', () => {
  const council = { id: 'w', nation: 'england', electionCycle: 'thirds', electionYear: 2026 } as const;
  const seated = { council, heldFrom: '2022-05-05', proposedOn: '2027-01-10', checkedOn: null };
  const poll = {
    id: 'p',
    organisationId: 'w',
    nation: null,
    kind: 'mayoral',
    on: '2027-03-04',
    noticeOn: null,
  } as const;
  test.each([
    ['before the poll', {}, [], '2027-05-05', null],
    ['on the day of the poll', {}, [], '2027-05-06', null],
    ['from the day after it', {}, [], '2027-05-07', '2027-05-06'],
    ['in the fourth year of thirds', {}, [], '2029-05-04', '2028-05-04'],
    ['somebody looked after it', { checkedOn: '2027-05-10' }, [], '2027-05-20', null],
    ['somebody looked on the day itself', { checkedOn: '2027-05-06' }, [], '2027-05-20', '2027-05-06'],
    ['somebody looked a year before', { checkedOn: '2027-05-10' }, [], '2028-06-01', '2028-05-04'],
    ['proposed after it', { proposedOn: '2027-05-07' }, [], '2027-05-20', null],
    ['first elected by it', { heldFrom: '2027-05-10', proposedOn: '2027-05-01' }, [], '2027-05-20', null],
    ['a poll entered by hand', {}, [poll], '2027-03-20', '2027-03-04'],
    ['a by-election', {}, [{ ...poll, kind: 'by_election' }], '2027-03-20', null],
    ['another council’s poll', {}, [{ ...poll, organisationId: 'x' }], '2027-03-20', null],
    ['a nation’s poll', {}, [{ ...poll, organisationId: null, kind: 'general' }], '2027-03-20', null],
    [
      'an election of the nation’s councils',
      {},
      [{ ...poll, organisationId: null, nation: 'england', kind: 'whole_council' }],
      '2027-03-20',
      '2027-03-04',
    ],
    [
      'an election of another nation’s councils',
      {},
      [{ ...poll, organisationId: null, nation: 'wales', kind: 'whole_council' }],
      '2027-03-20',
      null,
    ],
    [
      'another poll of all nations',
      {},
      [{ ...poll, organisationId: null, kind: 'other' }],
      '2027-03-20',
      null,
    ],
  ] as const)('%s', (_, change, entered, today, expected) => {
    expect(seatToCheckSince({ ...seated, ...change }, entered, today)).toBe(expected);
  });
});

describe('after every May', () => {
  let world: World;
  let peer: Viewer;
  beforeEach(async () => {
    standClockAt(new Date('2027-01-10T10:00:00Z'));
    world = await aReview('preparing', { from: '2027-06-14', to: '2027-06-17' });
    await writing().organisation.update({
      where: { id: world.homeId },
      data: { electionCycle: 'whole', electionYear: 2023 },
    });
    peer = await aPeer('Huw Caerwen', {
      posts: [{ at: world.homeId, kind: 'councillor', group: 'Independent' }],
    });
    await invited(world, peer, 'councillor');
    await acceptInvitation.as(peer, { reference: world.reference, interest: 'none' });
    standClockAt(new Date('2027-05-07T09:00:00Z'));
  });
  afterEach(() => standClockAt(null));

  const member = async () => ({ reference: world.reference, member: (await memberOf(world, peer)).id });
  const seen = async (who: Viewer) => {
    const team = await getTeam(await granted(world, who, 'team.view'));
    return team.peers.find((each) => each.personId === peer.personId)?.checkSince;
  };
  const task = async () => {
    const { coordinator } = world.people;
    const progress = await readingAs(coordinator.personId, (db) => progressOf(db, [world.reviewId]));
    const own = progress.get(world.reviewId);
    return own && tasksOf(own, '2027-05-07').find((each) => each.key === 'seat.check');
  };

  test('the coordinator has a councillor to look at, and nobody else knows', async () => {
    expect(await seen(world.people.coordinator)).toBe('2027-05-06');
    expect(await seen(world.people.organiser)).toBe(null);
    expect(await seen(world.people.lead)).toBe(null);
    expect(await task()).toMatchObject({
      status: 'open',
      people: [{ personId: world.people.coordinator.personId }],
    });
  });

  test('who still holds the seat stays, and who looked stands there', async () => {
    expect(await confirmSeat.as(world.people.coordinator, await member())).toEqual(ok);
    expect(await confirmSeat.as(world.people.coordinator, await member())).toEqual(ok);
    const row = await memberOf(world, peer);
    expect([row.checkedOn && plainDate(row.checkedOn), row.checkedById]).toEqual([
      '2027-05-07',
      world.people.coordinator.personId,
    ]);
    expect(await seen(world.people.coordinator)).toBe(null);
    expect((await task())?.status).not.toBe('open');
    const events = { streamId: world.reviewId, name: 'peer.seat_confirmed' };
    expect(await reading().event.count({ where: events })).toBe(1);
  });

  test('who lost it leaves the team with the post, is told, and the chair is free', async () => {
    const lost = { ...(await member()), until: '2027-05-07' };
    expect(await recordLostSeat.as(world.people.coordinator, lost)).toEqual(ok);
    expect((await memberOf(world, peer)).status).toBe('removed');
    expect((await standing(world, peer)).roles.has('peer')).toBe(false);
    const [post] = await reading().post.findMany({ where: { personId: peer.personId } });
    expect(post?.untilOn).toEqual(databaseDate('2027-05-07'));
    expect((await lettersOf(world)).at(-1)).toMatchObject({ to: peer.email });
    const profile = await reading().peerProfile.findUnique({ where: { personId: peer.personId } });
    expect(profile?.acceptedAt).not.toBe(null);
    expect((await task())?.status).not.toBe('open');
  });

  test('a seat on another council, which had no poll, goes on', async () => {
    const county = await aBody('Skerneshire');
    await writing().post.create({
      data: {
        personId: peer.personId,
        organisationId: county,
        kind: 'councillor',
        title: 'Councillor',
        fromOn: databaseDate('2025-05-05'),
      },
    });
    const lost = { ...(await member()), until: '2027-05-07' };
    expect(await recordLostSeat.as(world.people.coordinator, lost)).toEqual(ok);
    const posts = await reading().post.findMany({ where: { personId: peer.personId } });
    const ends = new Map(posts.map(({ organisationId, untilOn }) => [organisationId, untilOn]));
    expect(ends.get(world.homeId)).toEqual(databaseDate('2027-05-07'));
    expect(ends.get(county)).toBe(null);
  });

  test('whose post has ended is to be looked at from its last day, until somebody looks', async () => {
    standClockAt(new Date('2027-03-10T09:00:00Z'));
    expect(await seen(world.people.coordinator)).toBe(null);
    await writing().post.updateMany({
      where: { personId: peer.personId },
      data: { untilOn: databaseDate('2027-03-09') },
    });
    expect(await seen(world.people.coordinator)).toBe('2027-03-09');
    expect(await confirmSeat.as(world.people.coordinator, await member())).toEqual(ok);
    expect(await seen(world.people.coordinator)).toBe(null);
  });

  test('dates that cannot be are refused, and so is everybody but the coordinator', async () => {
    const input = await member();
    for (const until of ['2027-05-08', '2014-12-31']) {
      expect(await recordLostSeat.as(world.people.coordinator, { ...input, until })).toMatchObject({
        refusal: { reason: 'invalid', fields: { until: [expect.any(String)] } },
      });
    }
    for (const who of ['organiser', 'lead', 'politicalLead'] as const) {
      expect(await confirmSeat.as(world.people[who], input)).toMatchObject({
        refusal: { reason: 'not_permitted' },
      });
    }
    expect(await confirmSeat.as(world.people.otherCoordinator, input)).toEqual(notFound);
    const officer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
    standClockAt(new Date('2027-01-10T10:00:00Z'));
    const other = await invited(world, officer);
    expect(
      await confirmSeat.as(world.people.coordinator, { reference: world.reference, member: other }),
    ).toMatchObject({ refusal: { rule: 'team.no-councillor' } });
    expect((await memberOf(world, peer)).status).toBe('accepted');
  });
});
