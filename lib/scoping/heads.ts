import { principleSign } from '@/lib/method/principle-signs';
import { countWords, dateWords, dayWords, weekdayWords } from '@/lib/platform/date-words';
import type { AgreementVersion, Heads } from '@/lib/scoping/agreement';
import { feedbackFormLabels } from '@/lib/scoping/labels';
import { visitDays } from '@/lib/scoping/rules';

export const headKeys = ['focus', 'team', 'timing', 'preparation', 'feedback'] as const;
export type HeadKey = (typeof headKeys)[number];

/** What stands under each head, paragraph by paragraph; a place that says nothing is an empty text. */
export function headTexts(heads: Heads): Record<HeadKey, readonly string[]> {
  return {
    focus: [heads.mainFocus, `Led by ${heads.principles.map((key) => principleSign(key).name).join('; ')}.`],
    team: [heads.team, shapeWords(heads)],
    timing: [datesWords(heads), heads.timing],
    preparation: [heads.preparation],
    feedback: [
      heads.feedback,
      `Form: ${feedbackFormLabels[heads.feedbackForm].toLowerCase()}.`,
      heads.activity && `Afterwards: ${heads.activity}`,
      heads.learningConsent
        ? 'The network may learn from this review without naming the council.'
        : 'Nothing is taken from this review for the network’s learning.',
    ],
  };
}

/** The heads by the fields of the form, for two versions written at once. */
export function formTexts(heads: Heads): Record<string, string> {
  const { principles, learningConsent, feedbackForm, councillors, officers, externals, ...texts } = heads;
  const numbers = { councillors, officers, externals };
  return {
    ...Object.fromEntries(headFields.map((field) => [field, texts[field]])),
    ...Object.fromEntries(Object.entries(numbers).map(([field, number]) => [field, String(number)])),
    principles: principles.map((key) => principleSign(key).name).join('; '),
    feedbackForm: feedbackFormLabels[feedbackForm],
    learningConsent: learningConsent ? 'Yes' : 'No',
  };
}

const headFields = [
  'mainFocus',
  'team',
  'onSiteFrom',
  'onSiteTo',
  'timing',
  'preparation',
  'feedback',
  'activity',
] as const;

function shapeWords({ councillors, officers, externals }: Heads): string {
  const among = externals > 0 ? `, ${externals} of them from co-operative bodies` : '';
  const others = `${countWords(councillors, 'other councillor')} and ${countWords(officers, 'officer')}`;
  return `In numbers: a lead peer, ${others}${among}.`;
}

function datesWords(heads: Heads): string {
  const { onSiteFrom: from, onSiteTo: to } = heads;
  const days = countWords(visitDays(heads), 'day');
  if (from === to) return `On site on ${weekdayWords(from)} ${dateWords(from)}: ${days}.`;
  return `On site from ${dayWords(from)} to ${weekdayWords(to)} ${dateWords(to)}: ${days}.`;
}

/** The version in which a head last changed: the oldest one that already says what the latest says. */
export function lastChange(versions: readonly AgreementVersion[], head: HeadKey): AgreementVersion | null {
  const said = (version: AgreementVersion) => headTexts(version)[head].join('\n');
  const [latest] = versions;
  if (!latest) return null;
  const differs = versions.findIndex((version) => said(version) !== said(latest));
  return versions[(differs === -1 ? versions.length : differs) - 1] ?? null;
}
