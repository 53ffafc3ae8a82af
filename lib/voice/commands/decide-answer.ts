import type * as z from 'zod';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { voiceWords } from '@/lib/voice/labels';
import { answerText } from '@/lib/voice/rules';
import { acceptAnswerInput, decideAnswerInput } from '@/lib/voice/schema';

type Context = Pick<ReviewContext<z.output<typeof decideAnswerInput>>, 'db' | 'review' | 'input'>;

/** Takes a resident’s answer among the team’s notes, as a source of kind resident. */
export const acceptVoiceAnswer = defineCommand({
  about: 'review',
  permission: 'voice.decide',
  event: 'voice.accepted',
  input: acceptAnswerInput,
  async run(context) {
    const { db, review, viewer, input, now, also } = context;
    const answer = await answerOf(context);
    if (answer.acceptedAt) return unchanged();
    const { questions } = await db.voicePage.findUniqueOrThrow({ where: { reviewId: review.id } });
    const note = newId();
    await db.note.create({
      data: {
        id: note,
        reviewId: review.id,
        authorId: viewer.personId,
        voiceId: answer.id,
        source: 'resident',
        text: answerText(questions, answer.answers),
        area: input.area,
        principles: input.principles,
        citizens: input.citizens,
        madeAt: now,
        sharedAt: now,
      },
    });
    await decided(context, { acceptedAt: now, setAsideAt: null, decidedById: viewer.personId });
    await also('note.shared', { note });
    return happened({ answer: answer.id });
  },
});

/** Leaves a resident’s answer out of the team’s notes: it says nothing, or names somebody. */
export const setVoiceAnswerAside = defineCommand({
  about: 'review',
  permission: 'voice.decide',
  event: 'voice.set_aside',
  input: decideAnswerInput,
  async run(context) {
    const answer = await answerOf(context);
    if (answer.setAsideAt) return unchanged();
    await removeNote(context);
    const { now, viewer } = context;
    await decided(context, { acceptedAt: null, setAsideAt: now, decidedById: viewer.personId });
    return happened({ answer: answer.id });
  },
});

/** Takes back what was decided about an answer; a note of it goes, unless a finding stands on it. */
export const reopenVoiceAnswer = defineCommand({
  about: 'review',
  permission: 'voice.decide',
  event: 'voice.reopened',
  input: decideAnswerInput,
  async run(context) {
    const answer = await answerOf(context);
    if (!(answer.acceptedAt || answer.setAsideAt)) return unchanged();
    await removeNote(context);
    await decided(context, { acceptedAt: null, setAsideAt: null, decidedById: null });
    return happened({ answer: answer.id });
  },
});

async function answerOf({ db, review, input }: Context) {
  return found(await db.voiceAnswer.findFirst({ where: { id: input.id, reviewId: review.id } }));
}

async function decided(
  { db, input }: Context,
  data: { acceptedAt: Date | null; setAsideAt: Date | null; decidedById: string | null },
): Promise<void> {
  await db.voiceAnswer.update({ where: { id: input.id }, data });
}

// The note is the one’s who accepted the answer, but any of the team may take it back.
async function removeNote({ db, input, aside }: Context & Pick<ReviewContext<unknown>, 'aside'>) {
  const note = await db.note.findUnique({
    where: { voiceId: input.id },
    select: { id: true, findings: { select: { finding: { select: { number: true, droppedAt: true } } } } },
  });
  if (!note) return;
  const numbers = note.findings.flatMap(({ finding }) => (finding.droppedAt ? [] : finding.number));
  if (numbers.length > 0)
    refuseByRule('voice.stands', voiceWords.stands(numbers.map((number) => `finding ${number}`).join(', ')));
  await aside('residents', async () => {
    await db.findingNote.deleteMany({ where: { noteId: note.id } });
    await db.note.delete({ where: { id: note.id } });
  });
}
