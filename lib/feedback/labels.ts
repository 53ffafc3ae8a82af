import type { Hearing, Telling } from '@/lib/feedback/told';
import { countWords, dayWords } from '@/lib/platform/date-words';

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

export const dailyWords = {
  notShareable: (number: number) =>
    `Finding ${number} is not marked as one that the host may be told. Mark it on its page first.`,
  letter:
    'The political lead, the chief executive and the organiser get an e-mail that there is something to read; these lines stay on this page.',
} as const;

export const hearingLabels: Record<Hearing, string> = {
  unsaid: 'Not said yet',
  reworded: 'Worded anew since',
  withdrawn: 'Dropped since',
  told: 'Told',
};

/** “Nothing in the findings is new to the host.”, or how much still is. */
export function surpriseWords(hearings: readonly Hearing[]): string {
  const unsaid = hearings.filter((hearing) => hearing === 'unsaid').length;
  const moved = hearings.filter((hearing) => hearing === 'reworded' || hearing === 'withdrawn').length;
  if (unsaid === 0 && moved === 0) return 'Nothing in the findings would be new to the host.';
  const parts = [
    unsaid > 0 ? `${countWords(unsaid, 'finding')} would be new to the host` : '',
    moved > 0
      ? `${countWords(moved, 'finding')} changed since the host heard of ${moved === 1 ? 'it' : 'them'}`
      : '',
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** “Monday 22 March; as finding 3, Tuesday 23 March”. */
export function toldWords(told: readonly Telling[]): string {
  return told
    .map(({ day, as }) => (as === null ? dayWords(day) : `as finding ${as}, ${dayWords(day)}`))
    .join('; ');
}
