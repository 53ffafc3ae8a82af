import { isSame, standingFinding, textsOf } from '@/lib/findings/commands/standing-finding';
import { changeFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';

/** Changes a finding. Another statement or kind is another wording: everybody is asked again, and it is unsettled. */
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
    const isReworded = row.statement !== statement || row.kind !== kind;
    const wording = isReworded ? row.wording + 1 : row.wording;
    const unsettled = isReworded ? { settledAt: null, settledById: null, settledWords: null } : {};
    await db.finding.update({
      where: { id },
      data: { ...next, ...unsettled, wording, version: { increment: 1 } },
    });
    return happened({ finding: id, wording }, { number: row.number });
  },
});
