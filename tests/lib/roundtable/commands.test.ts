import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { chooseAudience } from '@/lib/roundtable/commands/choose-audience';
import { overridePoll } from '@/lib/roundtable/commands/override-poll';
import { recordRoundtable } from '@/lib/roundtable/commands/record-roundtable';
import { getPlan, getPoll, getRoundtable } from '@/lib/roundtable/queries/roundtable';
import { aReview, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-25T16:00:00Z'));
  world = await aReview('on_site');
  return () => standClockAt(null);
});

describe('the roundtable', () => {
  const record = (input: object, who = world.people.lead) =>
    recordRoundtable.as(who, { reference: world.reference, ...input });
  const recorded = async () => getRoundtable(await granted(world, world.people.organiser, 'roundtable.view'));

  test('is recorded as held before an audience, and not before it was', async () => {
    const held = { how: 'held', day: '2027-03-25', at: '13:30', audience: 'Cabinet and partners' };
    expect(await record({ ...held, at: '17:30' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record({ ...held, audience: ' ' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record(held, world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await recorded()).toBeNull();
    expect(await record(held)).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({
      heldAt: new Date('2027-03-25T13:30:00Z'),
      audience: 'Cabinet and partners',
      waivedReason: null,
    });
  });

  test('is waived with a reason only', async () => {
    expect(await record({ how: 'waived' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record({ how: 'waived', reason: 'A storm.' }, world.people.coordinator)).toMatchObject({
      ok: true,
    });
    expect(await recorded()).toMatchObject({ heldAt: null, audience: '', waivedReason: 'A storm.' });
  });

  test('keeps how many came and what was asked, and asks about words that may tell who', async () => {
    const held = { how: 'held', day: '2027-03-25', at: '13:30', audience: 'Cabinet', attended: '62' };
    const named = `Somebody asked about rents. ${world.people.organiser.name} wrote it down.`;
    const refused = await record({ ...held, questions: named });
    expect(refused).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(JSON.stringify(refused)).toContain(world.people.organiser.name);
    expect(await record({ ...held, questions: 'The chief executive asked how to begin.' })).toMatchObject({
      refusal: { reason: 'invalid', fields: { questions: [expect.stringContaining('chief executive')] } },
    });
    expect(await recorded()).toBeNull();
    expect(await record({ ...held, attended: '-1' })).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await record({ ...held, questions: 'Somebody asked how to begin.' })).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({ attended: 62, questions: 'Somebody asked how to begin.' });
    const recordedAt = (await recorded())?.recordedAt.toISOString();
    const looked = { ...held, questions: named, looked: 'on', recordedAt };
    expect(await record(looked)).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({ questions: named });
  });

  test('what one recorded is not taken away by another who has not read it', async () => {
    const held = { how: 'held', day: '2027-03-25', at: '13:30', audience: 'Cabinet and partners' };
    const none = { how: 'waived', reason: 'A storm.' };
    await record(held);
    const outcome = await record(none, world.people.coordinator);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'out_of_date' } });
    expect(JSON.stringify(outcome)).toContain('Cabinet and partners');
    expect(await recorded()).toMatchObject({ audience: 'Cabinet and partners', waivedReason: null });
    expect(await record(held, world.people.coordinator)).toMatchObject({ ok: true });
    const recordedAt = (await recorded())?.recordedAt.toISOString();
    expect(await record({ ...none, recordedAt }, world.people.coordinator)).toMatchObject({ ok: true });
    expect(await recorded()).toMatchObject({ waivedReason: 'A storm.' });
    expect(await record({ ...held, recordedAt: 'yesterday' })).toMatchObject({
      refusal: { reason: 'invalid' },
    });
  });
});

describe('the audience', () => {
  const choose = (audience: string, version = 0, who = world.people.organiser) =>
    chooseAudience.as(who, { reference: world.reference, audience, version });
  const plan = async (who = world.people.peer) => getPlan(await granted(world, who, 'roundtable.view'));

  test('is the host’s to choose, beforehand too, and the team reads who chose it', async () => {
    for (const who of [world.people.lead, world.people.coordinator, world.people.hostOther])
      expect(await choose('The cabinet', 0, who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await plan()).toBeNull();
    expect(await choose('The cabinet; invited by the leader')).toMatchObject({ ok: true });
    expect(await choose('The cabinet; invited by the leader')).toMatchObject({ ok: true });
    expect(await plan()).toMatchObject({
      audience: 'The cabinet; invited by the leader',
      chosenBy: world.people.organiser.name,
      version: 1,
    });
    const before = await aReview('preparing');
    const early = { reference: before.reference, audience: 'Staff who were met', version: 0 };
    expect(await chooseAudience.as(before.people.politicalLead, early)).toMatchObject({ ok: true });
  });

  test('two who choose at once both see what the other wrote', async () => {
    await choose('The cabinet');
    expect(await choose('Everybody', 0, world.people.chiefExecutive)).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { audience: 'The cabinet' } },
    });
    expect(await choose('Everybody', 1, world.people.chiefExecutive)).toMatchObject({ ok: true });
    expect(await plan()).toMatchObject({ audience: 'Everybody', version: 2 });
  });

  test('no longer changes once the roundtable was held', async () => {
    const held = { how: 'held' as const, day: '2027-03-25', at: '13:30', audience: 'Cabinet' };
    await recordRoundtable.as(world.people.lead, { reference: world.reference, ...held });
    expect(await choose('Everybody')).toMatchObject({ refusal: { rule: 'roundtable.held' } });
    expect(await plan()).toBeNull();
  });
});

describe('a poll that is near', () => {
  const held = { how: 'held' as const, day: '2027-03-25', at: '13:30', audience: 'Cabinet' };
  const record = () => recordRoundtable.as(world.people.lead, { reference: world.reference, ...held });
  const override = (who = world.people.chiefExecutive, reason = 'The poll is about the county only.') =>
    overridePoll.as(who, { reference: world.reference, reason });
  const poll = async () => getPoll(await granted(world, world.people.organiser, 'roundtable.view'));
  const aPoll = (kind: 'mayoral' | 'by_election', on = '2027-04-15') =>
    writing().poll.create({
      data: {
        organisationId: world.hostId,
        kind,
        on: new Date(`${on}T00:00:00Z`),
      },
    });

  test('keeps the roundtable from being planned and held, until the chief executive says why it is', async () => {
    await aPoll('mayoral');
    expect((await poll()).poll).toMatchObject({ kind: 'mayoral', to: '2027-04-15' });
    const planned = { reference: world.reference, audience: 'The cabinet', version: 0 };
    expect(await chooseAudience.as(world.people.organiser, planned)).toMatchObject({
      refusal: { reason: 'invalid', fields: { audience: [expect.stringContaining('mayoral election')] } },
    });
    expect(await record()).toMatchObject({
      refusal: { reason: 'invalid', fields: { day: [expect.stringContaining('mayoral election')] } },
    });
    for (const who of [world.people.politicalLead, world.people.organiser, world.people.coordinator])
      expect(await override(who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await override(world.people.chiefExecutive, ' ')).toMatchObject({
      refusal: { reason: 'invalid' },
    });
    expect(await override()).toMatchObject({ ok: true });
    expect(await poll()).toMatchObject({
      poll: null,
      near: { kind: 'mayoral' },
      override: { reason: 'The poll is about the county only.', by: world.people.chiefExecutive.name },
    });
    expect(await chooseAudience.as(world.people.organiser, planned)).toMatchObject({ ok: true });
    expect(await record()).toMatchObject({ ok: true });
  });

  test('that came later is overridden anew, with the same reason too; the same poll is said once', async () => {
    const said = () =>
      reading().event.count({ where: { streamId: world.reviewId, name: 'roundtable.poll_overridden' } });
    await aPoll('mayoral', '2027-04-08');
    await override();
    await override();
    expect(await said()).toBe(1);
    await aPoll('mayoral');
    expect((await poll()).poll).toMatchObject({ to: '2027-04-15' });
    expect(await override()).toMatchObject({ ok: true });
    expect((await poll()).poll).toBeNull();
    expect(await said()).toBe(2);
  });

  test('that is a by-election stops nothing, and there is nothing to override', async () => {
    await aPoll('by_election');
    expect(await override()).toMatchObject({ refusal: { rule: 'roundtable.no_poll' } });
    expect(await record()).toMatchObject({ ok: true });
  });

  test('a waiver needs no leave', async () => {
    await aPoll('mayoral');
    const waived = { reference: world.reference, how: 'waived' as const, reason: 'An election is near.' };
    expect(await recordRoundtable.as(world.people.lead, waived)).toMatchObject({ ok: true });
  });
});
