import { expect, test } from 'vitest';
import { kindByName, largestFile } from '@/lib/documents/file-kinds';
import { fileFaultWords } from '@/lib/documents/labels';
import { recognise } from '@/lib/documents/recognise';
import { cleanFileName, fileFault, isSameLink, isSameTitle, keptKind } from '@/lib/documents/rules';
import * as sample from '@/tests/support/sample-files';

test.each([
  ['plan.pdf', sample.pdf],
  ['plan.docx', sample.docx],
  ['plan.odt', sample.odt],
  ['map.png', sample.png],
  ['street.jpeg', sample.jpeg],
  ['MINUTES.TXT', sample.prose],
  ['wards.csv', sample.prose],
])('%s is what its name says', async (name, bytes) => {
  expect(fileFault({ name, size: bytes.length }, await recognise(bytes))).toBeNull();
});

test.each([
  ['a picture named as a PDF', 'plan.pdf', sample.png, 'untrue'],
  ['a PDF named as text', 'plan.txt', sample.pdf, 'untrue'],
  ['a Word document named as a workbook', 'plan.xlsx', sample.docx, 'untrue'],
  ['text named as a PDF', 'plan.pdf', sample.prose, 'untrue'],
  ['a PDF without an extension', 'plan', sample.pdf, 'untrue'],
  ['a PDF named as a programme', 'plan.pdf.exe', sample.pdf, 'untrue'],
  ['a programme', 'plan.exe', sample.executable, 'not_accepted'],
  ['a programme named as a PDF', 'plan.pdf', sample.executable, 'not_accepted'],
  ['a parcel', 'plan.zip', sample.plainZip, 'not_accepted'],
  ['a parcel named as Word', 'plan.docx', sample.plainZip, 'not_accepted'],
  ['a page that runs scripts, named as text', 'plan.txt', sample.page, 'unknown'],
  ['a drawing that runs scripts', 'plan.svg', sample.drawing, 'unknown'],
  ['bytes without a meaning', 'plan.txt', sample.binary, 'unknown'],
  ['nothing', 'plan.pdf', new Uint8Array(), 'empty'],
] as const)('%s is refused', async (_, name, bytes, expected) => {
  const shown = await recognise(bytes);
  const fault = fileFault({ name, size: bytes.length }, shown);
  expect(fault === 'unknown' || fault === 'not_accepted' ? 'not taken' : fault).toBe(
    expected === 'unknown' || expected === 'not_accepted' ? 'not taken' : expected,
  );
  expect(fault && fileFaultWords(fault, name, shown).length).toBeGreaterThan(20);
});

test('20 MB are taken, a byte more is not', async () => {
  const shown = await recognise(sample.pdf);
  expect(fileFault({ name: 'plan.pdf', size: largestFile }, shown)).toBeNull();
  expect(fileFault({ name: 'plan.pdf', size: largestFile + 1 }, shown)).toBe('too_large');
});

test('a lie about the type is told in words', async () => {
  expect(fileFaultWords('untrue', 'plan.pdf', await recognise(sample.png))).toBe(
    'The name of this file says that it is a PDF; its content is a PNG picture. Save it again under a name that fits.',
  );
});

test.each([
  ['Council plan.pdf', 'Council plan.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\me\\plan.PDF', 'plan.pdf'],
  ['..pdf', 'Paper.pdf'],
  ['', 'Paper.pdf'],
  ['a"b<c>|d:e*f?.pdf', 'a b c d e f.pdf'],
  ['pla\u202En\u0000\u200B.pdf', 'plan.pdf'],
  ['Cynllun y Cyngor ŵŷ.pdf', 'Cynllun y Cyngor ŵŷ.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
])('the name %j is kept as %j', (name, kept) => {
  expect(cleanFileName(name, 'application/pdf')).toBe(kept);
});

test('a table of text keeps its kind, other text does not become one', () => {
  expect(keptKind('wards.csv', 'text/plain')).toBe('text/csv');
  expect(keptKind('wards.txt', 'text/plain')).toBe('text/plain');
  expect(kindByName('wards')).toBeNull();
});

test.each([
  ['Council plan', 'council  PLAN.', true],
  ['Council plan 2026', 'Council plan 2027', false],
  ['Tŷ’r cyngor', 'TY’R CYNGOR', true],
])('%j and %j ask for the same: %s', (a, b, expected) => {
  expect(isSameTitle(a, b)).toBe(expected);
});

test.each([
  ['https://saltwick.example/plan/', 'http://SALTWICK.example/plan#top', true],
  ['https://saltwick.example/plan?year=1', 'https://saltwick.example/plan?year=2', false],
])('%s and %s lead to the same page: %s', (a, b, expected) => {
  expect(isSameLink(a, b)).toBe(expected);
});
