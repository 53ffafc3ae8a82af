import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { changeRecommendation, dropRecommendation } from '@/lib/report/commands/change-recommendation';
import { recordRecommendation } from '@/lib/report/commands/record-recommendation';
import { writeSection } from '@/lib/report/commands/write-section';
import { reportWords } from '@/lib/report/words';
import { aReview, asPerson, type World } from '@/tests/support/world';
import { aFinding, aRecommendation } from './written';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-04-05T10:00:00Z'));
  world = await aReview('reporting');
  return () => standClockAt(null);
});

const write = (text: string, version: number, who = world.people.peer) =>
  writeSection.as(who, { reference: world.reference, key: 'summary', version, text });
const sections = () =>
  asPerson(world.people.lead, (db) =>
    db.reportSection.findMany({
      where: { reviewId: world.reviewId },
      select: { key: true, text: true, version: true },
    }),
  );

describe('a section', () => {
  test('is written by anybody of the team, one version after another', async () => {
    expect(await write('First words.', 0)).toEqual({ ok: true, result: { key: 'summary', version: 1 } });
    expect(await write('First words.', 0)).toEqual({ ok: true, result: { key: 'summary', version: 1 } });
    expect(await write('Second\u200B words.\u0007', 1, world.people.coordinator)).toMatchObject({ ok: true });
    expect(await sections()).toEqual([{ key: 'summary', text: 'Second words.', version: 2 }]);
  });

  test('never loses somebody else’s words', async () => {
    await write('Mine.', 0);
    expect(await write('Theirs.', 0, world.people.otherPeer)).toEqual({
      ok: false,
      refusal: { reason: 'out_of_date', current: { text: 'Mine.' } },
    });
    expect(await sections()).toEqual([{ key: 'summary', text: 'Mine.', version: 1 }]);
  });

  test('is closed to the host, to strangers, and once it is delivered', async () => {
    for (const who of [world.people.politicalLead, world.people.organiser])
      expect(await write('No.', 0, who)).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await write('No.', 0, world.people.stranger)).toMatchObject({ refusal: { reason: 'not_found' } });
    expect(await sections()).toEqual([]);
    const delivered = await aReview('delivered');
    const input = { reference: delivered.reference, key: 'summary' as const, version: 0, text: 'Late.' };
    expect(await writeSection.as(delivered.people.lead, input)).toMatchObject({
      refusal: { reason: 'wrong_stage' },
    });
  });

  test('takes no enormous text and no other section', async () => {
    expect(await write('x'.repeat(30_001), 0)).toMatchObject({ refusal: { reason: 'invalid' } });
    const other = { reference: world.reference, key: 'gossip', version: 0, text: 'x' };
    expect(await writeSection.as(world.people.lead, other)).toMatchObject({ refusal: { reason: 'invalid' } });
    expect(await sections()).toEqual([]);
  });
});

describe('a recommendation', () => {
  test('has the next number, which is never given again', async () => {
    const finding = await aFinding(world, 1);
    const first = await aRecommendation(world, [finding]);
    const second = await aRecommendation(world, [finding]);
    expect([first.number, second.number]).toEqual([1, 2]);
    const drop = { reference: world.reference, id: second.id, version: 1 };
    expect(await dropRecommendation.as(world.people.lead, drop)).toMatchObject({ ok: true });
    expect(await dropRecommendation.as(world.people.lead, drop)).toMatchObject({ ok: true });
    expect((await aRecommendation(world, [finding])).number).toBe(3);
  });

  test('is recorded once, however often it is sent', async () => {
    const finding = await aFinding(world, 1);
    const { id } = await aRecommendation(world, [finding]);
    const again = {
      reference: world.reference,
      id,
      title: 'Say so in every ward',
      text: 'Write to every household once a year.',
      meantToBring: 'People know what they may decide.',
      purpose: 'improvement',
      forWhom: 'Cabinet and the ward councillors',
      findings: [finding],
      principles: ['democratic_engagement'],
    };
    expect(await recordRecommendation.as(world.people.peer, again)).toEqual({
      ok: true,
      result: { number: 1 },
    });
    expect(
      await recordRecommendation.as(world.people.peer, { ...again, text: 'Write twice.' }),
    ).toMatchObject({
      refusal: { reason: 'out_of_date', current: { text: 'Write to every household once a year.' } },
    });
    const elsewhere = await aReview('reporting');
    const theirs = { ...again, reference: elsewhere.reference };
    expect(await recordRecommendation.as(elsewhere.people.peer, theirs)).toMatchObject({
      refusal: { reason: 'not_found' },
    });
  });

  test('stands on settled findings of its own review', async () => {
    const elsewhere = await aReview('reporting');
    const foreign = await aFinding(elsewhere, 1);
    const unsettled = await aFinding(world, 1, false);
    for (const findings of [[foreign], [unsettled], [newId()]]) {
      const input = {
        reference: world.reference,
        id: newId(),
        title: 'A title',
        text: 'A text.',
        meantToBring: 'A change.',
        purpose: 'innovation',
        forWhom: 'Cabinet',
        findings,
      };
      expect(await recordRecommendation.as(world.people.lead, input)).toEqual({
        ok: false,
        refusal: { reason: 'invalid', fields: { findings: [reportWords.unsettledFindings] } },
      });
    }
    const none = {
      reference: world.reference,
      id: newId(),
      title: '',
      text: '',
      meantToBring: '',
      purpose: '',
      forWhom: '',
      findings: '',
    };
    expect(await recordRecommendation.as(world.people.lead, none)).toEqual({
      ok: false,
      refusal: {
        reason: 'invalid',
        fields: {
          title: ['Say in one line what you recommend'],
          text: ['Say what the council could do'],
          meantToBring: ['Say what it is meant to bring'],
          purpose: ['Choose one of the two'],
          forWhom: ['Say who it is for'],
          findings: ['Choose at least one finding'],
        },
      },
    });
  });

  test('shows both texts where two people change it', async () => {
    const finding = await aFinding(world, 1);
    const { id } = await aRecommendation(world, [finding]);
    const change = (title: string, version: number, forWhom = 'Cabinet') =>
      changeRecommendation.as(world.people.otherPeer, {
        reference: world.reference,
        id,
        version,
        title,
        text: 'Write.',
        meantToBring: 'Knowing.',
        purpose: 'improvement',
        forWhom,
        findings: [finding],
      });
    expect(await change('Write to them', 1)).toMatchObject({ ok: true });
    expect(await change('Tell them', 1)).toMatchObject({
      refusal: { reason: 'out_of_date', current: { title: 'Write to them', forWhom: 'Cabinet' } },
    });
    expect(await change('Write to them', 1)).toMatchObject({ ok: true });
    expect(await change('Write to them', 2, 'The ward councillors')).toMatchObject({ ok: true });
    expect(await change('Write to them', 2, 'Partners')).toMatchObject({
      refusal: { reason: 'out_of_date', current: { forWhom: 'The ward councillors' } },
    });
  });
});
