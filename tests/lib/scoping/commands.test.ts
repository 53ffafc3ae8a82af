import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { proposeVersion } from '@/lib/scoping/commands/propose';
import { signAgreement } from '@/lib/scoping/commands/sign';
import { refusals } from '@/lib/scoping/labels';
import { aReview, asPerson, type World } from '@/tests/support/world';
import { agreementInput } from './versions';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-01-12T10:00:00Z'));
  world = await aReview('scoping');
});
afterEach(() => standClockAt(null));

const propose = (change: object = {}, who = world.people.coordinator) =>
  proposeVersion.as(who, agreementInput(world, change));
const sign = (who: World['people']['lead'], version = 1, reference = world.reference) =>
  signAgreement.as(who, { reference, version });
const versions = () =>
  reading().agreementVersion.findMany({
    where: { reviewId: world.reviewId },
    orderBy: { number: 'asc' },
    include: { signatures: true },
  });
const review = () => reading().review.findUniqueOrThrow({ where: { id: world.reviewId } });
const events = () =>
  reading().event.findMany({
    where: { streamId: world.reviewId },
    orderBy: { sequence: 'asc' },
    select: { name: true, particulars: true },
  });
const letters = () =>
  reading().mail.findMany({ where: { reviewId: world.reviewId }, select: { to: true, subject: true } });
const leaders = () => [world.people.politicalLead, world.people.chiefExecutive];

describe('proposeVersion', () => {
  test('keeps the five heads as version 1 and asks all who sign, but not the one who wrote it', async () => {
    expect(await propose()).toEqual({ ok: true, result: { number: 1 } });
    const [version] = await versions();
    expect(version).toMatchObject({
      number: 1,
      principles: ['co_production', 'democratic_engagement'],
      onSiteFrom: new Date('2027-03-15T00:00:00Z'),
      learningConsent: false,
      reason: '',
      proposedById: world.people.coordinator.personId,
    });
    expect((await letters()).map((letter) => letter.to).sort()).toEqual(
      [...leaders(), world.people.lead].map((person) => person.email).sort(),
    );
  });

  test('a change is a new version with a reason; the old one stays as it was', async () => {
    await propose();
    await sign(world.people.politicalLead);
    const change = { after: '1', mainFocus: 'Repairs and new homes.', reason: 'Housing is too wide.' };
    expect(await propose(change, world.people.organiser)).toMatchObject({ ok: true });
    const [first, second] = await versions();
    expect(first?.mainFocus).toBe('How Saltwick decides with residents about housing.');
    expect(first?.signatures).toHaveLength(1);
    expect(second).toMatchObject({ number: 2, reason: 'Housing is too wide.', signatures: [] });
  });

  test('a second press makes no second version', async () => {
    const id = newId();
    await propose({ id });
    expect(await propose({ id })).toEqual({ ok: true, result: { number: 1 } });
    expect(await versions()).toHaveLength(1);
    expect((await events()).map((event) => event.name)).toEqual(['agreement.proposed']);
  });

  test('written from an old version it shows what stands now', async () => {
    await propose();
    await propose({ after: '1', timing: 'Five days.', onSiteTo: '2027-03-19', reason: 'More ground.' });
    const outcome = await propose({ after: '1', mainFocus: 'Mine.', reason: 'Mine.' });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { reason: 'out_of_date', current: { timing: 'Five days.', onSiteTo: '2027-03-19' } },
    });
    expect(await versions()).toHaveLength(2);
  });

  test('the same words again are no version', async () => {
    await propose();
    expect(await propose({ after: '1', reason: 'Because.' })).toEqual({
      ok: false,
      refusal: { reason: 'rule', rule: 'scoping.nothing-changed', words: refusals.nothingChanged },
    });
  });

  test.each(['peer', 'hostOther', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      const hidden = ['otherCoordinator', 'administrator', 'stranger'].includes(who);
      const outcome = await propose({}, world.people[who]);
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { reason: hidden ? 'not_found' : 'not_permitted' },
      });
      expect(await versions()).toEqual([]);
    },
  );

  test('an id of another review’s version is not found', async () => {
    await propose();
    const [first] = await versions();
    const other = await aReview('scoping');
    const outcome = await proposeVersion.as(
      other.people.coordinator,
      agreementInput(other, { id: first?.id }),
    );
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  });

  test('is refused once the visit has begun', async () => {
    world = await aReview('on_site');
    expect(await propose()).toMatchObject({ ok: false, refusal: { reason: 'wrong_stage' } });
  });

  test.each([
    ['mainFocus', { mainFocus: ' \u200B\u0007 ' }],
    ['mainFocus', { mainFocus: 'x'.repeat(4001) }],
    ['principles', { principles: [] }],
    ['onSiteTo', { onSiteTo: '2027-03-14' }],
    ['onSiteTo', { onSiteTo: '2072-03-14' }],
    ['onSiteFrom', { onSiteFrom: '2027-01-11', onSiteTo: '2027-01-14' }],
    ['externals', { externals: '4' }],
    ['officers', { officers: '13' }],
    ['feedbackForm', { feedbackForm: 'a score' }],
    ['reason', { after: '1', reason: '' }],
  ])('says what is wrong with %s', async (field, change) => {
    if ('after' in change) await propose();
    const outcome = await propose(change);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    const refusal = outcome.ok ? null : outcome.refusal;
    expect(refusal?.reason === 'invalid' ? Object.keys(refusal.fields) : []).toEqual([field]);
  });
});

