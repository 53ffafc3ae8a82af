import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { recordDraftAbsence, sayDraftWord } from '@/lib/report/commands/draft-word';
import { finishFactCheck, raisePoint } from '@/lib/report/commands/fact-check-points';
import { openFactCheck } from '@/lib/report/commands/open-fact-check';
import { renderDraft } from '@/lib/report/commands/render-draft';
import { signReport } from '@/lib/report/commands/sign-report';
import { writeSection } from '@/lib/report/commands/write-section';
import { reportContentSchema } from '@/lib/report/content';
import { getDraft } from '@/lib/report/queries/draft';
import { listDraftWords } from '@/lib/report/queries/writing';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';
import { aDraft, aFinding } from './written';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-04-05T10:00:00Z'));
  world = await aReview('reporting');
  return () => standClockAt(null);
});

const say = (who: Viewer, agrees: 'yes' | 'no' = 'yes', words = '') =>
  sayDraftWord.as(who, { reference: world.reference, agrees, words });
const sign = (who = world.people.lead) => signReport.as(who, { reference: world.reference });
const editions = () =>
  asPerson(world.people.lead, (db) =>
    db.reportEdition.findMany({ where: { reviewId: world.reviewId }, orderBy: { id: 'asc' } }),
  );

async function ready(): Promise<void> {
  await aDraft(world);
  await openFactCheck.as(world.people.lead, { reference: world.reference });
  for (const who of [world.people.lead, world.people.peer, world.people.otherPeer]) await say(who);
  await finishFactCheck.as(world.people.politicalLead, { reference: world.reference });
}

describe('a word on the draft', () => {
  test('needs words where it is not yet', async () => {
    expect(await say(world.people.peer, 'no')).toMatchObject({
      refusal: { fields: { words: ['Say what would have to change'] } },
    });
    expect(await say(world.people.peer, 'no', 'The third recommendation is two.')).toMatchObject({
      ok: true,
    });
    expect(await say(world.people.coordinator)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await say(world.people.politicalLead)).toMatchObject({ refusal: { reason: 'not_permitted' } });
  });

  test('the lead records an absence of a peer who has not spoken', async () => {
    const absent = (personId: string, who = world.people.lead) =>
      recordDraftAbsence.as(who, { reference: world.reference, personId, words: 'On leave.' });
    await say(world.people.peer, 'no', 'Not like this.');
    expect(await absent(world.people.peer.personId)).toMatchObject({
      refusal: { rule: 'draft.has_spoken' },
    });
    expect(await absent(world.people.organiser.personId)).toMatchObject({
      refusal: { rule: 'draft.not_a_peer' },
    });
    expect(await absent(world.people.otherPeer.personId, world.people.peer)).toMatchObject({
      refusal: { reason: 'not_permitted' },
    });
    expect(await absent(world.people.otherPeer.personId)).toMatchObject({ ok: true });
  });
});

