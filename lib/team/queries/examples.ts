import { reading } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Principle } from '@/lib/platform/prisma/enums';

/** What some peers have done at first hand, an example a principle, by person. */
export async function listExamples(_permit: Permit<'team.propose'>, personIds: readonly string[]) {
  const rows = await reading().peerExperience.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: [{ personId: 'asc' }, { principle: 'asc' }],
    select: { personId: true, principle: true, example: true },
  });
  const examples = new Map<string, { principle: Principle; example: string }[]>();
  for (const { personId, ...row } of rows) {
    examples.set(personId, [...(examples.get(personId) ?? []), row]);
  }
  return examples;
}
