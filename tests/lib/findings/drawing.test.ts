import { describe, expect, test } from 'vitest';
import { mergeFindings } from '@/lib/findings/commands/merge-findings';
import { placeNotes } from '@/lib/findings/commands/place-notes';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { splitFinding } from '@/lib/findings/commands/split-finding';
import { undoMerge } from '@/lib/findings/commands/undo-merge';
import { undoSplit } from '@/lib/findings/commands/undo-split';
import type { Placing } from '@/lib/findings/drawing-schema';
import { newId } from '@/lib/platform/ids';
import { aReview, asPerson } from '@/tests/support/world';
import {
  aFinding,
  aNote,
  everybodyAgrees,
  finding,
  lastEvents,
  notesOf,
  ref,
  say,
  secret,
  world,
} from './on-site-review';

const place = (...placings: Placing[]) => placeNotes.as(world.people.peer, { ...ref(), placings });

describe('placeNotes', () => {
  test('draws several notes under several findings, moves one, and takes it all back', async () => {
    const [one, two] = [await aNote(), await aNote()];
    const [first, second] = [await aFinding([one]), await aFinding([])];
    const steps: Placing[] = [
      { finding: first, note: one, was: 'supporting', as: 'unused' },
      { finding: second, note: one, was: 'unused', as: 'supporting' },
      { finding: second, note: two, was: 'unused', as: 'against' },
    ];
    expect(await place(...steps)).toEqual({ ok: true, result: { reopened: [] } });
    expect([await notesOf(1), await notesOf(2)]).toEqual([[], [one, `${two} against`].toSorted()]);
    expect(await lastEvents(2)).toEqual(['finding.notes_changed', 'finding.notes_changed']);
    await place(...steps.map(({ was, as, ...pair }) => ({ ...pair, was: as, as: was })));
    expect([await notesOf(1), await notesOf(2)]).toEqual([[one], []]);
  });

  test('says nothing where all stands as asked, and is refused whole where somebody was quicker', async () => {
    const [one, two] = [await aNote(), await aNote()];
    const id = await aFinding([one]);
    const known = await lastEvents(1);
    await place({ finding: id, note: one, was: 'unused', as: 'supporting' });
    expect(await lastEvents(1)).toEqual(known);
    const late = await place(
      { finding: id, note: two, was: 'unused', as: 'supporting' },
      { finding: id, note: one, was: 'against', as: 'unused' },
    );
    expect(late).toMatchObject({ refusal: { reason: 'out_of_date', current: { stance: 'Supports it' } } });
    expect(await notesOf(1)).toEqual([one]);
  });

  test('opens a settled finding again that it shakes, and says which', async () => {
    const [one, two, three] = [await aNote(), await aNote(), await aNote()];
    const id = await aFinding([one]);
    await everybodyAgrees(id);
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    expect(await place({ finding: id, note: two, was: 'unused', as: 'supporting' })).toEqual({
      ok: true,
      result: { reopened: [] },
    });
    expect((await finding())?.settledAt).not.toBeNull();
    expect(await place({ finding: id, note: three, was: 'unused', as: 'against' })).toEqual({
      ok: true,
      result: { reopened: [1] },
    });
    expect((await finding())?.settledAt).toBeNull();
  });

  test('knows no private note, none of another review, and no finding of another review', async () => {
    const id = await aFinding([]);
    const elsewhere = await aReview('on_site');
    const foreign = await aNote(elsewhere.people.peer, true, elsewhere);
    for (const note of [await aNote(world.people.peer, false), foreign, newId()])
      expect(await place({ finding: id, note, was: 'unused', as: 'supporting' })).toEqual({
        ok: false,
        refusal: { reason: 'not_found' },
      });
    const across = { finding: id, note: foreign, was: 'unused', as: 'supporting' } as const;
    const { reference } = elsewhere;
    expect(await placeNotes.as(elsewhere.people.peer, { reference, placings: [across] })).toMatchObject({
      refusal: { reason: 'not_found' },
    });
    expect(await notesOf(1)).toEqual([]);
  });
});

