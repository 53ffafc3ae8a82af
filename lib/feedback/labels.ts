import { instantWords } from '@/lib/platform/date-words';

export const feedbackWords = {
  notYetHeld: 'Record the roundtable once it has been held.',
} as const;

/** How the roundtable stands, in a sentence. */
export function roundtableWords(
  roundtable: { heldAt: Date | null; audience: string; waivedReason: string | null } | null,
): string {
  if (roundtable?.heldAt)
    return `Held on ${instantWords(roundtable.heldAt)}, before: ${roundtable.audience}.`;
  if (roundtable?.waivedReason) return `There is none. ${roundtable.waivedReason}`;
  return 'Not held yet. The visit can end once it is recorded.';
}

/** What the host is sent with a daily word; what it says stays on the page. */
export function dailyLetter(title: string, link: string) {
  return {
    subject: `What the peers see emerging: ${title}`,
    text: `The lead peer has written to you about today. Read it, and answer if you like:\n\n${link}\n`,
  };
}

/** What the lead is sent with the host's answer. */
export function answerLetter(title: string, link: string) {
  return {
    subject: `The host has answered: ${title}`,
    text: `Somebody of the host has answered your word of the day:\n\n${link}\n`,
  };
}
