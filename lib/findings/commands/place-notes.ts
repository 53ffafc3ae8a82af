import { keyOf, putNotes, stancesNow } from '@/lib/findings/commands/stances';
import { standingFinding } from '@/lib/findings/commands/standing-finding';
import { stanceLabels } from '@/lib/findings/drawing-labels';
import { type Placing, placeNotesInput } from '@/lib/findings/drawing-schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';

/**
 * Draws notes under findings, for or against, takes them away, or moves them from one to another, all or nothing.
 * Each is held against how it stood when somebody took hold of it.
 */
export const placeNotes = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.notes_changed',
  input: placeNotesInput,
  async run({ db, review, input, also }) {
    const placings = [...new Map(input.placings.map((each) => [keyOf(each), each])).values()];
    const findings = [];
    for (const id of new Set(placings.map(({ finding }) => finding)))
      findings.push({ id, ...(await standingFinding(db, review.id, id)) });
    const now = await stancesNow(db, placings);
    const wanted = placings.filter((each) => changes(each, now.get(keyOf(each)) ?? 'unused'));
    const reopened: number[] = [];
    const touched = findings.filter(({ id }) => wanted.some(({ finding }) => finding === id));
    for (const finding of touched) {
      const notes = wanted.filter((each) => each.finding === finding.id);
      if (await putNotes(db, { reviewId: review.id, finding, notes })) reopened.push(finding.number);
    }
    const [first, ...others] = touched;
    if (!first) return unchanged({ reopened });
    for (const { id } of others) await also('finding.notes_changed', { finding: id });
    return happened({ finding: first.id }, { reopened });
  },
});

function changes({ was, as }: Placing, now: Placing['was']): boolean {
  if (now === as) return false;
  if (now !== was) refuse({ reason: 'out_of_date', current: { stance: stanceLabels[now] } });
  return true;
}
