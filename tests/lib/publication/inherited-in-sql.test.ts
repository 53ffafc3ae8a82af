import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseDate, standClockAt } from '@/lib/platform/clock';
import { reading, writing } from '@/lib/platform/database';
import { factsOf } from '@/lib/platform/facts';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { listSharedReports } from '@/lib/publication/queries/shared-reports';
import { aReview } from '@/tests/support/world';

beforeAll(() => standClockAt(new Date('2028-06-01T10:00:00Z')));
afterAll(() => standClockAt(null));

const at = (minute: number) => new Date(Date.UTC(2028, 4, 1, 10, minute));

// Councils a and b ask; c, d and e may take over, each step later than the one before.
const successions = fc.constantFrom<[string, string, number][]>(
  [],
  [['a', 'c', 10]],
  [['a', 'b', 10]],
  [
    ['a', 'c', 10],
    ['a', 'd', 10],
  ],
  [
    ['a', 'c', 10],
    ['b', 'c', 20],
  ],
  [
    ['a', 'c', 10],
    ['c', 'e', 20],
    ['b', 'e', 20],
  ],
);
const decision = fc.record({
  council: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  role: fc.constantFrom('political_lead' as const, 'chief_executive' as const),
  level: fc.constantFrom('not_yet' as const, 'host_only' as const, 'members' as const, 'public' as const),
  minute: fc.integer({ min: 1, max: 30 }),
});

const story = fc.record({
  passed: successions,
  decisions: fc.uniqueArray(decision, { maxLength: 8, selector: (each) => each.minute }),
});
const councils = ['a', 'b', 'c', 'd', 'e'];

test('the list in SQL and the decision one by one agree whatever passed to whom', async () => {
  const world = await aReview('delivered');
  const { member, stranger, politicalLead } = world.people;
  const model = await writing().review.findUniqueOrThrow({ where: { id: world.reviewId } });
  // As many as one page of the list holds.
  const stories = fc.sample(story, { seed: 11, numRuns: 24 }).map((told) => ({ ...told, id: newId() }));
  const ids = new Map(councils.map((key) => [key, newId()]));
  const id = (key: string) => ids.get(key) ?? '';
  await writing().organisation.createMany({
    data: councils.map((key) => ({ id: id(key), kind: 'council', name: key, shortName: key })),
  });
  await writing().review.createMany({
    data: stories.map((each, index) => ({
      ...model,
      id: each.id,
      reference: `${model.reference}-${index}`,
      requestReference: `${model.requestReference}-${index}`,
      deliveredAt: at(0),
    })),
  });
  await writing().reviewHost.createMany({
    data: stories.flatMap((each) =>
      ['a', 'b'].map((key) => ({ reviewId: each.id, organisationId: id(key), name: key })),
    ),
  });
  await writing().hostSuccession.createMany({
    data: stories.flatMap((each) =>
      each.passed.map(([predecessor, successor, minute]) => ({
        reviewId: each.id,
        predecessorId: id(predecessor),
        successorId: id(successor),
        passedAt: at(minute),
      })),
    ),
  });
  await writing().publicationDecision.createMany({
    data: stories.flatMap((each) =>
      each.decisions.map(({ council, role, level, minute }) => ({
        id: newId(),
        reviewId: each.id,
        kind: 'feedback' as const,
        level,
        form: 'full' as const,
        decidedBy: 'Cabinet',
        decidedOn: databaseDate('2028-05-01'),
        recordedById: politicalLead.personId,
        recordedRole: role,
        recordedAt: at(minute),
        organisationId: id(council),
      })),
    ),
  });
  const expected = async (who: Viewer, condition: 'shared_with_members' | 'shared_with_public') => {
    const found: string[] = [];
    for (const [index, each] of stories.entries()) {
      const facts = await factsOf(reading(), who, `${model.reference}-${index}`);
      if (facts?.conditions.has(condition)) found.push(each.id);
    }
    return found.toSorted();
  };
  const listed = async (who: Viewer) =>
    (await listSharedReports(who)).reports.map((report) => report.id).toSorted();
  const forMembers = await expected(member, 'shared_with_members');
  const forAll = await expected(stranger, 'shared_with_public');
  expect([await listed(member), await listed(stranger)]).toEqual([forMembers, forAll]);
  // Both answers were met, so that an empty list could not pass for agreement.
  expect([forAll.length > 0, forMembers.length > forAll.length, forMembers.length < 20]).toEqual([
    true,
    true,
    true,
  ]);
});
