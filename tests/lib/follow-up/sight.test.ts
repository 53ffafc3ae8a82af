import { beforeEach, describe, expect, test } from 'vitest';
import { observeRecommendation } from '@/lib/follow-up/commands/observe';
import { signFollowUp } from '@/lib/follow-up/commands/sign';
import { answerFollowUp, bookFollowUp, offerFollowUp } from '@/lib/follow-up/commands/visit';
import {
  getFollowUpReport,
  listPublicProgress,
  listRecommendations,
} from '@/lib/follow-up/queries/follow-up';
import { getRecommendation } from '@/lib/follow-up/queries/journey';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type Viewer, visitor } from '@/lib/platform/viewer';
import { decidePublication } from '@/lib/publication/commands/decide';
import { aReview, asPerson, granted, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2028-06-06T10:00:00Z'));
  world = await aReview('follow_up');
  await aRecommendation();
  return () => standClockAt(null);
});

let minute = 0;
async function decide(level: string, form: string, kind = 'feedback'): Promise<void> {
  minute += 1;
  standClockAt(new Date(Date.UTC(2028, 5, 6, 10, minute)));
  const decision = { reference: world.reference, id: newId(), kind, level, form };
  const by = { decidedBy: 'The cabinet', decidedOn: '2028-06-05' };
  const outcome = await decidePublication.as(world.people.politicalLead, { ...decision, ...by });
  expect(outcome).toMatchObject({ ok: true });
}

const rows = async (who: Viewer) => listRecommendations(await granted(world, who, 'follow_up.view'));
const seenBy = async (who: Viewer) => (await rows(who))?.[0]?.observation?.text ?? null;
const journeyOf = async (who: Viewer) => getRecommendation(await granted(world, who, 'follow_up.view'), 1);
const reportFor = async (who: Viewer) =>
  (await getFollowUpReport(await granted(world, who, 'follow_up.view'))) !== null;

describe('the public page of the council’s progress', () => {
  const progress = async () =>
    JSON.stringify(await listPublicProgress(await granted(world, visitor, 'actions.view_public')));

  test('tells the actions alone, unless the report is public with its recommendations', async () => {
    await writing().review.update({ where: { id: world.reviewId }, data: { actionsPublic: true } });
    expect(await progress()).toContain('Write to every ward');
    for (const [level, form] of [
      ['members', 'full'],
      ['public', 'statement'],
    ] as const) {
      await decide(level, form);
      expect(await progress()).toContain('Write to every ward');
      expect(await progress()).not.toContain('CANARY');
    }
    await decide('public', 'summary');
    expect(await progress()).toContain('CANARY title');
    expect(await progress()).toContain('CANARY reasons');
    expect(await progress()).not.toContain('CANARY seen');
  });
});

describe('the host’s other people', () => {
  test('read no recommendation where the council shares a statement', async () => {
    await decide('host_only', 'statement');
    const { organiser, hostOther, politicalLead, peer } = world.people;
    for (const who of [organiser, hostOther]) {
      expect(await rows(who)).toBeNull();
      expect(await journeyOf(who)).toBeNull();
    }
    for (const who of [politicalLead, peer]) expect(await rows(who)).toHaveLength(1);
    await decide('host_only', 'summary');
    expect((await journeyOf(organiser))?.title).toBe('CANARY title');
  });
});

describe('what the peers saw', () => {
  test('is the team’s draft until it is signed, then goes where the follow-up report goes', async () => {
    await decide('host_only', 'full');
    const { peer, coordinator, politicalLead, chiefExecutive, organiser } = world.people;
    await aVisit();
    for (const who of [peer, coordinator]) expect(await seenBy(who)).toBe('CANARY seen');
    for (const who of [politicalLead, chiefExecutive, organiser]) {
      expect(await rows(who)).toHaveLength(1);
      expect(JSON.stringify([await rows(who), await journeyOf(who)])).not.toContain('CANARY seen');
      expect(await reportFor(who)).toBe(false);
    }
    const signed = await signFollowUp.as(world.people.lead, { reference: world.reference });
    expect(signed).toMatchObject({ ok: true });
    expect([await seenBy(politicalLead), await reportFor(politicalLead)]).toEqual(['CANARY seen', true]);
    expect([await seenBy(organiser), await reportFor(organiser)]).toEqual([null, false]);
    await decide('host_only', 'full', 'follow_up');
    expect([await seenBy(organiser), await reportFor(organiser)]).toEqual(['CANARY seen', true]);
  });
});

async function aVisit(): Promise<void> {
  const { reference, people } = world;
  await offerFollowUp.as(people.coordinator, { reference });
  await answerFollowUp.as(people.politicalLead, { reference, version: 1, state: 'accepted' });
  const days = { visitFrom: '2028-06-06', visitTo: '2028-06-07' };
  await bookFollowUp.as(people.organiser, { reference, version: 2, ...days });
  const seen = { reference, number: 1, version: 0, text: 'CANARY seen' };
  expect(await observeRecommendation.as(people.peer, seen)).toMatchObject({ ok: true });
}

async function aRecommendation(): Promise<void> {
  const id = newId();
  const { lead, politicalLead } = world.people;
  await asPerson(lead, async (db) => {
    await db.recommendation.create({
      data: {
        id,
        reviewId: world.reviewId,
        number: 1,
        title: 'CANARY title',
        text: 'CANARY text.',
        meantToBring: 'CANARY change.',
        response: {
          create: {
            response: 'accepted',
            reasons: 'CANARY reasons.',
            decidedBy: 'Cabinet',
            recordedById: politicalLead.personId,
            recordedAt: new Date('2027-05-01T10:00:00Z'),
          },
        },
      },
    });
    await db.action.create({
      data: {
        id: newId(),
        reviewId: world.reviewId,
        recommendationId: id,
        title: 'Write to every ward',
        owner: 'Revenues',
        dueOn: databaseDate('2028-09-01'),
        measure: '',
      },
    });
  });
}
