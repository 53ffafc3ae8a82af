import { standingFinding } from '@/lib/findings/commands/standing-finding';
import { findingWords } from '@/lib/findings/labels';
import { recordAbsenceInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse, refuseByRule } from '@/lib/platform/refusal';

/** The lead records that a peer is away, so that a finding need not wait for them. */
export const recordAbsence = defineCommand({
  about: 'review',
  permission: 'findings.settle',
  event: 'finding.view_said',
  input: recordAbsenceInput,
  async run({ db, review, input, now }) {
    const { id, wording, personId } = input;
    const finding = await standingFinding(db, review.id, id);
    if (finding.wording !== wording)
      refuse({ reason: 'out_of_date', current: { statement: finding.statement } });
    const seat = await db.seat.findFirst({
      where: { reviewId: review.id, personId, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
      select: { id: true },
    });
    if (!seat) refuseByRule('finding.not_a_peer', findingWords.notAPeer);
    const key = { findingId: id, personId, wording };
    const before = await db.findingView.findFirst({ where: key, select: { view: true } });
    if (before?.view === 'absent') return unchanged({ number: finding.number });
    if (before) refuseByRule('finding.has_spoken', findingWords.hasSpoken);
    await db.findingView.create({ data: { ...key, view: 'absent', saidAt: now, reviewId: review.id } });
    return happened({ finding: id, view: 'absent' }, { number: finding.number });
  },
});
