import {
  contentFields,
  isSame,
  nextNumber,
  refuseForeignNotes,
  textsOf,
} from '@/lib/findings/commands/standing-finding';
import { keepWording } from '@/lib/findings/commands/wording';
import { recordFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';

/** Draws shared notes together into a finding. */
export const recordFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.recorded',
  input: recordFindingInput,
  async run({ db, review, viewer, input, now }) {
    const { id, notes, statement, kind, area, principles, citizens, detail } = input;
    const known = await db.finding.findFirst({
      where: { id, reviewId: review.id },
      select: { number: true, ...contentFields },
    });
    if (known && isSame(known, input)) return unchanged({ number: known.number });
    if (known) refuse({ reason: 'out_of_date', current: textsOf(known) });
    await refuseForeignNotes(db, review.id, notes);
    const number = await nextNumber(db, review.id);
    const { count } = await db.finding.createMany({
      data: { id, reviewId: review.id, number, statement, kind, area, principles, citizens, detail },
      skipDuplicates: true,
    });
    if (count === 0) refuse({ reason: 'not_found' });
    const worded = { id, reviewId: review.id, wording: 1, statement, detail, kind };
    await keepWording(db, worded, { personId: viewer.personId, at: now });
    await db.findingNote.createMany({
      data: [...new Set(notes)].map((noteId) => ({ findingId: id, noteId, reviewId: review.id })),
    });
    return happened({ finding: id, number }, { number });
  },
});
