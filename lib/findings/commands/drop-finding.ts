import { refuseRecommended } from '@/lib/findings/commands/still-used';
import { dropFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';

/** Lets a finding go; its notes are free again, its number is not given twice. */
export const dropFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.dropped',
  input: dropFindingInput,
  async run({ db, review, input, now }) {
    const row = found(
      await db.finding.findFirst({
        where: { id: input.id, reviewId: review.id },
        select: {
          version: true,
          droppedAt: true,
          statement: true,
        },
      }),
    );
    if (row.droppedAt) return unchanged();
    await refuseRecommended(db, input.id);
    expectVersion(row, input.version, { statement: row.statement });
    await db.finding.update({ where: { id: input.id }, data: { droppedAt: now, version: { increment: 1 } } });
    return happened({ finding: input.id });
  },
});
