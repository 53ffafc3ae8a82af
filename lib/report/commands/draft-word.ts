import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { textChangedAt } from '@/lib/report/queries/text-changed';
import { isOfThisText } from '@/lib/report/rules';
import { recordDraftAbsenceInput, sayDraftWordInput } from '@/lib/report/schema';
import { reportWords } from '@/lib/report/words';

/** A peer's word on the draft: agreed, or not yet and why. They may change it until the report is signed. */
export const sayDraftWord = defineCommand({
  about: 'review',
  permission: 'report.say',
  event: 'draft.word_said',
  input: sayDraftWordInput,
  async run({ db, review, viewer, input, now }) {
    const agrees = input.agrees === 'yes';
    const said = { agrees, absent: false, words: input.words };
    const where = { reviewId_personId: { reviewId: review.id, personId: viewer.personId } };
    const data = { ...said, recordedById: viewer.personId, saidAt: now };
    await db.draftWord.upsert({
      where,
      create: { ...where.reviewId_personId, ...data },
      update: data,
    });
    return happened({ person: viewer.personId, agrees });
  },
});

/** The lead records that a peer is away, or was when the text changed, so that the report need not wait for them. */
export const recordDraftAbsence = defineCommand({
  about: 'review',
  permission: 'report.sign',
  event: 'draft.word_said',
  input: recordDraftAbsenceInput,
  async run({ db, review, viewer, input, now }) {
    const { personId, words } = input;
    const seat = await db.seat.findFirst({
      where: { reviewId: review.id, personId, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
      select: { id: true },
    });
    if (!seat) refuseByRule('draft.not_a_peer', reportWords.notAPeer);
    const key = { reviewId: review.id, personId };
    const where = { reviewId_personId: key };
    const before = await db.draftWord.findUnique({
      where,
      select: { absent: true, words: true, saidAt: true },
    });
    if (before?.absent) return unchanged();
    const changed = await textChangedAt(db, [review.id]);
    if (before && isOfThisText(before, changed.get(review.id)))
      refuseByRule('draft.has_spoken', reportWords.hasSpoken);
    // What they said of an older text is kept with it.
    const said = [before?.words, words].filter(Boolean).join('\n\n');
    const away = { agrees: false, absent: true, words: said, recordedById: viewer.personId, saidAt: now };
    await db.draftWord.upsert({ where, create: { ...key, ...away }, update: away });
    return happened({ person: personId, agrees: false });
  },
});
