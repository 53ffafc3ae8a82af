import { countWords, dateWords, dayWords, instantDateWords } from '@/lib/platform/date-words';
import type {
  EditionForm,
  FeedbackForm,
  PointAnswer,
  PointKind,
  RecommendationPurpose,
  SeatRole,
  SourceKind,
  TeamPlace,
} from '@/lib/platform/prisma/enums';
import type { SectionKey } from '@/lib/report/content';
import type { WrittenSection } from '@/lib/report/schema';
import { areaLabels } from '@/lib/timetable/labels';

export const sectionLabels: Record<SectionKey, string> = {
  summary: 'Summary',
  main_focus: 'The council’s main focus',
  method: 'How the review was done',
  vision: areaLabels.vision,
  public_service: areaLabels.public_service,
  place: areaLabels.place,
  communities: areaLabels.communities,
  citizen_involvement: 'Citizen involvement',
  recommendations: 'Recommendations',
  good_practice: 'Good practice',
  thanks: 'Thanks',
  next_steps: 'Next steps',
  team: 'The peer team',
};

/** What a section is for, and what comes into it by itself. */
export const sectionHints: Record<WrittenSection, string> = {
  summary: 'The short answer, for somebody who reads one page.',
  main_focus: 'What the council asked the team to look at, as the agreement says it.',
  method: 'How the team read, listened and agreed. The counts come from the released timetable.',
  vision: 'A way into the area. Its settled findings follow by themselves.',
  public_service: 'A way into the area. Its settled findings follow by themselves.',
  place: 'A way into the area. Its settled findings follow by themselves.',
  communities: 'A way into the area. Its settled findings follow by themselves.',
  citizen_involvement: 'The one question that runs through all four areas.',
  recommendations: 'A few words before the recommendations, which follow by themselves.',
  good_practice: 'What other councils should come and see. Findings of good practice follow by themselves.',
  thanks: 'To everybody who was met, without a name that could tell who said what.',
  next_steps: 'What happens now: the council’s response, its actions, the follow-up visit.',
};

export const reportTitles: Record<FeedbackForm, string> = {
  report: 'Feedback report of the co-operative peer review',
  letter: 'Feedback letter of the co-operative peer review',
  roundtable_only: 'Record of the roundtable of the co-operative peer review',
};

export const placeLabels: Record<TeamPlace, string> = {
  lead: 'Lead peer',
  councillor: 'Councillor peer',
  officer: 'Officer peer',
  external: 'Peer from a co-operative body',
};
export const teamRoleLabels: Partial<Record<SeatRole, string>> = {
  lead_peer: 'Lead peer',
  peer: 'Peer',
  coordinator: 'Coordinator',
};

export const metLabels: Record<SourceKind | 'other', string> = {
  staff: 'Staff of the council',
  councillor: 'Councillors',
  partner: 'Partners',
  resident: 'Residents',
  document: 'People met about papers',
  visit: 'People met on visits',
  other: 'Others',
};

const heardKinds: Record<SourceKind, { one: string; many: string }> = {
  staff: { one: 'staff', many: 'staff' },
  councillor: { one: 'councillors', many: 'councillors' },
  partner: { one: 'partners', many: 'partners' },
  resident: { one: 'residents', many: 'residents' },
  document: { one: 'one document', many: 'documents' },
  visit: { one: 'one visit', many: 'visits' },
};

/** “Heard in 11 places: staff, partners and one document.” Nothing where nobody was heard. */
export function heardWords(heard: Partial<Record<SourceKind, number>>): string | undefined {
  const kinds = (Object.keys(heardKinds) as SourceKind[]).filter((kind) => (heard[kind] ?? 0) > 0);
  const places = kinds.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0);
  if (places === 0) return undefined;
  const names = kinds.map((kind) => heardKinds[kind][heard[kind] === 1 ? 'one' : 'many']);
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
  return `Heard in ${places === 1 ? 'one place' : `${places}\u00a0places`}: ${list}.`;
}

export const citizenFindings = (numbers: string) =>
  `Citizens’ own part in decisions is what findings ${numbers} are about.`;
export const citizenFinding = (number: string) =>
  `Citizens’ own part in decisions is what finding ${number} is about.`;

/** The public statement that there was a review, where the council shares no more than that. */
export function statementParagraphs(council: string, lead: string, recommendations: number): string[] {
  return [
    `${council} invited peers from other councils and from co-operative bodies to look at how it works with the people it serves, and to say what they saw. ${lead} led the team.`,
    recommendations > 0
      ? `The peer team has given the council its feedback, with ${countWords(recommendations, 'recommendation')}. The council decides how it answers them.`
      : 'The peer team has given the council its feedback. The council decides how it answers.',
  ];
}

export const formLabels: Record<EditionForm, string> = {
  full: 'The full report',
  summary: 'The summary with the recommendations',
  statement: 'A statement that the review took place',
};

