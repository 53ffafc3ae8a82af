import { expect, test } from 'vitest';
import { stageLine } from '@/lib/lifecycle';
import { reading } from '@/lib/platform/database';
import { factsOf } from '@/lib/platform/facts';
import type { Viewer } from '@/lib/platform/viewer';
import { visibleTo } from '@/lib/reviews/queries/list';
import { aReview } from '@/tests/support/world';

test('the list in SQL and the decision one by one agree for everybody and every review', async () => {
  const worlds = await Promise.all(stageLine.map((stage) => aReview(stage)));
  const references = worlds.map((world) => world.reference).toSorted();
  for (const viewer of worlds.flatMap((world) => Object.values(world.people))) {
    expect(await listed(viewer, references), viewer.name).toEqual(await decided(viewer, references));
  }
}, 60_000);

async function listed(viewer: Viewer, references: readonly string[]): Promise<string[]> {
  const rows = await reading().review.findMany({ where: visibleTo(viewer), select: { reference: true } });
  return rows
    .map((row) => row.reference)
    .filter((reference) => references.includes(reference))
    .toSorted();
}

async function decided(viewer: Viewer, references: readonly string[]): Promise<string[]> {
  const facts = await Promise.all(references.map((reference) => factsOf(reading(), viewer, reference)));
  return facts.flatMap((each) => (each?.decide('review.outline').allowed ? [each.reference] : []));
}
