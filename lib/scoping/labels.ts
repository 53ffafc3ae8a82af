import { countWords } from '@/lib/platform/date-words';
import type { FeedbackForm } from '@/lib/platform/prisma/enums';

/** The five heads, as the network's offer names them. */
export const headLabels = {
  focus: 'Main focus',
  team: 'Nature and composition of the team',
  timing: 'Timing',
  preparation: 'Preparatory work and material',
  feedback: 'Nature and form of the feedback',
} as const;

export const feedbackFormLabels: Record<FeedbackForm, string> = {
  report: 'A feedback report',
  letter: 'A feedback letter',
  roundtable_only: 'A roundtable only',
};

export const whoSeesAgreement =
  'Both sides see every version: the host’s people and the coordinator. Peers see it once they are on the team.';

/** “This is version 3, proposed on 8 March 2027 by Imogen Tarrick.” and what it waits for. */
export function waitingWords(names: readonly string[]): string {
  if (names.length === 0) return 'Everybody whose signature it needs has signed.';
  return `It waits for ${countWords(names.length, 'signature')}: ${names.join(', ')}.`;
}

export const refusals = {
  pastVisit: 'Choose a day from today on',
  nothingChanged:
    'Nothing in the five heads differs from the version before. Change a word, or leave it as it stands.',
  meetingHeld: 'This meeting was held already. Set another one if you meet again.',
  meetingAhead: 'This meeting has not begun yet.',
};

const letter = (subject: string, ...lines: string[]) => ({ subject, text: lines.join('\n\n') });

export const letters = {
  meeting: (review: string, when: string, link: string) =>
    letter(
      `Scoping meeting for ${review}: ${when}`,
      `A scoping meeting for the co-operative peer review of ${review} is set for ${when}. Where it is and who comes:`,
      link,
    ),
  toSign: (review: string, number: number, link: string) =>
    letter(
      `Your signature: version ${number} of the scoping agreement, ${review}`,
      number === 1
        ? `The scoping agreement for the review of ${review} has been proposed. Read its five heads, and sign them or propose a change:`
        : `Version ${number} of the scoping agreement for the review of ${review} has been proposed. Every signature is asked for again. See what changed, then sign it or propose another change:`,
      link,
    ),
  agreed: (review: string, number: number, link: string) =>
    letter(
      `The scope is agreed: ${review}`,
      `Version ${number} of the scoping agreement for the review of ${review} bears every signature that it needs. Preparation goes on from here:`,
      link,
    ),
};