export const pointKindLabels: Record<PointKind, string> = {
  slip: 'A slip',
  fact: 'A fact beneath a finding',
  left_out: 'Something left out',
};
export const pointKindHints: Record<PointKind, string> = {
  slip: 'A name, number or date that is wrong.',
  fact: 'Something that a finding rests on is not so.',
  left_out: 'A fact that the team did not know of.',
};
export const purposeChoices: Record<RecommendationPurpose, string> = {
  improvement: 'For improvement',
  innovation: 'For innovation',
};
export const purposeHints: Record<RecommendationPurpose, string> = {
  improvement: 'Something that the council does already could be done better.',
  innovation: 'Something that nobody there does yet is worth trying.',
};
/** “For innovation: the procurement team.” */
export function purposeWords({
  purpose,
  forWhom,
}: {
  purpose: RecommendationPurpose;
  forWhom: string;
}): string {
  return `${purposeChoices[purpose]}${forWhom ? `: ${forWhom}` : ''}.`;
}
export const answerLabels: Record<PointAnswer, string> = { accepted: 'Accepted', declined: 'Declined' };

export const reportFieldLabels: Record<string, string> = {
  text: 'Text',
  title: 'Recommendation',
  meantToBring: 'What it is meant to bring',
  forWhom: 'Who it is for',
  answer: 'Answer',
  reason: 'Reason',
};

export const reportWords = {
  teamSees:
    'The peer team sees this. The council’s leaders, and those they name, read it from the fact check on.',
  wordSees: 'The peer team sees this. The host does not.',
  pointSees: 'The peer team and those who check the facts see this.',
  summaryFirst: 'Write the summary first: the council reads it first.',
  recommendationFirst: 'Write at least one recommendation first.',
  openedAlready: 'The fact check is open already.',
  factCheckOver: 'The fact check has ended.',
  unsettledFindings: 'A recommendation stands on settled findings of this review.',
  unsettled: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Finding ${numbers[0]} is not settled. Settle it, or let it go, before the report is signed.`
      : `Findings ${numbers.join(', ')} are not settled. Settle them, or let them go, before the report is signed.`,
  notAPeer: 'Only a peer of this team can be recorded as away.',
  hasSpoken: 'They have given their word on the draft.',
} as const;

/** How far the writing has come, in a sentence. */
export function deskSentence(sections: readonly { text: string }[], recommendations: number): string {
  const written = sections.filter((each) => each.text !== '').length;
  const findings = 'The settled findings come in by themselves.';
  if (written === 0 && recommendations === 0) return `Nothing is written yet. ${findings}`;
  return `${written} of ${sections.length} sections have words, and there ${recommendations === 1 ? 'is' : 'are'} ${countWords(recommendations, 'recommendation')}. ${findings}`;
}

interface Checked {
  deadlineOn: string;
  doneAt: Date | null;
}

/** Until when the facts are checked, or that it is over. */
export function factCheckSentence({ deadlineOn, doneAt }: Checked, isOpen: boolean): string {
  if (doneAt) return `The council finished on ${instantDateWords(doneAt)}.`;
  if (!isOpen) return `The deadline was ${dateWords(deadlineOn)}.`;
  return `Until ${dayWords(deadlineOn)}. Facts are put right; what the team has concluded is its own.`;
}

/** Which councils of a joint review have finished, while others have not. */
export function finishedSentence(names: readonly string[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
  return `${list} ${names.length === 1 ? 'has' : 'have'} finished.`;
}

/** “312 words”, or that there are none. */
export function lengthWords(text: string): string {
  const count = text.split(/\s+/u).filter(Boolean).length;
  return count === 0 ? 'Not begun' : countWords(count, 'word');
}

interface Letter {
  subject: string;
  text: string;
}

/** What people are sent: where to look, never what stands there. */
export const reportLetters = {
  factCheckOpened: (title: string, deadlineOn: string, link: string): Letter => ({
    subject: `The draft report is ready for you to check: ${title}`,
    text: `The peer team’s draft report is ready. Check its facts by ${dateWords(deadlineOn)}; its messages are the team’s own:\n\n${link}\n`,
  }),
  pointRaised: (title: string, link: string): Letter => ({
    subject: `A point of the fact check waits for an answer: ${title}`,
    text: `The council has raised a point on the draft report. Answer it with a reason:\n\n${link}\n`,
  }),
  pointsAnswered: (title: string, link: string): Letter => ({
    subject: `Your points on the draft report are answered: ${title}`,
    text: `The peer team has answered every point raised so far:\n\n${link}\n`,
  }),
  factCheckFinished: (title: string, link: string): Letter => ({
    subject: `The council has finished its fact check: ${title}`,
    text: `The council has no more points on the draft report:\n\n${link}\n`,
  }),
  signed: (title: string, link: string): Letter => ({
    subject: `Your report is here: ${title}`,
    text: `The lead peer has signed the report. It is yours: you decide who else sees it, when and in what form:\n\n${link}\n`,
  }),
} as const;
