import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { FindingKind, Principle } from '@/lib/platform/prisma/enums';
import { textChangedAt } from '@/lib/report/queries/text-changed';
import { isOfThisText } from '@/lib/report/rules';
import { sectionKeys, type WrittenSection } from '@/lib/report/schema';

export interface SectionState {
  key: WrittenSection;
  text: string;
  version: number;
  written: { by: string; at: Date } | null;
}

export interface SettledFinding {
  id: string;
  number: number;
  kind: FindingKind;
  statement: string;
  detail: string;
  principles: Principle[];
  /** The numbers of the recommendations that stand on it. */
  leadsTo: number[];
}

/** Every section that the team writes, in the report's order. */
export async function listSections(permit: Permit<'report.write'>): Promise<SectionState[]> {
  const { viewer, review } = permit;
  const rows = await readingAs(viewer.personId, (db) =>
    db.reportSection.findMany({
      where: { reviewId: review.id, edition: 'feedback' },
      select: { key: true, text: true, version: true, updatedById: true, updatedAt: true },
    }),
  );
  const names = await namesOf(rows.map((row) => row.updatedById));
  return sectionKeys.map((key) => {
    const row = rows.find((each) => each.key === key);
    const written = row && { by: names.get(row.updatedById) ?? '', at: row.updatedAt };
    return { key, text: row?.text ?? '', version: row?.version ?? 0, written: written ?? null };
  });
}

/** The settled findings on which a section, or a recommendation, can stand. */
export async function listSettledFindings(
  permit: Permit<'report.write'>,
  section?: WrittenSection,
): Promise<SettledFinding[]> {
  const { viewer, review } = permit;
  const rows = await readingAs(viewer.personId, (db) =>
    db.finding.findMany({
      where: {
        reviewId: review.id,
        droppedAt: null,
        settledAt: { not: null },
        ...(section ? restingOn(section) : {}),
      },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        kind: true,
        statement: true,
        detail: true,
        principles: true,
        recommendations: {
          where: { recommendation: { droppedAt: null } },
          select: { recommendation: { select: { number: true } } },
        },
      },
    }),
  );
  return rows.map(({ recommendations, ...row }) => ({
    ...row,
    leadsTo: recommendations.map(({ recommendation }) => recommendation.number).toSorted((a, b) => a - b),
  }));
}

/** The recommendations that stand, by number. */
export async function listRecommendations(permit: Permit<'report.write'>) {
  const { viewer, review } = permit;
  const rows = await readingAs(viewer.personId, (db) =>
    db.recommendation.findMany({
      where: { reviewId: review.id, droppedAt: null },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        title: true,
        text: true,
        meantToBring: true,
        purpose: true,
        forWhom: true,
        principles: true,
        version: true,
        findings: { select: { finding: { select: { id: true, number: true } } } },
      },
    }),
  );
  return rows.map(({ findings, ...row }) => ({
    ...row,
    findings: findings.map(({ finding }) => finding).toSorted((a, b) => a.number - b.number),
  }));
}

/** Each peer's word on the draft, the lead first. `before`: it was said of an older text. */
export async function listDraftWords({ review }: Permit<'report.write'>) {
  const [seats, words, changed] = await Promise.all([
    reading().seat.findMany({
      where: { reviewId: review.id, endedAt: null, role: { in: ['lead_peer', 'peer'] } },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { personId: true, role: true, person: { select: { name: true } } },
    }),
    reading().draftWord.findMany({
      where: { reviewId: review.id },
      select: { personId: true, agrees: true, absent: true, words: true, saidAt: true },
    }),
    textChangedAt(reading(), [review.id]),
  ]);
  return seats
    .toSorted((a, b) => Number(b.role === 'lead_peer') - Number(a.role === 'lead_peer'))
    .map(({ personId, person }) => {
      const word = words.find((each) => each.personId === personId);
      const said = word && { ...word, before: !isOfThisText(word, changed.get(review.id)) };
      return { personId, name: person.name, word: said ?? null };
    });
}

function restingOn(section: WrittenSection) {
  switch (section) {
    case 'vision':
    case 'public_service':
    case 'place':
    case 'communities':
      return { area: section };
    case 'citizen_involvement':
      return { citizens: true };
    case 'good_practice':
      return { kind: 'good_practice' as const };
    default:
      return {};
  }
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await reading().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
