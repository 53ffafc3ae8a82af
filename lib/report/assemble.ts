import {
  type ReportContent,
  type ReportSection,
  reportContentSchema,
  type SectionKey,
} from '@/lib/report/content';
import { numberList } from '@/lib/report/labels';
import { paragraphsFrom } from '@/lib/report/notation';
import type { FindingFacts, ReportFacts } from '@/lib/report/report';
import { mergedKinds, shortened } from '@/lib/report/rules';
import {
  citizenFinding,
  citizenFindings,
  heardWords,
  metLabels,
  placeLabels,
  reportTitles,
  sectionLabels,
  statementParagraphs,
  teamRoleLabels,
} from '@/lib/report/words';

/**
 * The report as it stands: the team's texts, the settled findings of each area, the recommendations, the counts. It
 * says nothing of where a finding was heard: who has the timetable could tell from that who said it.
 * @param today the day in its opening lines, `YYYY-MM-DD`
 */
export function assembleReport(facts: ReportFacts, status: 'draft' | 'final', today: string): ReportContent {
  const { reference, council, visit, people, recommendations } = facts;
  return reportContentSchema.parse({
    kind: 'feedback',
    form: 'full',
    status,
    language: 'en',
    title: titleOf(facts),
    council: { name: council.name, ...(council.nameCy ? { nameCy: council.nameCy } : {}) },
    reference,
    visit,
    madeOn: today,
    leadPeer: leadOf(facts),
    team: people.map(({ name, role, place, organisation }) => ({
      name,
      role: (place && placeLabels[place]) ?? teamRoleLabels[role] ?? '',
      organisation,
    })),
    method: methodOf(facts),
    sections: sectionsFor[facts.feedbackForm]
      .map((key) => sectionOf(facts, key))
      .filter((each) => hasSomething(each, facts)),
    recommendations: recommendations.map(({ text, forWhom, ...each }) => ({
      ...each,
      ...(forWhom ? { forWhom } : {}),
      text: paragraphsFrom(text),
      principles: [...each.principles],
      fromFindings: [...each.fromFindings],
    })),
  });
}

/** The draft as the peer team alone reads it, with the sources of each finding. */
export function teamPreview(facts: ReportFacts, today: string): ReportContent {
  const draft = assembleReport(facts, 'draft', today);
  const sentences = new Map(facts.findings.map(({ number, heard }) => [number, heardWords(heard)]));
  const sections = draft.sections.map((section) => ({
    ...section,
    findings: section.findings.map((finding) => {
      const heard = sentences.get(finding.number);
      return heard ? { ...finding, heard } : finding;
    }),
  }));
  return { ...draft, sections };
}

/** The three forms in which a council can share its report. */
export function reportForms(full: ReportContent): ReportContent[] {
  const statement = statementParagraphs(full.council.name, full.leadPeer, full.recommendations.length);
  return [full, shortened(full, 'summary', statement), shortened(full, 'statement', statement)];
}

/** Numbers of findings that the report cannot print yet, because they are not settled. */
export function unsettledIn(facts: ReportFacts): number[] {
  return facts.findings.filter((each) => !each.isSettled).map((each) => each.number);
}

const whole: SectionKey[] = [
  'summary',
  'main_focus',
  'method',
  'vision',
  'public_service',
  'place',
  'communities',
  'citizen_involvement',
  'recommendations',
  'good_practice',
  'thanks',
  'next_steps',
  'team',
];

// Where the agreement asks for less than a report, the same texts make a shorter one.
const sectionsFor: Record<ReportFacts['feedbackForm'], SectionKey[]> = {
  report: whole,
  letter: ['summary', 'main_focus', 'recommendations', 'thanks', 'next_steps', 'team'],
  roundtable_only: ['summary', 'recommendations', 'next_steps', 'team'],
};

function sectionOf(facts: ReportFacts, key: SectionKey): ReportSection {
  const findings = facts.findings.filter((finding) => finding.isSettled && finding.area === key);
  const text = facts.texts.get(key) ?? '';
  const closing = key === 'citizen_involvement' ? citizenSentence(facts.findings) : '';
  return {
    key,
    heading: sectionLabels[key],
    blocks: paragraphsFrom([text, closing].filter(Boolean).join('\n\n')),
    findings: findings.map(({ number, kind, statement, detail, principles }) => ({
      number,
      kind,
      statement,
      body: paragraphsFrom(detail),
      principles: [...principles],
    })),
  };
}

function citizenSentence(findings: readonly FindingFacts[]): string {
  const numbers = findings.filter((each) => each.isSettled && each.citizens).map((each) => each.number);
  if (numbers.length === 0) return '';
  return (numbers.length === 1 ? citizenFinding : citizenFindings)(numberList(numbers));
}

/** The lists of the method, the recommendations, good practice and the team are printed without words too. */
function hasSomething(section: ReportSection, { findings, recommendations }: ReportFacts): boolean {
  if (section.blocks.length > 0 || section.findings.length > 0) return true;
  switch (section.key) {
    case 'method':
    case 'team':
      return true;
    case 'recommendations':
      return recommendations.length > 0;
    case 'good_practice':
      return findings.some((each) => each.isSettled && each.kind === 'good_practice');
    default:
      return false;
  }
}

function methodOf({ visit, totals, groups }: ReportFacts): ReportContent['method'] {
  return {
    days: visit ? Math.round((Date.parse(visit.to) - Date.parse(visit.from)) / 86_400_000) + 1 : 0,
    sessions: totals.sessions,
    people: totals.people,
    hours: totals.peerHours,
    byKind: mergedKinds(groups).map(({ kind, people }) => ({ kind, label: metLabels[kind], people })),
  };
}

function titleOf({ feedbackForm, visit }: ReportFacts): string {
  if (!visit) return reportTitles[feedbackForm];
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${reportTitles[feedbackForm]}, ${month.format(new Date(visit.from)).replace(' ', '\u00a0')}`;
}

function leadOf({ people }: ReportFacts): string {
  return people.find((person) => person.role === 'lead_peer')?.name ?? '';
}
