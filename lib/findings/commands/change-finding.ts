import { isSame, standingFinding, textsOf, unsettled } from '@/lib/findings/commands/standing-finding';
import { changeFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';

/** Changes a finding. Another statement, kind or detail is another wording: everybody is asked again, and it opens again. */
export const changeFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.changed',
  input: changeFindingInput,
  async run({ db, review, input }) {
    const { id, statement, kind, area, principles, citizens, detail, canBeShared } = input;
    const row = await standingFinding(db, review.id, id);
    const next = { statement, kind, area, principles, citizens, detail, canBeShared };
    if (isSame(row, next) && row.canBeShared === canBeShared) return unchanged({ number: row.number });
    expectVersion(row, input.version, textsOf(row));
    const isReworded = row.statement !== statement || row.kind !== kind || row.detail !== detail;
    const wording = isReworded ? row.wording + 1 : row.wording;
    await db.finding.update({
      where: { id },
      data: { ...next, ...(isReworded ? unsettled : {}), wording, version: { increment: 1 } },
    });
    return happened({ finding: id, wording }, { number: row.number });
  },
});
