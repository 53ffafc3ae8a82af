import * as z from 'zod';
import { daysAfter } from '@/lib/calendar/days';
import { draftPartner } from '@/lib/partners/schema';
import { day, email, line, prose } from '@/lib/platform/fields';
import { type Question, questions } from '@/lib/request/questions';
import { askers, type DraftAnswers, type Window } from '@/lib/request/schema';

/** A request that can be sent: every question answered, as on one day (`YYYY-MM-DD`). */
export const completeRequest = (today: string) =>
  z.object({
    ...parts.councils,
    ...parts.you,
    ...parts.people,
    ...parts.why,
    ...parts.focus,
    windows: windowsFrom(today),
    ...parts.contacts,
  });
export type CompleteRequest = z.output<ReturnType<typeof completeRequest>>;

/** What is wrong with the answers to one question, by the form's field names; empty where it is answered. */
export function problemsWith(
  question: Question,
  answers: DraftAnswers,
  today: string,
): Record<string, string[]> {
  const shape = question === 'dates' ? { windows: windowsFrom(today) } : parts[question];
  const parsed = z.object(shape).safeParse(answers);
  const problems: Record<string, string[]> = {};
  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldName(issue.path);
    problems[field] = [...(problems[field] ?? []), issue.message];
  }
  return problems;
}

/** The questions that are not answered yet, in their order. */
export function openQuestions(answers: DraftAnswers, today: string): Question[] {
  return questions.filter((question) => Object.keys(problemsWith(question, answers, today)).length > 0);
}

const person = (who: string) => z.object({ name: line(`Give the name of ${who}`, 120), email });

const leaders = z
  .object({
    organisationId: z.uuid(),
    politicalLead: person('the political lead').extend({
      title: line('Give the title that your council uses, such as Leader', 80),
    }),
    chiefExecutive: person('the chief executive'),
  })
  .refine((each) => each.politicalLead.email !== each.chiefExecutive.email, {
    message: 'The political lead and the chief executive need an address each',
    path: ['chiefExecutive', 'email'],
  });

const parts = {
  councils: {
    hosts: z.array(z.uuid()).min(1, 'Choose the council that asks'),
    partners: z.array(draftPartner).default([]),
  },
  you: { asker: z.enum(askers, 'Choose who you are') },
  people: {
    leaders: z.array(leaders).min(1, 'Choose the council that asks'),
    organiser: person('the organiser'),
  },
  why: { whyNow: prose('Say why you are asking now', 4000) },
  focus: { hopedFocus: prose('Say what you hope that the review looks at', 4000) },
  contacts: { contacts: prose('Say how best to reach you, and which dates to work around', 2000) },
};

const windowsFrom = (today: string) =>
  z
    .array(z.object({ from: z.string(), to: z.string() }))
    .superRefine((windows, context) => {
      if (windows.every(isBlank)) {
        context.addIssue({ code: 'custom', path: [0, 'from'], message: 'Give at least one range of dates' });
      }
      windows.forEach((window, index) => {
        const problem = isBlank(window) ? null : problemOf(window, today);
        if (problem) {
          context.addIssue({ code: 'custom', path: [index, problem.field], message: problem.words });
        }
      });
    })
    .transform((windows) => windows.filter((window) => !isBlank(window)));

const isBlank = (window: Window) => !window.from && !window.to;

function problemOf(window: Window, today: string): { field: keyof Window; words: string } | null {
  if (!isDay(window.from)) return { field: 'from', words: 'Give the first day, such as 27/03/2027' };
  if (!isDay(window.to)) return { field: 'to', words: 'Give the last day, such as 16/04/2027' };
  if (window.to < window.from) return { field: 'to', words: 'The last day comes before the first day' };
  if (window.to > daysAfter(window.from, 366))
    return { field: 'to', words: 'Give a range of a year or less' };
  if (window.from <= today) return { field: 'from', words: 'Give a day in the future' };
  return null;
}

const isDay = (text: string) => day('').safeParse(text).success;

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('');
}
