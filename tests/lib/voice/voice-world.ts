import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { answerVoicePage } from '@/lib/voice/commands/answer';
import { openVoicePage } from '@/lib/voice/commands/keep-page';
import { aReview, type World } from '@/tests/support/world';

export const questions = ['What works well?', 'What would you like a say in?', 'What should change?'];

export interface VoiceWorld extends World {
  slug: string;
  answer(answers: string[], more?: { id?: string; network?: string }): ReturnType<typeof answerVoicePage.as>;
}

/** A review on site whose page for residents is open until the visit’s last day. */
export async function aVoiceWorld(): Promise<VoiceWorld> {
  const world = await aReview('on_site');
  const { reference, reviewId, people } = world;
  const opened = await openVoicePage.as(people.organiser, { reference, questions, closesOn: '2027-03-25' });
  if (!opened.ok) throw new Error(`The page did not open: ${opened.refusal.reason}`);
  const { slug } = await writing().voicePage.findUniqueOrThrow({ where: { reviewId } });
  return {
    ...world,
    slug,
    answer: (answers, { id = newId(), network = '192.0.2.7' } = {}) =>
      answerVoicePage.as(null, { slug, id, network, answers }),
  };
}
