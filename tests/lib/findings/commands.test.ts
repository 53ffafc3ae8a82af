import { describe, expect, test } from 'vitest';
import { changeFinding } from '@/lib/findings/commands/change-finding';
import { changeFindingNotes } from '@/lib/findings/commands/change-finding-notes';
import { recordFinding } from '@/lib/findings/commands/record-finding';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { listFindings } from '@/lib/findings/queries/findings';
import { countSources } from '@/lib/findings/support';
import { newId } from '@/lib/platform/ids';
import { aReview, asPerson, granted } from '@/tests/support/world';
import { aFinding, aNote, content, everybodyAgrees, finding, ref, secret, world } from './on-site-review';

describe('recordFinding', () => {
  test('numbers findings, stands them on shared notes, and is read by the team only', async () => {
    const note = await aNote();
    const id = await aFinding([note, note]);
    await aFinding();
    expect((await finding())?.notes.map((each) => each.id)).toEqual([note]);
    const seen = await listFindings(await granted(world, world.people.coordinator, 'findings.view'));
    expect(seen.findings.map(({ number }) => number)).toEqual([1, 2]);
    expect(seen.peers.map((peer) => peer.personId)).toEqual(
      [world.people.lead, world.people.peer, world.people.otherPeer].map((who) => who.personId),
    );
    for (const who of [
      'organiser',
      'politicalLead',
      'chiefExecutive',
      'member',
      'otherCoordinator',
    ] as const) {
      await expect(granted(world, world.people[who], 'findings.view')).rejects.toThrow();
      const rows = await asPerson(world.people[who], (db) => db.finding.findMany({ where: { id } }));
      expect(rows).toEqual([]);
    }
  });

  test('a note that is private or of another review is not there', async () => {
    const elsewhere = await aReview('on_site');
    const foreign = await aNote(elsewhere.people.peer, true, elsewhere);
    for (const note of [await aNote(world.people.peer, false), foreign, newId()]) {
      const outcome = await recordFinding.as(world.people.lead, {
        ...ref(),
        ...content,
        id: newId(),
        notes: [note],
      });
      expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    }
    expect(await finding()).toBeUndefined();
  });

  test('a second press makes no second finding', async () => {
    const id = await aFinding();
    const again = { ...ref(), ...content, id, notes: [] };
    expect(await recordFinding.as(world.people.peer, again)).toEqual({ ok: true, result: { number: 1 } });
    expect(await finding(2)).toBeUndefined();
    const other = { ...again, statement: 'Ward budgets are open.', detail: 'In two wards.' };
    expect(await recordFinding.as(world.people.peer, other)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { statement: secret, detail: '' } },
    });
    expect(await finding()).toMatchObject({ statement: secret, version: 1 });
  });

  test.each([
    ['statement', { statement: '\u200B' }],
    ['statement', { statement: 'x'.repeat(10_000) }],
    ['kind', { kind: 'weakness' }],
    ['area', { area: '' }],
  ])('says at %s what is wrong', async (field, change) => {
    const outcome = await recordFinding.as(world.people.lead, {
      ...ref(),
      ...content,
      id: newId(),
      ...change,
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'invalid' } });
    if (!outcome.ok && outcome.refusal.reason === 'invalid')
      expect(Object.keys(outcome.refusal.fields)).toEqual([field]);
  });

  test('is not for the host, nor before the visit', async () => {
    const sent = { ...ref(), ...content, id: newId(), notes: [] };
    expect(await recordFinding.as(world.people.organiser, sent)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    const early = await aReview('preparing');
    expect(await recordFinding.as(early.people.lead, { ...sent, reference: early.reference })).toMatchObject({
      refusal: { reason: 'wrong_stage' },
    });
  });
});

describe('changeFinding', () => {
  const change = (id: string, to: object, version = 1) =>
    changeFinding.as(world.people.peer, { ...ref(), ...content, id, version, ...to });

  test('other words are another wording: everybody is asked again, and it is unsettled', async () => {
    const id = await aFinding();
    await everybodyAgrees(id);
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    expect(await change(id, { statement: 'Ward budgets are open to some.' }, 2)).toMatchObject({ ok: true });
    const changed = await finding();
    expect([changed?.wording, changed?.settledAt]).toEqual([2, null]);
    expect(changed?.views.map((view) => view.wording)).toEqual([1, 1, 1]);
  });

  test('other detail, which the report prints, is another wording too', async () => {
    const id = await aFinding();
    await everybodyAgrees(id);
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    expect(await change(id, { detail: 'In three wards of twelve.' }, 2)).toMatchObject({ ok: true });
    expect(await finding()).toMatchObject({ wording: 2, settledAt: null, settledWords: null });
  });

  test('another area or a word to the host leave the wording', async () => {
    const id = await aFinding();
    expect(await change(id, { area: 'place', canBeShared: 'on' })).toMatchObject({ ok: true });
    expect(await finding()).toMatchObject({ wording: 1, area: 'place', canBeShared: true });
  });

  test('an old version meets the present words', async () => {
    const id = await aFinding();
    await change(id, { statement: 'Second wording.' });
    expect(await change(id, { statement: 'Another second wording.' })).toMatchObject({
      refusal: { reason: 'out_of_date', current: { statement: 'Second wording.' } },
    });
  });
});

describe('notes of a finding', () => {
  test('go under it, against it, and away again', async () => {
    const id = await aFinding();
    const note = await aNote(world.people.otherPeer);
    const put = (as: string) => changeFindingNotes.as(world.people.lead, { ...ref(), id, notes: [note], as });
    const stands = async () => (await finding())?.notes.find((each) => each.id === note)?.against;
    await put('supporting');
    expect(await stands()).toBe(false);
    await put('against');
    expect(await stands()).toBe(true);
    await put('unused');
    expect(await stands()).toBeUndefined();
  });

  test('shake a settled finding: one against it, or the last for it gone, opens it again', async () => {
    const note = await aNote();
    const id = await aFinding([note]);
    const more = await aNote(world.people.otherPeer);
    await everybodyAgrees(id);
    const { lead } = world.people;
    const settle = () => settleFinding.as(lead, { ...ref(), id, wording: 1 });
    const put = (as: string, ...notes: string[]) => changeFindingNotes.as(lead, { ...ref(), id, notes, as });
    const isSettled = async () => (await finding())?.settledAt !== null;
    await settle();
    await put('supporting', more);
    await put('unused', note);
    expect(await isSettled()).toBe(true);
    await put('unused', more);
    expect(await isSettled()).toBe(false);
    expect(await settle()).toMatchObject({ refusal: { rule: 'finding.no_notes' } });
    await put('supporting', note);
    await settle();
    expect(await isSettled()).toBe(true);
    await put('against', more);
    expect([await isSettled(), (await finding())?.wording]).toEqual([false, 1]);
  });

  test('come without their author, yet two of one hand and no session are one source', async () => {
    const { peer, otherPeer } = world.people;
    const own = [await aNote(peer), await aNote(peer)];
    await aFinding(own);
    await aFinding([...own, await aNote(otherPeer)]);
    const seen = await listFindings(await granted(world, world.people.lead, 'findings.view'));
    expect(seen.findings.map(({ notes }) => countSources(notes))).toEqual([1, 2]);
    const text = JSON.stringify(seen.findings);
    expect(text).toContain('CANARY');
    for (const author of [peer, otherPeer])
      for (const trace of [author.personId, author.name, 'authorId']) expect(text).not.toContain(trace);
  });
});
