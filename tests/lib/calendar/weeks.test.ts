import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdWeek, releaseWeek } from '@/lib/calendar/commands/hold-week';
import { calendarRefusals } from '@/lib/calendar/labels';
import { circumstancesOfReview } from '@/lib/calendar/queries/days-against';
import { listHolds } from '@/lib/calendar/queries/holds';
import { reasonsAgainst, strongKinds } from '@/lib/calendar/rules/reasons';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { acceptRequest } from '@/lib/request/commands/decide';
import { proposeVersion } from '@/lib/scoping/commands/propose';
import { agreementInput } from '@/tests/lib/scoping/versions';
import { aPeer } from '@/tests/support/pool';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('scoping', { from: '2028-03-06', to: '2028-03-09' });
});
afterEach(() => standClockAt(null));

const days = { from: '2027-09-20', to: '2027-09-23' };
const hold = (change: object = {}, who = world.people.coordinator) =>
  holdWeek.as(who, { reference: world.reference, id: newId(), ...days, ...change });
const holds = async () => listHolds(await granted(world, world.people.organiser, 'weeks.view'));
const refused = (rule: string, words: string) => ({ ok: false, refusal: { reason: 'rule', rule, words } });

describe('holding a week', () => {
  test('keeps it for ten working days of the nation, then it frees itself', async () => {
    expect(await hold()).toEqual({ ok: true, result: { freesOn: '2027-01-26' } });
    expect(await holds()).toMatchObject([{ ...days, freesOn: '2027-01-26' }]);
    standClockAt(new Date('2027-01-25T23:59:00Z'));
    expect(await holds()).toHaveLength(1);
    standClockAt(new Date('2027-01-26T00:00:00Z'));
    expect(await holds()).toEqual([]);
  });

  test('a second press holds nothing twice, and a held week is not held again', async () => {
    const id = newId();
    await hold({ id });
    expect(await hold({ id })).toEqual({ ok: true, result: undefined });
    expect(await hold({ from: '2027-09-22', to: '2027-09-24' })).toEqual(
      refused('weeks.held', calendarRefusals.heldAlready),
    );
    expect(await reading().weekHold.count({ where: { reviewId: world.reviewId } })).toBe(1);
  });

  test('three at a time; one that is let go makes room', async () => {
    const id = newId();
    await hold({ id });
    await hold({ from: '2027-09-27', to: '2027-09-30' });
    await hold({ from: '2027-10-04', to: '2027-10-07' });
    const fourth = { from: '2027-10-11', to: '2027-10-14' };
    expect(await hold(fourth)).toEqual(refused('weeks.most', calendarRefusals.tooManyHolds));
    const release = { reference: world.reference, hold: id };
    expect(await releaseWeek.as(world.people.coordinator, release)).toMatchObject({ ok: true });
    expect(await hold(fourth)).toMatchObject({ ok: true });
    const names = await reading().event.findMany({
      where: { streamId: world.reviewId },
      orderBy: { sequence: 'asc' },
      select: { name: true },
    });
    expect(names.map(({ name }) => name)).toEqual([
      'week.held',
      'week.held',
      'week.held',
      'week.released',
      'week.held',
    ]);
  });

  test.each([
    ['from', { from: '2027-01-12', to: '2027-01-13' }],
    ['to', { to: '2027-09-19' }],
    ['to', { to: '2027-10-04' }],
  ])('asks again for %s: %j', async (field, change) => {
    expect(await hold(change)).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { [field]: [expect.any(String)] } },
    });
  });

  test.each(['politicalLead', 'organiser', 'lead', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      expect(await hold({}, world.people[who])).toMatchObject({ ok: false });
      expect(await reading().weekHold.count({ where: { reviewId: world.reviewId } })).toBe(0);
    },
  );

  test('another review’s hold is not there to let go', async () => {
    const id = newId();
    await hold({ id });
    const other = await aReview('scoping');
    const input = { reference: other.reference, hold: id };
    expect(await releaseWeek.as(other.people.coordinator, input)).toMatchObject({
      ok: false,
      refusal: { reason: 'not_found' },
    });
  });
});

