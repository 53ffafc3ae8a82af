import { isSame, standingFinding, textsOf, unsettled } from '@/lib/findings/commands/standing-finding';
import { keepWording, takeOverViews } from '@/lib/findings/commands/wording';
import { findingWords } from '@/lib/findings/labels';
import { changeFindingInput } from '@/lib/findings/schema';
import { isSpelling, type Words } from '@/lib/findings/spelling';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, refuseField } from '@/lib/platform/refusal';

/**
 * Changes a finding. Another statement, kind or detail is another wording: everybody is asked again, and it opens again.
 * Where only spelling is mended the peers’ word is taken over, and any of them may ask everybody all the same.
 */
export const changeFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.changed',
  input: changeFindingInput,
  async run({ db, review, viewer, input, now }) {
    const { id, statement, kind, area, principles, citizens, detail, canBeShared } = input;
    const row = await standingFinding(db, review.id, id);
    const next = { statement, kind, area, principles, citizens, detail, canBeShared };
    if (isSame(row, next) && row.canBeShared === canBeShared) return unchanged({ number: row.number });
    expectVersion(row, input.version, textsOf(row));
    const change = changeOf(row, next, input.spelling);
    const wording = change === 'other' ? row.wording : row.wording + 1;
    await db.finding.update({
      where: { id },
      data: { ...next, ...(change === 'meaning' ? unsettled : {}), wording, version: { increment: 1 } },
    });
    if (wording > row.wording) {
      const worded = { id, reviewId: review.id, wording, statement, detail, kind };
      const by = { personId: viewer.personId, at: now, spelling: change === 'spelling' };
      await keepWording(db, worded, by);
    }
    if (change === 'spelling') await takeOverViews(db, id, { from: row.wording, to: wording });
    return happened({ finding: id, wording }, { number: row.number });
  },
});

function changeOf(before: Words, after: Words, saidToBeSpelling: boolean): 'other' | 'spelling' | 'meaning' {
  const isReworded =
    before.statement !== after.statement || before.kind !== after.kind || before.detail !== after.detail;
  if (!isReworded) return 'other';
  if (!saidToBeSpelling) return 'meaning';
  if (!isSpelling(before, after)) refuseField('spelling', findingWords.notSpelling);
  return 'spelling';
}