describe('signAgreement', () => {
  test('the last signature opens preparation and sets the days of the visit', async () => {
    await propose();
    for (const who of leaders()) expect(await sign(who)).toMatchObject({ ok: true });
    expect((await review()).stage).toBe('scoping');
    expect((await review()).onSiteFrom).toEqual(new Date('2027-03-22T00:00:00Z'));
    expect(await sign(world.people.coordinator)).toMatchObject({ ok: true });
    expect(await review()).toMatchObject({
      stage: 'preparing',
      stageSince: new Date('2027-01-12T10:00:00Z'),
      onSiteFrom: new Date('2027-03-15T00:00:00Z'),
      onSiteTo: new Date('2027-03-18T00:00:00Z'),
    });
    const [version] = await versions();
    expect((await events()).slice(1)).toEqual(
      ['political_lead', 'chief_executive', 'coordinator'].map((role) => ({
        name: 'agreement.signed',
        particulars: { version: version?.id, number: 1, role },
      })),
    );
    expect(
      (await letters()).filter((letter) => letter.subject.startsWith('The scope is agreed')),
    ).toHaveLength(2);
  });

  test('an old version is out of date, and says which one waits', async () => {
    await propose();
    await propose({ after: '1', activity: 'A planning session.', reason: 'Asked for.' });
    expect(await sign(world.people.politicalLead, 1)).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { version: '2' } },
    });
    expect((await versions()).flatMap((version) => version.signatures)).toEqual([]);
  });

  test('a new version after signatures needs every signature again', async () => {
    await propose();
    for (const who of leaders()) await sign(who);
    await propose({ after: '1', activity: 'A planning session.', reason: 'Asked for.' });
    await sign(world.people.coordinator, 2);
    expect((await review()).stage).toBe('scoping');
    for (const who of leaders()) await sign(who, 2);
    expect((await review()).stage).toBe('preparing');
  });

  test('a change while preparing asks again and leaves the stage; agreed, it moves the visit', async () => {
    await propose();
    for (const who of [...leaders(), world.people.coordinator]) await sign(who);
    await propose({ after: '1', onSiteFrom: '2027-03-16', reason: 'The cabinet meets on the Monday.' });
    for (const who of leaders()) await sign(who, 2);
    expect((await review()).onSiteFrom).toEqual(new Date('2027-03-15T00:00:00Z'));
    await sign(world.people.coordinator, 2);
    expect(await review()).toMatchObject({
      stage: 'preparing',
      onSiteFrom: new Date('2027-03-16T00:00:00Z'),
    });
  });

  test('a second press signs once; the lead peer countersigns without being waited for', async () => {
    await propose();
    for (const who of [...leaders(), world.people.coordinator]) await sign(who);
    await sign(world.people.lead);
    await sign(world.people.lead);
    const [version] = await versions();
    expect(version?.signatures.map((each) => each.role).sort()).toEqual(
      ['chief_executive', 'coordinator', 'lead_peer', 'political_lead'].sort(),
    );
    expect((await review()).stage).toBe('preparing');
  });

  test('in a joint review each host’s leaders sign', async () => {
    await asPerson(world.people.coordinator, async (db) => {
      const seat = { reviewId: world.reviewId, organisationId: world.homeId, startedAt: new Date() };
      await db.seat.create({
        data: { ...seat, role: 'political_lead', personId: world.people.member.personId },
      });
    });
    await propose();
    for (const who of [...leaders(), world.people.coordinator]) await sign(who);
    expect((await review()).stage).toBe('scoping');
    await sign(world.people.member);
    expect((await review()).stage).toBe('preparing');
  });

  test.each(['peer', 'organiser', 'hostOther', 'otherCoordinator', 'stranger'] as const)(
    'is not for %s',
    async (who) => {
      await propose();
      expect(await sign(world.people[who])).toMatchObject({ ok: false });
      expect((await versions()).flatMap((version) => version.signatures)).toEqual([]);
    },
  );

  test('nothing signed before there is a version, beyond the latest, or while paused', async () => {
    const { politicalLead } = world.people;
    expect(await sign(politicalLead)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    await propose();
    expect(await sign(politicalLead, 2)).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    await writing().review.update({ where: { id: world.reviewId }, data: { pausedAt: new Date() } });
    expect(await sign(politicalLead)).toEqual({ ok: false, refusal: { reason: 'paused' } });
  });
});
