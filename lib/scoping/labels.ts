import { dateReasonLabel } from '@/lib/calendar/labels';
import type { FeedbackForm, Stage } from '@/lib/platform/prisma/enums';
import type { SignerState } from '@/lib/scoping/rules';

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

/** The form's fields, also for two versions side by side. */
export const fieldLabels = {
  mainFocus: 'Main focus',
  principles: 'Leading principles',
  team: 'What the team should bring',
  councillors: 'Other councillors',
  officers: 'Officers',
  externals: 'From co-operative bodies',
  onSiteFrom: 'First day on site',
  onSiteTo: 'Last day on site',
  timing: 'Anything else about the timing',
  preparation: 'What is prepared, by whom and by when',
  feedback: 'How the council hears what the team found',
  feedbackForm: 'Form of the feedback',
  activity: 'What is offered afterwards',
  learningConsent: 'The network may learn from this review without naming the council',
  reason: 'Reason for the change',
  dateReason: dateReasonLabel,
};

export function proposeLabel(latest: { number: number } | null): string {
  return latest ? 'Propose a change' : 'Propose the agreement';
}

/** What somebody does by signing now. */
export function signingForWords(own: readonly SignerState[], number: number): string {
  const posts = own.map((state) => state.signer.post).join('; ');
  return `You sign as: ${posts}. If anyone changes a word afterwards it becomes version ${number + 1}, and everybody is asked again.`;
}

/** What the agreement waits for, for those whose signature is not asked for now. */
export function nextWords(
  latest: { number: number } | null,
  states: readonly SignerState[],
  stage: Stage,
): string {
  if (!latest) return 'Somebody of either side proposes the five heads; then both sides sign one text.';
  const missing = states.filter((state) => state.needed && !state.signedAt).map((state) => state.signer.name);
  if (missing.length > 0) return `Version ${latest.number} waits for ${missing.join(', ')}.`;
  const agreed = `Version ${latest.number} bears every signature that it needs.`;
  return stage === 'preparing' ? `${agreed} A change is still possible until the visit opens.` : agreed;
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