describe('splitFinding', () => {
  const into = newId();
  const split = async (id: string, notes: string[], change: object = {}) =>
    splitFinding.as(world.people.peer, {
      ...ref(),
      id,
      into: newId(),
      version: 1,
      notes,
      statement: `${secret} apart`,
      kind: 'strength',
      area: 'place',
      ...change,
    });

  test('takes notes into a finding with words and a number of its own, and back again', async () => {
    const [one, two] = [await aNote(), await aNote()];
    const id = await aFinding([one, two]);
    await place({ finding: id, note: two, was: 'supporting', as: 'against' });
    await say(world.people.peer, id, 'agree');
    const done = { ok: true, result: { number: 2, version: 1, fromVersion: 2 } };
    expect(await split(id, [two], { into })).toEqual(done);
    expect(await split(id, [two], { into })).toEqual(done);
    expect([await notesOf(1), await notesOf(2)]).toEqual([[one], [`${two} against`]]);
    expect(await finding(2)).toMatchObject({ statement: `${secret} apart`, kind: 'strength', wording: 1 });
    expect(await finding(1)).toMatchObject({ wording: 1, views: [{ view: 'agree' }] });
    const kept = await asPerson(world.people.lead, (db) =>
      db.findingWording.findMany({ where: { findingId: into }, select: { wording: true, statement: true } }),
    );
    expect(kept).toEqual([{ wording: 1, statement: `${secret} apart` }]);
    const undo = () => undoSplit.as(world.people.peer, { ...ref(), id: into, version: 1 });
    expect(await undo()).toEqual({ ok: true, result: { fromVersion: 3 } });
    expect(await undo()).toMatchObject({ ok: true });
    expect(await lastEvents(2)).toEqual(['finding.split_undone', 'finding.split']);
    expect([await notesOf(1), await notesOf(2)]).toEqual([[one, `${two} against`].toSorted(), undefined]);
    await aFinding();
    expect(await finding(3)).toBeDefined();
  });

  test('taken back, opens a settled finding to which a note comes back that says otherwise', async () => {
    const [one, two, three] = [await aNote(), await aNote(), await aNote()];
    const id = await aFinding([one, two, three]);
    await place({ finding: id, note: two, was: 'supporting', as: 'against' });
    await everybodyAgrees(id);
    const [against, supporting] = [newId(), newId()];
    await split(id, [two], { into: against });
    await split(id, [three], { into: supporting, version: 2 });
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    const undo = (apart: string) => undoSplit.as(world.people.peer, { ...ref(), id: apart, version: 1 });
    expect(await undo(supporting)).toMatchObject({ ok: true });
    expect((await finding())?.settledAt).not.toBeNull();
    expect(await undo(against)).toMatchObject({ ok: true });
    expect((await finding())?.settledAt).toBeNull();
  });

  test('is refused for all of its notes, for notes that are not there, and on an old version', async () => {
    const [one, two] = [await aNote(), await aNote()];
    const id = await aFinding([one]);
    expect(await split(id, [one])).toMatchObject({ refusal: { rule: 'finding.split_all' } });
    expect(await split(id, [two])).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await split(id, [one], { version: 7 })).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await split(id, [])).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await split(newId(), [one])).toMatchObject({ refusal: { reason: 'not_found' } });
    expect(await finding(2)).toBeUndefined();
  });

  test('opens a settled finding that it leaves without support', async () => {
    const [one, two] = [await aNote(), await aNote()];
    const id = await aFinding([one]);
    await everybodyAgrees(id);
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    await place({ finding: id, note: two, was: 'unused', as: 'supporting' });
    await split(id, [two], { version: 2 });
    expect((await finding())?.settledAt).not.toBeNull();
    const three = await aNote();
    await place({ finding: id, note: three, was: 'unused', as: 'against' });
    await settleFinding.as(world.people.lead, { ...ref(), id, wording: 1 });
    const { version } = (await finding()) ?? { version: 0 };
    expect(await split(id, [one], { version })).toMatchObject({ ok: true });
    expect((await finding())?.settledAt).toBeNull();
  });

  test('stays once somebody has given a word on the new finding', async () => {
    const notes = [await aNote(), await aNote()];
    const id = await aFinding(notes);
    const apart = newId();
    await split(id, notes.slice(1), { into: apart });
    await say(world.people.lead, apart, 'agree');
    const undo = (version: number) => undoSplit.as(world.people.peer, { ...ref(), id: apart, version });
    expect(await undo(3)).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await undo(1)).toMatchObject({ refusal: { rule: 'finding.has_views' } });
    expect(await undoSplit.as(world.people.peer, { ...ref(), id, version: 2 })).toMatchObject({
      refusal: { reason: 'not_found' },
    });
    expect(await finding(2)).toBeDefined();
  });
});

test('the host, other coordinators and peers of other reviews may do none of it, and read nothing of it', async () => {
  const notes = [await aNote(), await aNote()];
  const [id, into] = [await aFinding(notes), await aFinding()];
  const elsewhere = await aReview('on_site');
  const { organiser, politicalLead, otherCoordinator, member } = world.people;
  const both = { ...ref(), id, into, version: 1, intoVersion: 1, statement: secret };
  const apart = { ...both, into: newId(), notes: notes.slice(1), kind: 'strength', area: 'place' };
  const placings = [{ finding: into, note: notes[0], was: 'unused', as: 'supporting' }];
  for (const who of [organiser, politicalLead, otherCoordinator, member, elsewhere.people.peer]) {
    for (const outcome of [
      await placeNotes.as(who, { ...ref(), placings }),
      await splitFinding.as(who, apart),
      await mergeFindings.as(who, both),
      await undoSplit.as(who, { ...ref(), id, version: 1 }),
      await undoMerge.as(who, { ...both, brought: [] }),
    ]) {
      expect(outcome.ok).toBe(false);
      expect(JSON.stringify(outcome)).not.toContain('CANARY');
    }
    const rows = await asPerson(who, (db) =>
      Promise.all([
        db.finding.findMany({ where: { reviewId: world.reviewId } }),
        db.findingNote.findMany({ where: { reviewId: world.reviewId } }),
        db.findingWording.findMany({ where: { reviewId: world.reviewId } }),
        db.note.findMany({ where: { reviewId: world.reviewId } }),
      ]),
    );
    expect(rows).toEqual([[], [], [], []]);
  }
});
