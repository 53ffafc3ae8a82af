import { dateWords } from '@/lib/platform/date-words';
import type { EditionForm, EditionKind, PublicationLevel } from '@/lib/platform/prisma/enums';
import type { Decider, RecordedDecision, Waiting } from '@/lib/publication/rules';

export const levelLabels: Record<PublicationLevel, string> = {
  not_yet: 'Nobody else yet',
  host_only: 'The council’s own people on this review',
  members: 'Members of the network',
  public: 'Everybody',
  withdrawn: 'Withdrawn',
};
export const levelHints: Partial<Record<PublicationLevel, string>> = {
  not_yet: 'It stays with the political lead, the chief executive and those they have named.',
  host_only: 'The organiser and the other host people read it too.',
  members: 'Everybody who signs in from a member of the network can read it in the library.',
  public: 'It has a page and a PDF that anybody can open without signing in.',
};

export const formLabels: Record<EditionForm, string> = {
  full: 'The full report',
  summary: 'The summary, with the recommendations',
  statement: 'A statement that the review took place',
};

export const kindLabels: Record<EditionKind, string> = {
  feedback: 'Feedback report',
  follow_up: 'Follow-up report',
};

export const deciderLabels: Record<Decider, string> = {
  political_lead: 'the political lead',
  chief_executive: 'the chief executive',
};

export const publicationWords = {
  recommendation:
    'The network recommends that councils share their report with its members: they learn from it, and ring you to ask. The decision is yours, and nothing is chosen for you.',
  later: 'The day of the decision cannot lie ahead.',
  beforeDecision: 'It cannot count from a day before it was decided.',
  nothingToWithdraw: 'There is no decision to withdraw.',
  noFollowUpReport: 'There is no signed follow-up report yet.',
  nobodyYet: 'The council has not decided yet, so nobody else sees the report.',
} as const;

/** “Members of the network, from 3 May 2027: the full report.” */
export function decisionWords(decision: Pick<RecordedDecision, 'level' | 'form' | 'fromOn'>): string {
  const level = levelLabels[decision.level];
  if (decision.level === 'not_yet' || decision.level === 'withdrawn') return `${level}.`;
  const from = decision.fromOn ? `, from ${dateWords(decision.fromOn)}` : '';
  return `${level}${from}: ${formLabels[decision.form].toLowerCase()}.`;
}

interface Host {
  organisationId: string;
  name: string;
}

/** What different decisions come to, and with whom it waits. */
export function differenceWords(
  waitsWith: readonly Waiting[],
  inForce: RecordedDecision | null,
  hosts: readonly Host[],
): string {
  const whom = list.format(waitsWith.map((each) => waitingWords(each, hosts)));
  if (!inForce)
    return `In a joint review every council decides, and nobody else sees the report before all have. It waits with ${whom}.`;
  const deciders = hosts.length > 1 ? 'The councils’ leaders' : 'The political lead and the chief executive';
  return `${deciders} have decided differently, so nothing widens. In force is the narrower: ${decisionWords(inForce)} It waits with ${whom}.`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function waitingWords({ role, organisationId }: Waiting, hosts: readonly Host[]): string {
  const council = hosts.length > 1 ? hosts.find((host) => host.organisationId === organisationId)?.name : '';
  if (!role) return council ?? '';
  return council ? `${deciderLabels[role]} of ${council}` : deciderLabels[role];
}

interface Letter {
  subject: string;
  text: string;
}

export const publicationLetters = {
  decided: (title: string, link: string): Letter => ({
    subject: `The council has decided who sees its report: ${title}`,
    text: `A decision on the report has been recorded:\n\n${link}\n`,
  }),
  differs: (title: string, link: string): Letter => ({
    subject: `Two decisions on your report differ: ${title}`,
    text: `The political lead and the chief executive have recorded different decisions on the report. Nothing widens until they are the same:\n\n${link}\n`,
  }),
  waits: (title: string, link: string): Letter => ({
    subject: `Your council’s decision on the report is waited for: ${title}`,
    text: `Another council of this joint review has decided who sees the report. Nobody else sees it until yours has too:\n\n${link}\n`,
  }),
} as const;
