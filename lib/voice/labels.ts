import { countWords, dateWords } from '@/lib/platform/date-words';
import type { VoiceState } from '@/lib/voice/rules';

export const defaultQuestions = [
  'What works well here that people and the council do together?',
  'What would you like to have more of a say in?',
  'What should the council do differently?',
] as const;

export const voiceWords = {
  sees: 'The peer team reads the answers. The host sees only how many came.',
  noDates: 'A page closes at the latest on the last day of the visit: its days must be agreed first.',
  tooLate: 'The visit’s last day has passed, so that no page can be opened.',
  noDay: 'Choose a day from today to the last day of the visit.',
  open: 'The page is open already.',
  answered: 'Somebody has answered these questions, so they stay as they are. The closing day can change.',
  taken: 'These answers have arrived already. To add something, open the page again and write it there.',
  unquoted: 'Answers become notes only while the visit is prepared, on site or written up.',
  stands: (findings: string) =>
    `A note of this answer stands under ${findings}. Take it out there first, then take it back here.`,
} as const;

export const publicWords = {
  closed: 'This page is closed.',
  closedMore: 'The peer team takes no more answers here. What it learns goes into its report to the council.',
  paused: 'This page is closed for now.',
  pausedMore: 'The review has been interrupted. The page opens again if the review goes on.',
  names: 'Write no names, neither your own nor anybody else’s.',
  danger: 'This page is not watched day and night. If somebody is in danger, ring 999.',
} as const;

export const publicSentence =
  'People from other councils and co-operative bodies come to listen, so that the council can learn. Three questions, two minutes. No account, no name.';

/** Where a page stands, for the host and the team. */
export function stateWords(state: VoiceState, closesOn: string): string {
  switch (state) {
    case 'open':
      return `Open until the end of ${dateWords(closesOn)}.`;
    case 'paused':
      return 'Takes no answers while the review is paused.';
    case 'closed':
      return 'Closed.';
    case 'over':
      return `Closed since ${dateWords(closesOn)}.`;
  }
}

/** Why a page cannot be opened or moved: its visit has no days, or no day left. */
export function noDaysWords(onSiteTo: string | null): string {
  return onSiteTo ? voiceWords.tooLate : voiceWords.noDates;
}

/** “12 people have answered.” */
export function receivedWords(received: number): string {
  if (received === 0) return 'Nobody has answered yet.';
  return `${countWords(received, 'person', 'people')} ${received === 1 ? 'has' : 'have'} answered.`;
}

/** How words are used, as much as can be promised, in three sentences: on the page and on the poster. */
export function usedWords(host: string, months: number): string {
  return `Only the peer team reads what you write: people from other councils and co-operative bodies. ${host} learns how many people answered, and nothing of what they wrote. The answers are deleted ${countWords(months, 'month')} after the final report, unless the law asks for them to be kept.`;
}

/** What a poster says, whoever draws it. */
export function posterWords(page: { host: string; closesOn: string; months: number }) {
  return {
    title: `What should the peers who visit ${page.host} know?`,
    lede: publicSentence,
    scan: 'Point a phone’s camera here, or type',
    until: `Open until ${dateWords(page.closesOn)}`,
    questions: 'The three questions',
    used: 'How your words are used',
    usedText: `${usedWords(page.host, page.months)} ${publicWords.names}`,
    danger: publicWords.danger,
  };
}
