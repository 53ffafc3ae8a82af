import type { ReportContent, ReportFinding, ReportRecommendation } from './content';
import { dayRange, dayText } from './dates';

/** The words that every edition of a report sets around the team's own text. */
export const notASubstitute = 'A co-operative peer review is not a substitute for an LGA peer challenge.';
export const networkName = 'Co-operative Councils Innovation Network';
export const draftNotice = 'Draft: the text may still change.';
export const dotKey = 'One dot is one person.';

export const findingKindLabels: Record<ReportFinding['kind'], string> = {
  strength: 'Strength',
  development: 'Area for development',
  good_practice: 'Good practice',
};

export const decisionLabels: Record<NonNullable<ReportRecommendation['response']>['decision'], string> = {
  accepted: 'Accepted',
  accepted_in_part: 'Accepted in part',
  not_accepted: 'Not accepted',
};

export const partLabels = {
  contents: 'Contents',
  fromFindings: 'From findings',
  meantToBring: 'Meant to bring',
  purpose: 'Purpose',
  response: 'The council’s answer',
  seen: 'What the peers saw',
  principles: 'Principles',
  whoWeMet: 'Who we met',
  people: 'People',
  name: 'Name',
  role: 'Place on the team',
  organisation: 'From',
  finding: 'Finding',
  recommendation: 'Recommendation',
  page: 'Page',
} as const;

/** Opening lines of a report: what it is, of when, and how far it has come. */
export function openingLines(content: ReportContent): string[] {
  const visit = content.visit
    ? [`Peers visited from ${dayRange(content.visit.from, content.visit.to)}.`]
    : [];
  const state =
    content.status === 'draft'
      ? `Draft of ${dayText(content.madeOn)}.`
      : `Final report, ${dayText(content.madeOn)}.`;
  return [...visit, state, `Reference ${content.reference}.`];
}

export function methodSentence({ days, sessions, people, hours }: ReportContent['method']): string {
  const met = `Over ${counted(days, 'day', 'days')} the team held ${counted(sessions, 'session', 'sessions')}`;
  return `${met} and met ${counted(people, 'person', 'people')}: ${counted(hours, 'hour', 'hours')} of peers’ time.`;
}

/** “Innovation, for: the procurement team”; nothing where it was never asked. */
export function purposeSentence({
  purpose,
  forWhom,
}: Pick<ReportRecommendation, 'purpose' | 'forWhom'>): string | undefined {
  if (!purpose) return undefined;
  return forWhom ? `${purposeLabels[purpose]}, for: ${forWhom}` : purposeLabels[purpose];
}

const purposeLabels = { improvement: 'Improvement', innovation: 'Innovation' };

/** Numbers as a list in a sentence: "8", "8 and 10", "8, 9 and 10". */
export function numberList(numbers: readonly number[]): string {
  return numberListParts(numbers)
    .map(({ words }) => words)
    .join('');
}

/** The same in parts, so that each number can be a link. */
export function numberListParts(numbers: readonly number[]): { words: string; number?: number }[] {
  const parts = new Intl.ListFormat('en-GB', { type: 'conjunction' }).formatToParts(numbers.map(String));
  return parts.map(({ type, value }) =>
    type === 'element' ? { words: value, number: Number(value) } : { words: value },
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')}\u00a0${count === 1 ? one : many}`;
}
