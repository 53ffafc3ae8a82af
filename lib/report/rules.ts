import type { SourceKind } from '@/lib/platform/prisma/enums';
import type { ReportContent } from '@/lib/report/content';

/** Whether the host may still raise points: not finished, and on the last day still. */
export function isFactCheckOpen(
  factCheck: { deadlineOn: string; doneAt: Date | null } | null,
  today: string,
): boolean {
  return factCheck !== null && factCheck.doneAt === null && today <= factCheck.deadlineOn;
}

/** Whether a word on the draft is of the text as it stands, rather than of one that has changed since. */
export function isOfThisText(word: { saidAt: Date }, changedAt: Date | undefined): boolean {
  return changedAt === undefined || word.saidAt >= changedAt;
}

/** Whether those for whom somebody speaks have finished: every council of theirs, or the whole check. */
export function hasFinished(
  factCheck: { doneFor: readonly string[]; doneAt: Date | null },
  councils: readonly string[],
): boolean {
  if (factCheck.doneAt) return true;
  return councils.length > 0 && councils.every((council) => factCheck.doneFor.includes(council));
}

/** The host councils for which somebody speaks by their seats among those who check the facts. */
export function councilsOf(review: {
  seats: readonly { role: string; organisationId: string | null }[];
  hosts: readonly { organisationId: string }[];
}): string[] {
  const [only] = review.hosts;
  const councils = review.seats
    .filter((seat) => checkers.includes(seat.role))
    .map((seat) => seat.organisationId ?? (review.hosts.length === 1 ? only?.organisationId : undefined));
  return [...new Set(councils.filter((council) => council !== undefined))];
}

const checkers: readonly string[] = ['political_lead', 'chief_executive', 'reader'];

/**
 * The people met, by kind, without a group so small that its members could be known: kinds under five are put together
 * as `other`, and if that is still under five, with the smallest of the rest.
 */
export function mergedKinds(
  groups: readonly { kind: SourceKind; number: number }[],
): { kind: SourceKind | 'other'; people: number }[] {
  const people = new Map<SourceKind, number>();
  for (const { kind, number } of groups) people.set(kind, (people.get(kind) ?? 0) + number);
  const rows = [...people]
    .map(([kind, number]) => ({ kind, people: number }))
    .filter((row) => row.people > 0)
    .toSorted((a, b) => b.people - a.people);
  const shown: { kind: SourceKind | 'other'; people: number }[] = rows.filter((row) => row.people >= fewest);
  let other = rows.filter((row) => row.people < fewest).reduce((sum, row) => sum + row.people, 0);
  if (other > 0 && other < fewest) other += shown.pop()?.people ?? 0;
  return other >= fewest ? [...shown, { kind: 'other', people: other }] : shown;
}

const fewest = 5;

/** A report in a shorter form: without its findings, or as a statement that there is one. */
export function shortened(
  content: ReportContent,
  form: 'summary' | 'statement',
  statement: string[],
): ReportContent {
  const keys: readonly string[] =
    form === 'summary' ? ['summary', 'main_focus', 'method', 'recommendations', 'team'] : ['method', 'team'];
  const sections = content.sections
    .filter((section) => keys.includes(section.key))
    .map((section) => ({ ...section, findings: [] }));
  if (form === 'summary')
    return {
      ...content,
      form,
      sections,
      // The findings stay in the full report, so nothing here can point at them.
      recommendations: content.recommendations.map((each) => ({ ...each, fromFindings: [] })),
    };
  const blocks = statement.map((text) => ({
    kind: 'paragraph' as const,
    inlines: [{ kind: 'text' as const, text }],
  }));
  const opening = { key: 'summary' as const, heading: 'Statement', blocks, findings: [] };
  return {
    ...content,
    form,
    sections: [
      opening,
      ...sections.map((section) => (section.key === 'method' ? { ...section, blocks: [] } : section)),
    ],
    recommendations: [],
  };
}
