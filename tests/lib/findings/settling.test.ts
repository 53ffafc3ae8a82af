import { describe, expect, test } from 'vitest';
import { changeFinding } from '@/lib/findings/commands/change-finding';
import { dropFinding } from '@/lib/findings/commands/drop-finding';
import { markShareable } from '@/lib/findings/commands/mark-shareable';
import { recordAbsence } from '@/lib/findings/commands/record-absence';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { heardOf } from '@/lib/findings/queries/findings';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { granted } from '@/tests/support/world';
import { aFinding, aNote, content, everybodyAgrees, finding, ref, say, world } from './on-site-review';

describe('sayView', () => {
  test('a peer says a word on this wording and may change their mind', async () => {
    const id = await aFinding();
    const { peer } = world.people;
    await say(peer, id, 'not_yet', 1, 'No resident has said so.');
    await say(peer, id, 'agree');
    expect((await finding())?.views.map(({ personId, view, words }) => [personId, view, words])).toEqual([
      [peer.personId, 'agree', ''],
    ]);
  });

  test('why and which changes are asked for', async () => {
    const id = await aFinding();
    for (const view of ['not_yet', 'agree_with_changes'])
      expect(await say(world.people.peer, id, view)).toMatchObject({ refusal: { reason: 'invalid' } });
  });

  test('a word on an older wording is held back, and the coordinator has none', async () => {
    const id = await aFinding();
    await changeFinding.as(world.people.lead, { ...ref(), ...content, id, version: 1, statement: 'Second.' });
    expect(await say(world.people.peer, id, 'agree', 1)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { statement: 'Second.' } },
    });
    expect(await say(world.people.coordinator, id, 'agree', 2)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
  });
});

describe('settleFinding', () => {
  const settle = (id: string, who = world.people.lead, wording = 1) =>
    settleFinding.as(who, { ...ref(), id, wording, words: 'Agreed on the second evening.' });

  test('waits for every peer, and says for whom', async () => {
    const id = await aFinding();
    const { lead, peer, otherPeer } = world.people;
    await say(lead, id, 'agree');
    await say(peer, id, 'not_yet', 1, 'Only one meeting.');
    const waiting = await settle(id);
    expect(waiting).toMatchObject({ refusal: { rule: 'finding.views_missing' } });
    expect(JSON.stringify(waiting)).toContain(otherPeer.name);
    expect(JSON.stringify(waiting)).not.toContain(peer.name);
    const away = { ...ref(), id, wording: 1, personId: otherPeer.personId };
    expect(await recordAbsence.as(peer, away)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await recordAbsence.as(lead, away)).toMatchObject({ ok: true });
    expect(await settle(id, peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await settle(id)).toMatchObject({ ok: true });
    expect(await finding()).toMatchObject({ settledWords: 'Agreed on the second evening.' });
    expect(await say(peer, id, 'agree')).toMatchObject({ refusal: { rule: 'finding.settled' } });
  });

  test('an absence never takes the place of a word; a word takes the place of an absence', async () => {
    const id = await aFinding();
    const { lead, peer, organiser } = world.people;
    const absence = (personId: string) => recordAbsence.as(lead, { ...ref(), id, wording: 1, personId });
    await say(peer, id, 'not_yet', 1, 'Not sure.');
    expect(await absence(peer.personId)).toMatchObject({ refusal: { rule: 'finding.has_spoken' } });
    expect(await absence(organiser.personId)).toMatchObject({ refusal: { rule: 'finding.not_a_peer' } });
    expect(await absence(lead.personId)).toMatchObject({ ok: true });
    expect(await say(lead, id, 'agree')).toMatchObject({ ok: true });
  });

  test('a finding without a note that supports it is not settled', async () => {
    const id = await aFinding([]);
    await everybodyAgrees(id);
    expect(await settle(id)).toMatchObject({ refusal: { rule: 'finding.no_notes' } });
  });
});

describe('markShareable', () => {
  test('lets the host hear of a finding, leaves its words, and is the team’s', async () => {
    const id = await aFinding();
    const { peer, organiser, lead } = world.people;
    await everybodyAgrees(id);
    await settleFinding.as(lead, { ...ref(), id, wording: 1, words: 'Settled.' });
    const mark = (canBeShared: string, who = peer) => markShareable.as(who, { ...ref(), id, canBeShared });
    expect(await mark('yes', organiser)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await mark('yes')).toMatchObject({ ok: true });
    expect(await mark('yes')).toMatchObject({ ok: true });
    expect(await finding()).toMatchObject({
      canBeShared: true,
      wording: 1,
      settledWords: 'Settled.',
      version: 3,
    });
    await mark('no');
    expect(await finding()).toMatchObject({ canBeShared: false, version: 4 });
  });
});

describe('dropFinding', () => {
  test('frees its notes and keeps its number; not while a recommendation stands on it', async () => {
    const id = await aFinding();
    const recommendation = newId();
    await writing().recommendation.create({
      data: {
        id: recommendation,
        reviewId: world.reviewId,
        number: 4,
        title: 'Open the budgets',
        text: '',
        meantToBring: '',
        findings: { create: { findingId: id, reviewId: world.reviewId } },
      },
    });
    const drop = () => dropFinding.as(world.people.peer, { ...ref(), id, version: 1 });
    expect(await drop()).toMatchObject({ refusal: { rule: 'finding.recommended' } });
    await writing().recommendation.update({ where: { id: recommendation }, data: { droppedAt: new Date() } });
    expect(await drop()).toMatchObject({ ok: true });
    expect(await finding()).toBeUndefined();
    await aFinding();
    expect(await finding(2)).toMatchObject({ number: 2 });
  });
});

test('the heard grid counts shared notes, principle by principle', async () => {
  await aNote();
  await aNote(world.people.otherPeer, false);
  const heard = await heardOf(await granted(world, world.people.lead, 'notes.view'));
  expect(heard.find((each) => each.principle === 'learning')).toEqual({
    principle: 'learning',
    sources: 1,
    from: '1 kind: staff',
  });
  expect(heard.filter((each) => each.sources === 0)).toHaveLength(8);
});
