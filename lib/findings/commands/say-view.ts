import { standingFinding } from '@/lib/findings/commands/standing-finding';
import { findingWords } from '@/lib/findings/labels';
import { sayViewInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse, refuseByRule } from '@/lib/platform/refusal';

/** A peer's word on a finding as it is worded now: agree, agree with changes, or not yet. */
export const sayView = defineCommand({
  about: 'review',
  permission: 'findings.say',
  event: 'finding.view_said',
  input: sayViewInput,
  async run({ db, review, viewer, input, now }) {
    const { id, wording, view, words } = input;
    const finding = await standingFinding(db, review.id, id);
    if (finding.wording !== wording)
      refuse({ reason: 'out_of_date', current: { statement: finding.statement } });
    const key = { findingId: id, personId: viewer.personId, wording };
    const before = await db.findingView.findFirst({
      where: key,
      select: { id: true, view: true, words: true },
    });
    if (before?.view === view && before.words === words) return unchanged({ number: finding.number });
    if (finding.settledAt) refuseByRule('finding.settled', findingWords.settled);
    const said = { view, words, saidAt: now };
    if (before) await db.findingView.update({ where: { id: before.id }, data: said });
    else await db.findingView.create({ data: { ...key, ...said, reviewId: review.id } });
    return happened({ finding: id, view }, { number: finding.number });
  },
});
