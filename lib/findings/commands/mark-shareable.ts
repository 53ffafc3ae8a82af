import { standingFinding } from '@/lib/findings/commands/standing-finding';
import { markShareableInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';

/** Lets the lead tell the host of a finding before the report, or not any more; its words stay as they are. */
export const markShareable = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.marked_shareable',
  input: markShareableInput,
  async run({ db, review, input: { id, canBeShared } }) {
    const row = await standingFinding(db, review.id, id);
    if (row.canBeShared === canBeShared) return unchanged({ number: row.number });
    await db.finding.update({ where: { id }, data: { canBeShared, version: { increment: 1 } } });
    return happened({ finding: id, shareable: canBeShared }, { number: row.number });
  },
});
