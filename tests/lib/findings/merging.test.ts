import { describe, expect, test } from 'vitest';
import { mergeFindings } from '@/lib/findings/commands/merge-findings';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { undoMerge } from '@/lib/findings/commands/undo-merge';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { asPerson } from '@/tests/support/world';
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

describe('mergeFindings', () => {
  async function two() {
    const [both, one, other] = [await aNote(), await aNote(), await aNote()];
    const [id, into] = [await aFinding([both, one]), await aFinding([both, other])];
    return { id, into, notes: [both, one, other] };
  }
  const merge = (id: string, into: string, change: object = {}) =>
    mergeFindings.as(world.people.peer, {
      ...ref(),
      id,
      into,
      version: 1,
      intoVersion: 1,
      statement: `${secret} together`,
      ...change,
    });

  test('brings the notes of both, asks everybody again, and can be taken back', async () => {
    const { id, into, notes } = await two();
    await everybodyAgrees(into);
    await settleFinding.as(world.people.lead, { ...ref(), id: into, wording: 1 });
    const merged = await merge(id, into, { intoVersion: 2 });
    expect(merged).toMatchObject({
      ok: true,
      result: { number: 2, version: 2, intoVersion: 3, brought: [notes[1]], principles: [] },
    });
    expect(await finding(1)).toBeUndefined();
    expect(await finding(2)).toMatchObject({
      statement: `${secret} together`,
      wording: 2,
      settledAt: null,
    });
    expect(await notesOf(2)).toEqual(notes.toSorted());
    expect(await merge(id, into)).toMatchObject({ ok: true, result: { brought: [] } });
    const undo = { ...ref(), id, into, version: 2, intoVersion: 3, brought: [notes[1]] };
    expect(await undoMerge.as(world.people.peer, undo)).toMatchObject({ ok: true });
    expect(await undoMerge.as(world.people.peer, undo)).toMatchObject({ ok: true });
    expect(await lastEvents(2)).toEqual(['finding.merge_undone', 'finding.merged']);
    expect([await notesOf(1), await notesOf(2)]).toEqual([
      [notes[0], notes[1]].toSorted(),
      [notes[0], notes[2]].toSorted(),
    ]);
    const again = await finding(2);
    expect(again).toMatchObject({ statement: secret, wording: 3 });
    expect(again?.views.filter(({ wording, view }) => wording === 3 && view === 'agree')).toHaveLength(3);
    const kept = await asPerson(world.people.lead, (db) =>
      db.findingWording.findMany({
        where: { findingId: into },
        orderBy: { wording: 'asc' },
        select: { wording: true, statement: true },
      }),
    );
    expect(kept.map(({ wording, statement }) => [wording, statement])).toEqual([
      [1, secret],
      [2, `${secret} together`],
      [3, secret],
    ]);
  });

  test('is refused while a recommendation stands on the one that goes, and on old versions', async () => {
    const { id, into } = await two();
    expect(await merge(id, into, { version: 2 })).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await merge(id, into, { intoVersion: 2 })).toMatchObject({ refusal: { reason: 'out_of_date' } });
    expect(await merge(id, id)).toMatchObject({ refusal: { reason: 'invalid' } });
    await writing().recommendation.create({
      data: {
        id: newId(),
        reviewId: world.reviewId,
        number: 4,
        title: 'Open the budgets',
        text: '',
        meantToBring: '',
        findings: { create: { findingId: id, reviewId: world.reviewId } },
      },
    });
    expect(await merge(id, into)).toMatchObject({ refusal: { rule: 'finding.recommended' } });
    expect(await merge(into, id)).toMatchObject({ ok: true });
  });

  test('stays once somebody has given a word on what came of it', async () => {
    const { id, into } = await two();
    await merge(id, into);
    await say(world.people.lead, into, 'agree', 2);
    const undo = { ...ref(), id, into, version: 2, intoVersion: 2, brought: [] };
    expect(await undoMerge.as(world.people.peer, { ...undo, intoVersion: 7 })).toMatchObject({
      refusal: { reason: 'out_of_date' },
    });
    expect(await undoMerge.as(world.people.peer, undo)).toMatchObject({
      refusal: { rule: 'finding.has_views' },
    });
    expect(await finding(1)).toBeUndefined();
  });
});