describe('what a review knows of its weeks', () => {
  const about = async (who = world.people.organiser) =>
    circumstancesOfReview(await granted(world, who, 'weeks.view'));
  const kinds = async (from: string, to: string, who = world.people.organiser) =>
    reasonsAgainst({ from, to }, await about(who)).map(({ kind }) => kind);

  test('elections of the host and of a named peer’s council, dates of the host', async () => {
    const electing = { electionCycle: 'whole', electionYear: 2027 } as const;
    const elsewhen = { electionCycle: 'whole', electionYear: 2025 } as const;
    expect(await kinds('2027-04-05', '2027-04-08')).toEqual(['elections_unsaid', 'lead_in']);
    await writing().organisation.update({ where: { id: world.hostId }, data: electing });
    expect(await kinds('2027-04-05', '2027-04-08')).toEqual(['pre_election', 'lead_in']);
    await writing().organisation.update({ where: { id: world.hostId }, data: elsewhen });
    await writing().organisation.update({ where: { id: world.homeId }, data: electing });
    expect(await kinds('2027-04-05', '2027-04-08')).toEqual(['lead_in']);
    const peer = await aPeer('Verity Marske', { posts: [{ at: world.homeId, kind: 'councillor' }] });
    await writing().teamMember.create({
      data: {
        reviewId: world.reviewId,
        personId: peer.personId,
        place: 'councillor',
        status: 'invited',
        proposedAt: new Date('2027-01-11T10:00:00Z'),
      },
    });
    expect(await kinds('2027-04-05', '2027-04-08')).toEqual(['peer_election', 'lead_in']);
    await writing().peerWeek.create({
      data: { personId: peer.personId, weekOn: databaseDate('2027-06-07'), state: 'away' },
    });
    await writing().councilDate.create({
      data: {
        organisationId: world.hostId,
        kind: 'budget',
        fromOn: databaseDate('2027-06-09'),
        toOn: databaseDate('2027-06-09'),
      },
    });
    expect(await kinds('2027-06-07', '2027-06-10')).toEqual(['budget', 'team_away']);
  });

  test('other reviews’ visits and holds count; only coordinators read whose they are', async () => {
    const onSite = { from: '2027-11-08', to: '2027-11-11' };
    const one = await aReview('preparing', onSite);
    const two = await aReview('scoping', { from: '2028-05-08', to: '2028-05-11' });
    await aReview('withdrawn', onSite);
    const held = { reference: two.reference, id: newId(), ...onSite };
    expect(await holdWeek.as(two.people.coordinator, held)).toMatchObject({ ok: true });
    const titles = async (who: World['people']['lead']) =>
      (await about(who)).others.filter((other) => other.from === onSite.from).map((other) => other.title);
    const names = [one, two].map((each) => `Saltwick ${each.reference.slice('CPR-2027-'.length)}`);
    expect(await titles(world.people.coordinator)).toEqual(names);
    expect(await titles(world.people.organiser)).toEqual([null, null]);
    standClockAt(new Date('2027-02-01T10:00:00Z'));
    expect(await titles(world.people.coordinator)).toEqual(names.slice(0, 1));
  });

  test('hosts and the coordinator see the page from the request on; peers and strangers do not', async () => {
    for (const who of ['politicalLead', 'chiefExecutive', 'organiser', 'hostOther', 'coordinator'] as const)
      await expect(granted(world, world.people[who], 'weeks.view')).resolves.toBeDefined();
    for (const who of ['lead', 'peer', 'otherCoordinator', 'administrator', 'stranger'] as const)
      await expect(granted(world, world.people[who], 'weeks.view')).rejects.toThrow('weeks.view');
    const requested = await aReview('requested');
    await expect(granted(requested, requested.people.otherCoordinator, 'weeks.view')).resolves.toBeDefined();
  });
});

describe('choosing days with something strong against them', () => {
  const easter = { onSiteFrom: '2027-03-29', onSiteTo: '2027-04-01' };
  const propose = (change: object = {}) =>
    proposeVersion.as(world.people.coordinator, agreementInput(world, { ...easter, ...change }));
  const reasons = () => reading().dateReason.findMany({ where: { reviewId: world.reviewId } });

  test('is refused without a reason, which names what is against them', async () => {
    const outcome = await propose();
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    expect(JSON.stringify(outcome)).toContain(
      'Easter Monday, 29\u00A0March\u00A02027, is a bank holiday in England.',
    );
    expect(await reasons()).toEqual([]);
    expect(await reading().agreementVersion.count({ where: { reviewId: world.reviewId } })).toBe(0);
  });

  test('keeps the reason with the days, what was against them, and who said so', async () => {
    expect(await propose({ dateReason: 'The council opens on that Monday.' })).toMatchObject({ ok: true });
    expect(await reasons()).toMatchObject([
      {
        fromOn: databaseDate('2027-03-29'),
        toOn: databaseDate('2027-04-01'),
        against: ['bank_holiday'],
        words: 'The council opens on that Monday.',
        byId: world.people.coordinator.personId,
      },
    ]);
    const events = await reading().event.findMany({ where: { streamId: world.reviewId } });
    expect(events.map((event) => event.name).sort()).toEqual(['agreement.proposed', 'dates.reason_recorded']);
  });

  test('holds for the same days in a later version, until something else comes up against them', async () => {
    await propose({ dateReason: 'The council opens on that Monday.' });
    const later = { after: '1', timing: 'As agreed.', reason: 'Clearer.' };
    expect(await propose(later)).toMatchObject({ ok: true });
    expect(await reasons()).toHaveLength(1);
    await asPerson(world.people.coordinator, (db) =>
      db.councilDate.create({
        data: {
          organisationId: world.hostId,
          kind: 'budget',
          fromOn: databaseDate('2027-03-30'),
          toOn: databaseDate('2027-03-30'),
        },
      }),
    );
    const third = { after: '2', timing: 'As agreed before.', reason: 'Clearer still.' };
    expect(await propose(third)).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    const about = await circumstancesOfReview(await granted(world, world.people.coordinator, 'weeks.view'));
    expect(strongKinds(reasonsAgainst({ from: '2027-03-29', to: '2027-04-01' }, about))).toEqual([
      'bank_holiday',
      'budget',
    ]);
  });

  test('a warning asks for none', async () => {
    expect(await propose({ onSiteFrom: '2027-08-02', onSiteTo: '2027-08-05' })).toMatchObject({ ok: true });
    expect(await reasons()).toEqual([]);
  });

  test('is refused on acceptance too, and a reason given then holds for the agreement', async () => {
    const asked = await aReview('requested');
    const { otherCoordinator } = asked.people;
    const accept = (dateReason: string) =>
      acceptRequest.as(otherCoordinator, {
        reference: asked.reference,
        from: '2027-03-29',
        to: '2027-04-01',
        dateReason,
      });
    expect(await accept('')).toMatchObject({
      ok: false,
      refusal: { reason: 'invalid', fields: { dateReason: [expect.stringContaining('Easter Monday')] } },
    });
    expect(await accept('The council opens on that Monday.')).toMatchObject({ ok: true });
    const proposal = agreementInput(asked, easter);
    expect(await proposeVersion.as(otherCoordinator, proposal)).toMatchObject({ ok: true });
    expect(await reading().dateReason.count({ where: { reviewId: asked.reviewId } })).toBe(1);
  });
});
