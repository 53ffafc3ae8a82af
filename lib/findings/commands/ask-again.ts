import { standingFinding, unsettled } from '@/lib/findings/commands/standing-finding';
import { askAgainInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuse } from '@/lib/platform/refusal';

/** A peer finds that what was mended as spelling says something else: words taken over go, and everybody is asked. */
export const askAgain = defineCommand({
  about: 'review',
  permission: 'findings.say',
  event: 'finding.asked_again',
  input: askAgainInput,
  async run({ db, review, input }) {
    const { id, wording } = input;
    const finding = await standingFinding(db, review.id, id);
    if (finding.wording !== wording)
      refuse({ reason: 'out_of_date', current: { statement: finding.statement } });
    const key = { findingId_wording: { findingId: id, wording } };
    const worded = found(
      await db.findingWording.findUnique({ where: key, select: { spelling: true, at: true } }),
    );
    if (!worded.spelling) return unchanged({ number: finding.number });
    await db.findingWording.update({ where: key, data: { spelling: false } });
    // What somebody has said of these very words stays theirs.
    await db.findingView.deleteMany({ where: { findingId: id, wording, saidAt: { lte: worded.at } } });
    await db.finding.update({ where: { id }, data: { ...unsettled, version: { increment: 1 } } });
    return happened({ finding: id, wording }, { number: finding.number });
  },
});
