import { beforeEach, describe, expect, test } from 'vitest';
import { sendDaily } from '@/lib/feedback/commands/send-daily';
import { surpriseWords, toldWords } from '@/lib/feedback/labels';
import { listDaily, listShareable } from '@/lib/feedback/queries/feedback';
import { listTold } from '@/lib/feedback/queries/told';
import { toldValue } from '@/lib/feedback/schema';
import { bySurprise, hearingOf } from '@/lib/feedback/told';
import { changeFinding } from '@/lib/findings/commands/change-finding';
import { dropFinding } from '@/lib/findings/commands/drop-finding';
import { mergeFindings } from '@/lib/findings/commands/merge-findings';
import { recordFinding } from '@/lib/findings/commands/record-finding';
import { undoMerge } from '@/lib/findings/commands/undo-merge';
import { standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

const telling = (wording: number, as: number | null = null) => ({ day: '2027-03-22', wording, as });

describe('what the host has heard of a finding', () => {
  test.each([
    ['never told', { told: [], meanings: [1] }, 'unsaid'],
    ['told as it is', { told: [telling(2)], meanings: [1, 2] }, 'told'],
    ['told, then mended in spelling', { told: [telling(1)], meanings: [1] }, 'told'],
    ['told, then reworded', { told: [telling(1)], meanings: [1, 2] }, 'reworded'],
    ['told twice, the second time as it is', { told: [telling(1), telling(2)], meanings: [1, 2] }, 'told'],
    ['told only as another, drawn into it', { told: [telling(3, 4)], meanings: [1] }, 'reworded'],
    ['told and dropped', { told: [telling(1)], meanings: [1], isDropped: true }, 'withdrawn'],
  ])('%s', (_, finding, expected) => {
    expect(hearingOf({ isDropped: false, ...finding })).toBe(expected);
  });

  test('is said in words, what would surprise first', () => {
    expect(surpriseWords(['told', 'told'])).toBe('Nothing in the findings would be new to the host.');
    expect(surpriseWords(['told', 'unsaid', 'reworded', 'withdrawn'])).toBe(
      '1\u00A0finding would be new to the host; 2\u00A0findings changed since the host heard of them.',
    );
    expect(toldWords([telling(1), telling(1, 3)])).toBe(
      'Monday 22\u00A0March; as finding 3, Monday 22\u00A0March',
    );
    const finding = {
      id: '',
      statement: '',
      wording: 1,
      meanings: [1],
      canBeShared: false,
    };
    const sorted = bySurprise([
      { ...finding, number: 1, isDropped: false, told: [telling(1)] },
      { ...finding, number: 3, isDropped: false, told: [] },
      { ...finding, number: 2, isDropped: false, told: [] },
    ]);
    expect(sorted.map(({ number }) => number)).toEqual([2, 3, 1]);
  });
});

describe('a daily word of findings', () => {
  const secret = 'CANARY: ward budgets are open on paper only.';
  let world: World;
  beforeEach(async () => {
    standClockAt(new Date('2027-03-22T18:00:00Z'));
    world = await aReview('on_site');
    return () => standClockAt(null);
  });

  const content = { kind: 'development', area: 'communities', detail: '' };
  async function aFinding(canBeShared = true, review = world): Promise<string> {
    const id = newId();
    const sent = { reference: review.reference, id, statement: secret, ...content };
    await recordFinding.as(review.people.lead, { ...sent, notes: [] });
    if (canBeShared) await changeFinding.as(review.people.lead, { ...sent, version: 1, canBeShared: 'on' });
    return id;
  }
  const send = (ids: string[], wording = 1) =>
    sendDaily.as(world.people.lead, {
      reference: world.reference,
      id: newId(),
      text: 'Budgets are open on paper.',
      findings: ids.map((id) => toldValue({ id, wording })),
    });
  const heard = async () => listTold(await granted(world, world.people.peer, 'findings.view'));

  test('is kept with the wording that the host heard; the host sees the words alone', async () => {
    const [told, unsaid] = [await aFinding(), await aFinding()];
    expect(await send([told, told])).toMatchObject({ ok: true });
    const log = async () => (await heard()).map((each) => [each.id, hearingOf(each)]);
    expect(await log()).toEqual([
      [unsaid, 'unsaid'],
      [told, 'told'],
    ]);
    const reworded = { reference: world.reference, id: told, ...content, statement: 'Second.', version: 2 };
    await changeFinding.as(world.people.peer, { ...reworded, canBeShared: 'on' });
    expect(await log()).toEqual([
      [unsaid, 'unsaid'],
      [told, 'reworded'],
    ]);
    expect(await send([told])).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { findings: '1. Second.' } },
    });
    expect(await send([told], 2)).toMatchObject({ ok: true });
    await dropFinding.as(world.people.lead, { reference: world.reference, id: unsaid, version: 2 });
    expect(await log()).toEqual([[told, 'told']]);
    const host = JSON.stringify(await listDaily(await granted(world, world.people.organiser, 'daily.view')));
    expect(host).toContain('Budgets are open on paper.');
    for (const trace of ['CANARY', told, 'wording']) expect(host).not.toContain(trace);
  });

  test('what was told stands as told when a merge is taken back, and the old words with it', async () => {
    const [told, other] = [await aFinding(), await aFinding()];
    await send([told]);
    const both = { reference: world.reference, id: other, into: told };
    const merged = { ...both, version: 2, intoVersion: 2, statement: 'Both.' };
    expect(await mergeFindings.as(world.people.peer, merged)).toMatchObject({ ok: true });
    expect((await heard()).map(hearingOf)).toEqual(['reworded']);
    const back = { ...both, version: 3, intoVersion: 3, brought: [], canBeShared: 'on' };
    expect(await undoMerge.as(world.people.peer, back)).toMatchObject({ ok: true });
    expect((await heard()).map((each) => [each.id, hearingOf(each)])).toEqual([
      [other, 'unsaid'],
      [told, 'told'],
    ]);
  });

  test('what was told and dropped since stays in the log', async () => {
    const id = await aFinding();
    await send([id]);
    await dropFinding.as(world.people.lead, { reference: world.reference, id, version: 2 });
    expect((await heard()).map(hearingOf)).toEqual(['withdrawn']);
  });

  test('is refused for a finding that is not marked, dropped or of another review', async () => {
    const other = await aReview('on_site');
    const [open, kept, dropped] = [await aFinding(), await aFinding(false), await aFinding()];
    await dropFinding.as(world.people.lead, { reference: world.reference, id: dropped, version: 2 });
    expect(await send([open, kept])).toMatchObject({ refusal: { rule: 'daily.not_shareable' } });
    for (const id of [dropped, await aFinding(true, other), newId()])
      expect(await send([open, id])).toEqual({ ok: false, refusal: { reason: 'not_found' } });
    expect((await heard()).map(hearingOf)).toEqual(['unsaid', 'unsaid']);
    expect(await writing().dailyFeedback.count({ where: { reviewId: world.reviewId } })).toBe(0);
    const shareable = await listShareable(await granted(world, world.people.lead, 'daily.send'));
    expect(shareable.map(({ id }) => id)).toEqual([open]);
  });

  test('which findings it told is the team’s alone', async () => {
    const id = await aFinding();
    await send([id]);
    const foreign = await aReview('on_site');
    const { organiser, politicalLead, chiefExecutive, hostOther, otherCoordinator } = world.people;
    const hosts = [organiser, politicalLead, chiefExecutive, hostOther];
    for (const who of [...hosts, otherCoordinator, foreign.people.lead, foreign.people.coordinator]) {
      expect(await asPerson(who, (db) => db.dailyFinding.findMany({ where: { findingId: id } }))).toEqual([]);
      await expect(granted(world, who, 'findings.view')).rejects.toThrow();
    }
    expect(
      await asPerson(world.people.peer, (db) => db.dailyFinding.count({ where: { findingId: id } })),
    ).toBe(1);
  });
});