describe('signing', () => {
  test('waits for the team’s word and the fact check', async () => {
    expect(await sign()).toEqual({
      ok: false,
      refusal: { reason: 'missing', needs: ['draft.team_word', 'fact_check.closed'] },
    });
    await ready();
    expect(await sign(world.people.peer)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    await aFinding(world, 2, false);
    expect(await sign()).toMatchObject({ refusal: { rule: 'report.unsettled' } });
    expect((await editions()).every((edition) => edition.status === 'draft')).toBe(true);
  });

  test('waits for a new word on a text that has changed; an absence and older words are kept', async () => {
    await ready();
    await say(world.people.peer, 'no', 'CANARY: not like this.');
    standClockAt(new Date('2027-04-06T10:00:00Z'));
    const text = { key: 'summary', version: 1, text: 'Another council altogether.' } as const;
    await writeSection.as(world.people.lead, { reference: world.reference, ...text });
    const missing = { ok: false, refusal: { reason: 'missing', needs: ['draft.team_word'] } };
    expect(await sign()).toEqual(missing);
    for (const who of [world.people.lead, world.people.otherPeer]) await say(who);
    expect(await sign()).toEqual(missing);
    const away = { reference: world.reference, personId: world.people.peer.personId, words: 'On leave.' };
    expect(await recordDraftAbsence.as(world.people.lead, away)).toMatchObject({ ok: true });
    const said = await listDraftWords(await granted(world, world.people.lead, 'report.write'));
    expect(said.find((each) => each.personId === away.personId)?.word).toMatchObject({
      absent: true,
      words: 'CANARY: not like this.\n\nOn leave.',
    });
    expect(await sign()).toMatchObject({ ok: true });
  });

  test('waits for an answer to every point', async () => {
    await aDraft(world);
    await openFactCheck.as(world.people.lead, { reference: world.reference });
    for (const who of [world.people.lead, world.people.peer, world.people.otherPeer]) await say(who);
    await raisePoint.as(world.people.politicalLead, {
      reference: world.reference,
      id: newId(),
      section: 'summary',
      passage: 'A council',
      kind: 'fact',
      text: 'It is two.',
    });
    await finishFactCheck.as(world.people.politicalLead, { reference: world.reference });
    expect(await sign()).toEqual({
      ok: false,
      refusal: { reason: 'missing', needs: ['fact_check.answered'] },
    });
  });

  test('delivers three forms that hold no note, and never change', async () => {
    await ready();
    expect(await sign()).toMatchObject({ ok: true });
    expect(await sign()).toMatchObject({ refusal: { reason: 'wrong_stage' } });
    const review = await reading().review.findUniqueOrThrow({ where: { id: world.reviewId } });
    expect([review.stage, review.deliveredAt]).toEqual(['delivered', new Date('2027-04-05T10:00:00Z')]);
    const finals = (await editions()).filter((edition) => edition.status === 'final');
    const contents = finals.map((edition) => reportContentSchema.parse(edition.content));
    expect(contents.map((content) => [content.form, content.sections.map((each) => each.key)])).toEqual([
      ['full', ['summary', 'method', 'vision', 'recommendations', 'team']],
      ['summary', ['summary', 'method', 'recommendations', 'team']],
      ['statement', ['summary', 'method', 'team']],
    ]);
    expect(contents[0]?.sections[2]?.findings.map((each) => each.number)).toEqual([1]);
    expect(contents[0]?.recommendations.map(({ number, fromFindings }) => [number, fromFindings])).toEqual([
      [1, [1]],
    ]);
    expect(contents[2]?.recommendations).toEqual([]);
    expect(JSON.stringify(contents)).not.toContain('CANARY');
    const id = finals[0]?.id ?? '';
    const change = asPerson(world.people.lead, (db) =>
      db.reportEdition.update({ where: { id }, data: { content: {} } }),
    );
    await expect(change).rejects.toThrow(/final edition never changes/);
  });

  test('keeps for good on how much each finding stands, and nothing of a dropped one', async () => {
    await ready();
    const dropped = await aFinding(world, 2);
    await asPerson(world.people.lead, (db) =>
      db.finding.update({ where: { id: dropped }, data: { droppedAt: new Date() } }),
    );
    expect(await sign()).toMatchObject({ ok: true });
    const kept = await asPerson(world.people.lead, (db) =>
      db.frozenSupport.findMany({
        where: { reviewId: world.reviewId },
        select: {
          sources: true,
          kinds: true,
          notes: true,
          frozenAt: true,
          finding: { select: { number: true } },
        },
      }),
    );
    const frozenAt = new Date('2027-04-05T10:00:00Z');
    expect(kept).toEqual([{ sources: 1, kinds: ['resident'], notes: 1, frozenAt, finding: { number: 1 } }]);
  });
});

describe('where a finding was heard', () => {
  test('is the team’s own to read, and in nothing that is kept', async () => {
    await ready();
    await renderDraft.as(world.people.peer, { reference: world.reference, id: newId() });
    const draft = async (who: Viewer) =>
      JSON.stringify(await getDraft(await granted(world, who, 'report.view_draft')));
    expect(await draft(world.people.peer)).toContain('Heard in one place: residents.');
    expect(await draft(world.people.politicalLead)).toContain('Tenants choose the order of repairs');
    expect(await draft(world.people.politicalLead)).not.toMatch(/heard in/iu);
    await sign();
    const kept = await editions();
    expect(kept.map((edition) => edition.status).toSorted()).toEqual([
      'draft',
      'draft',
      'final',
      'final',
      'final',
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/heard/iu);
  });
});

describe('a rendered draft', () => {
  test('is the team’s to make, once a press, and nobody else reads it', async () => {
    await aDraft(world);
    const id = newId();
    const render = (who: Viewer) => renderDraft.as(who, { reference: world.reference, id });
    expect(await render(world.people.politicalLead)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await render(world.people.peer)).toMatchObject({ ok: true });
    expect(await render(world.people.peer)).toMatchObject({ ok: true });
    expect((await editions()).map((edition) => [edition.id, edition.status])).toEqual([[id, 'draft']]);
    const asHost = () =>
      asPerson(world.people.politicalLead, (db) => db.reportEdition.count({ where: { id } }));
    expect(await asHost()).toBe(0);
    expect(await writing().reportEdition.count({ where: { id } })).toBe(0);
    await openFactCheck.as(world.people.lead, { reference: world.reference });
    expect(await asHost()).toBe(1);
  });
});
