import type { FeedbackForm } from '@/lib/platform/prisma/enums';

/** The words that the slides set around what the team agreed. */
export const slideWords = {
  title: 'What the peer team saw',
  visited: (days: string) => `Peers were here from ${days}.`,
  whatItIs: 'This is a co-operative peer review: colleagues from other councils, asked in to help.',
  whatItIsNot: 'It is not an inspection. Nothing here is a mark, and no council is held against another.',
  heard: 'Whom we heard',
  promise: 'Nothing that you hear today is traced to the person who said it.',
  goodPractice: 'Good practice',
  next: 'What happens next',
  thanks: 'Thank you',
  recommendation: 'Recommendation',
  citizens: 'Citizen involvement',
} as const;

/** “2 of 3”, where what stands under one heading needs several slides. */
export function partWords({ part, of }: { part: number; of: number }): string {
  return of > 1 ? `${part}\u00a0of\u00a0${of}` : '';
}

/** Words that need a smaller size to stand on a slide. */
export const isLongTitle = (words: string) => words.length > 90;
export const hasLongFacts = ({ meantToBring, forWhom }: { meantToBring: string; forWhom: string }) =>
  meantToBring.length + forWhom.length > 220;

const own = 'It belongs to the council, which decides whether, when and with whom to share it.';
const answers =
  'The council answers each recommendation. Each keeps the number that it has here, to the end.';
const back = 'In one to two years peers come back to see what has changed.';

/** What comes after the roundtable, by the form of feedback that was agreed. */
export const nextSteps: Record<FeedbackForm, string[]> = {
  report: [
    'The team writes its report together, from the findings that you see here.',
    'The council checks its facts. What the team concluded stays the team’s own.',
    own,
    answers,
    back,
  ],
  letter: [
    'The team writes a letter, from the findings that you see here.',
    'The council checks its facts. What the team concluded stays the team’s own.',
    own,
    answers,
    back,
  ],
  roundtable_only: [
    'What you have heard today is the team’s feedback; a short record of it follows.',
    own,
    answers,
    back,
  ],
};

export function thanksWords(council: string): string[] {
  return [
    `To everybody at ${council}, to its partners and its residents, who gave us their time and told us what they think.`,
    'To those who found the rooms, moved the meetings and answered every question twice.',
    'What would you like to ask?',
  ];
}
