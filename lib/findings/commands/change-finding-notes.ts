import { keyOf, putNotes, stancesNow } from '@/lib/findings/commands/stances';
import { refuseForeignNotes, standingFinding } from '@/lib/findings/commands/standing-finding';
import { changeFindingNotesInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';

/** Puts notes under a finding, for it or against it, or takes them away, from the finding’s own page. */
export const changeFindingNotes = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.notes_changed',
  input: changeFindingNotesInput,
  async run({ db, review, input }) {
    const { id, as } = input;
    const { number, settledAt } = await standingFinding(db, review.id, id);
    const notes = [...new Set(input.notes)].map((note) => ({ finding: id, note, as }));
    await refuseForeignNotes(
      db,
      review.id,
      notes.map(({ note }) => note),
    );
    const now = await stancesNow(db, notes);
    const wanted = notes.filter((each) => (now.get(keyOf(each)) ?? 'unused') !== as);
    if (wanted.length === 0) return unchanged({ number });
    await putNotes(db, { reviewId: review.id, finding: { id, settledAt }, notes: wanted });
    return happened({ finding: id }, { number });
  },
});
