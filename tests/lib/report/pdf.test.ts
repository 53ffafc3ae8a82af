import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { ReportContent } from '@/lib/report/content';
import { draftNotice, notASubstitute } from '@/lib/report/labels';
import { paragraphsFrom } from '@/lib/report/notation';
import { renderReportPdf } from '@/lib/report/pdf/render';
import { type ReadPdf, readPdf } from '../../support/pdf-reading';
import { sampleReport } from '../../support/sample-report';

let bytes: Uint8Array;
let report: ReadPdf;

beforeAll(async () => {
  bytes = await renderReportPdf(sampleReport);
  report = await readPdf(bytes);
}, 60_000);

test('says what it is, of whom and when', () => {
  expect(report.info).toMatchObject({
    Title: 'Saltwick City Council: Feedback report of the co-operative peer review, June\u00a02027',
    Author: expect.stringContaining('Odette Marchbanks'),
    Subject: notASubstitute,
    CreationDate: 'D:20270802000000Z',
  });
  expect(report.language).toBe('en-GB');
  expect(report.outline).toEqual(sampleReport.sections.map(({ heading }) => heading));
});

test('every section and recommendation stands on the page that the contents list names', () => {
  const contents = report.pages[1] ?? [];
  expect(contents).toContain('Contents');
  const headings = sampleReport.sections.map(({ heading }) => heading);
  const recommendations = sampleReport.recommendations.map(({ number, title }) => `${number} ${title}`);
  for (const heading of [...headings, ...recommendations]) {
    const line = contents.find(
      (text) => text.startsWith(heading) && /\d+$/u.test(text.slice(heading.length)),
    );
    const page = Number(line?.slice(heading.length));
    expect(joined(report.pages[page - 1]), `${heading} on page ${line}`).toContain(heading);
  }
});

test('recommendations come in the order of their numbers, findings too', () => {
  const text = report.pages.slice(2).map(joined).join(' ');
  expectInOrder(
    text,
    sampleReport.recommendations.map(({ number, title }) => `${number} ${title}`),
  );
  const findings = sampleReport.sections.flatMap((section) => section.findings);
  expectInOrder(
    text,
    findings.map(({ statement }) => statement),
  );
});

test('each page carries its number, and running heads alternate', () => {
  expect(report.pages.length).toBeGreaterThanOrEqual(15);
  report.pages.forEach((lines, index) => {
    if (index === 0) return;
    expect(lines.at(-1)).toBe(String(index + 1));
    expect(lines[0]).toBe(
      index % 2 === 1 ? 'Saltwick City Council' : sampleReport.title.replace('\u00a0', ' '),
    );
  });
});

test('no page ends with a heading', () => {
  const headings = [
    ...sampleReport.sections.map(({ heading }) => heading),
    ...sampleReport.recommendations.map(({ title }) => title),
  ];
  const last = report.pages.map((lines) => lines.at(-2) ?? '');
  expect(last.filter((line) => headings.includes(line))).toEqual([]);
});

test('the network’s disclaimer stands on the cover and at the end; Welsh letters are set', () => {
  expect(joined(report.pages[0])).toContain(notASubstitute);
  expect(joined(report.pages.at(-1))).toContain(notASubstitute);
  expect(joined(report.pages.at(-1))).toContain(
    'Councillor Siân Gŵyrfai Councillor peer Cyngor Sir Caer Dŵr',
  );
});

test('the same content gives the same bytes', async () => {
  const again = await renderReportPdf(structuredClone(sampleReport));
  expect(sha256(again)).toBe(sha256(bytes));
}, 60_000);

test('a draft says so on every page', async () => {
  const draft = await readPdf(await renderReportPdf({ ...sampleReport, status: 'draft' }));
  expect(draft.pages.slice(1).filter((lines) => !joined(lines).includes(draftNotice))).toEqual([]);
}, 60_000);

test('signs that the typeface lacks, words without end and empty parts do no harm', async () => {
  const awkward = 'Emoji 👩‍👩‍👧 🇬🇧 😀, zero\u200bwidth, arrow →, 中文, ŵ ŷ Ŵ Ŷ £ – ’ and ';
  const text = `## Heading\n\n${awkward}${'x'.repeat(900)}\n\n- ${'long '.repeat(700)}\n\n| a |\n${'| b |\n'.repeat(90)}`;
  const [section] = sampleReport.sections;
  const short: ReportContent = {
    ...sampleReport,
    form: 'statement',
    title: awkward,
    council: { name: 'Caer Dŵr County Council', nameCy: 'Cyngor Sir Caer Dŵr' },
    visit: null,
    team: [],
    recommendations: [],
    sections: section ? [{ ...section, findings: [], lede: awkward, blocks: paragraphsFrom(text) }] : [],
  };
  const read = await readPdf(await renderReportPdf(short));
  expect(joined(read.pages[0])).toContain('Cyngor Sir Caer Dŵr · Caer Dŵr County Council');
  expect(read.pages.map(joined).join(' ')).toContain(
    'Emoji 👩 👩 👧 🇬 🇧 😀, zerowidth, arrow ◊, ◊◊, ŵ ŷ Ŵ Ŷ £ – ’',
  );
  expect(read.pages.length).toBeGreaterThan(4);
}, 60_000);

test('an accented letter met before its plain one does not spoil the next report', async () => {
  const first = { ...sampleReport, council: { name: 'ŴÝẌ' }, sections: [], recommendations: [], team: [] };
  await renderReportPdf(first);
  expect(sha256(await renderReportPdf(sampleReport))).toBe(sha256(bytes));
}, 60_000);

test('a report without sections still has a cover', async () => {
  const read = await readPdf(await renderReportPdf({ ...sampleReport, sections: [], recommendations: [] }));
  expect(joined(read.pages[0])).toContain('Saltwick City Council');
}, 60_000);

function joined(lines: readonly string[] | undefined): string {
  return (lines ?? []).join(' ').replace(/\s+/gu, ' ');
}

function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
