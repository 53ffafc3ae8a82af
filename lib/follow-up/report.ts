import { actionStatusLabels } from '@/lib/follow-up/labels';
import { countWords } from '@/lib/platform/date-words';
import type {
  ActionStatus,
  Principle,
  RecommendationPurpose,
  ResponseKind,
  SeatRole,
} from '@/lib/platform/prisma/enums';
import { type ReportContent, reportContentSchema } from '@/lib/report/content';
import { paragraphsFrom } from '@/lib/report/notation';
import { roleLabels } from '@/lib/reviews/labels';

export interface FollowUpFacts {
  reference: string;
  council: string;
  /** What has become of hosts that have ended since the visit; empty where none has. */
  passed: string;
  /** Who decides on the report: the council, or its successors. */
  owners: string;
  visit: { from: string; to: string } | null | undefined;
  people: readonly { name: string; role: SeatRole; organisation: string }[];
  recommendations: readonly FollowUpRecommendation[];
}

interface FollowUpRecommendation {
  number: number;
  title: string;
  text: string;
  meantToBring: string;
  purpose: RecommendationPurpose;
  forWhom: string;
  principles: readonly Principle[];
  fromFindings: readonly number[];
  response: { response: ResponseKind; reasons: string } | null;
  actions: readonly { title: string; owner: string; latest: { status: ActionStatus; text: string } | null }[];
  seen: string | null;
}

/** The follow-up report: for each recommendation what was asked, what the council answered and did, what peers saw. */
export function followUpContent(facts: FollowUpFacts, today: string): ReportContent {
  const { reference, council, passed, owners, visit, people, recommendations } = facts;
  return reportContentSchema.parse({
    kind: 'follow_up',
    form: 'full',
    status: 'final',
    language: 'en',
    title: `Follow-up report of the co-operative peer review of ${council}`,
    council: { name: council },
    reference,
    visit: visit ?? null,
    madeOn: today,
    leadPeer: people.find((person) => person.role === 'lead_peer')?.name ?? '',
    team: people.map((person) => ({ ...person, role: roleLabels[person.role] })),
    method: { days: visit ? daysOf(visit) : 0, sessions: 0, people: 0, hours: 0, byKind: [] },
    sections: [
      section('summary', 'About this visit', opening(council, passed, recommendations.length)),
      ...(recommendations.length > 0
        ? [section('recommendations', 'What has become of each recommendation', '')]
        : []),
      section('next_steps', 'Next steps', closing(owners)),
      section('team', 'Who came back', ''),
    ],
    recommendations: recommendations.map((each) => ({
      number: each.number,
      title: each.title,
      text: paragraphsFrom([each.text, actionsText(each)].filter(Boolean).join('\n\n')),
      fromFindings: [...each.fromFindings],
      meantToBring: each.meantToBring,
      purpose: each.purpose,
      ...(each.forWhom ? { forWhom: each.forWhom } : {}),
      principles: [...each.principles],
      ...(each.response
        ? { response: { decision: each.response.response, reasons: paragraphsFrom(each.response.reasons) } }
        : {}),
      seen: paragraphsFrom(each.seen ?? ''),
    })),
  });
}

const section = (key: string, heading: string, text: string) => ({
  key,
  heading,
  blocks: paragraphsFrom(text),
  findings: [],
});

function opening(council: string, passed: string, count: number): string {
  const back = [`The peer team came back to ${council} to see what has changed.`, passed]
    .filter(Boolean)
    .join(' ');
  if (count === 0) return `${back} Its feedback made no recommendations.`;
  const each =
    count === 1 ? 'For its one recommendation' : `For each of its ${countWords(count, 'recommendation')}`;
  return `${back} ${each} this report says what was asked, how the council answered, what it has done and what the peers saw. It is neither a mark nor a comparison.`;
}

const closing = (owners: string) =>
  `${owners} who sees this report. The network thanks everybody who spoke with the team twice.`;

function actionsText({ actions }: FollowUpRecommendation): string {
  if (actions.length === 0) return '';
  const lines = actions.map(({ title, owner, latest }) => {
    const status = actionStatusLabels[latest?.status ?? 'not_started'].toLowerCase();
    return `- ${title} (${owner}): ${status}.${latest ? ` ${latest.text}` : ''}`;
  });
  return `The council set itself these actions:\n\n${lines.map((line) => line.replaceAll('\n', ' ')).join('\n')}`;
}

function daysOf({ from, to }: { from: string; to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
