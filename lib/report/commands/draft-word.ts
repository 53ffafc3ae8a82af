import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
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

/** The lead records that a peer is away, so that the report need not wait for them. */
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
    const before = await db.draftWord.findUnique({
      where: { reviewId_personId: key },
      select: { absent: true },
    });
    if (before?.absent) return unchanged();
    if (before) refuseByRule('draft.has_spoken', reportWords.hasSpoken);
    await db.draftWord.create({
      data: { ...key, agrees: false, absent: true, words, recordedById: viewer.personId, saidAt: now },
    });
    return happened({ person: personId, agrees: false });
  },
});
