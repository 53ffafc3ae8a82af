/** The questions of a request, one a page, in the order in which they are asked. */
export const questions = ['councils', 'you', 'people', 'why', 'focus', 'dates', 'contacts'] as const;
export type Question = (typeof questions)[number];

export type QuestionAfter = Question | 'check';

/** What comes after a question; the last one leads to the page where all answers are checked. */
export function questionAfter(question: Question): QuestionAfter {
  return questions[questions.indexOf(question) + 1] ?? 'check';
}

/** What came before a question, if anything did. */
export function questionBefore(question: Question): Question | null {
  return questions[questions.indexOf(question) - 1] ?? null;
}

/** An address's last part as a question; null where it is none. */
export function asQuestion(text: string): Question | null {
  return questions.find((question) => question === text) ?? null;
}
