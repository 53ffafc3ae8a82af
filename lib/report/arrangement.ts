import type { TableBlock } from './block';
import type { ReportContent, ReportFinding, ReportSection, SectionKey } from './content';

const areaNumbers: Partial<Record<SectionKey, number>> = {
  vision: 1,
  public_service: 2,
  place: 3,
  communities: 4,
};

/** The number of an area of focus; other sections have none. */
export function areaNumberOf(key: SectionKey): number | undefined {
  return areaNumbers[key];
}

/** Sections that carry findings or recommendations start a page; short ones follow on. */
export function opensPage(section: ReportSection): boolean {
  return section.findings.length > 0 || pageOpeners.has(section.key);
}

/** Good practice from every section, in the order of the report. */
export function goodPracticeIn(content: ReportContent): ReportFinding[] {
  return content.sections.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'good_practice'));
}

/** A column of numbers is set right, in every edition. */
export function isNumericColumn({ rows }: TableBlock, column: number): boolean {
  return rows.length > 0 && rows.every((row) => /^[£–-]?[\d,.]+%?$/u.test(row[column] ?? ''));
}

const pageOpeners: ReadonlySet<SectionKey> = new Set(['summary', 'recommendations']);
