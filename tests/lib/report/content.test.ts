import { expect, test } from 'vitest';
import { principleKeys, principleSigns } from '@/lib/method/principle-signs';
import { type ReportRecommendation, reportContentSchema } from '@/lib/report/content';
import { dayRange, dayText } from '@/lib/report/dates';
import { methodSentence, numberList, openingLines, purposeSentence } from '@/lib/report/labels';
import { paragraphsFrom } from '@/lib/report/notation';
import { sampleReport } from '../../support/sample-report';

test('a whole report passes through storage unchanged', () => {
  const stored: unknown = JSON.parse(JSON.stringify(sampleReport));
  expect(reportContentSchema.parse(stored)).toEqual(sampleReport);
});

test('what the notation reads, the model holds', () => {
  const text =
    '## A\n\n1. b\n   - *c*\n\n> d\n\n| e | f |\n| 1 | 2 |\n\n[g](mailto:g@example.com) **h** [i](http://[)';
  const [first] = sampleReport.sections;
  const content = { ...sampleReport, sections: [{ ...first, blocks: paragraphsFrom(text) }] };
  expect(reportContentSchema.safeParse(content).success).toBe(true);
});

test.each([
  ['an unknown part', { ...sampleReport, mark: 7 }],
  [
    'a scripted link',
    withBlock({ kind: 'paragraph', inlines: [{ kind: 'link', text: 'a', href: 'javascript:b' }] }),
  ],
  ['an unknown kind of block', withBlock({ kind: 'image', href: 'https://a.example' })],
  ['an unknown principle', withPrinciples(['thrift'])],
  ['a day that is none', { ...sampleReport, madeOn: '2027-02-30' }],
])('%s is refused', (_, content) => {
  expect(reportContentSchema.safeParse(content).success).toBe(false);
});

test('unprintable characters are gone once the content is read', () => {
  const read = reportContentSchema.parse({ ...sampleReport, title: 'A\u200b re\u0007port\n of  June\u202e' });
  expect(read.title).toBe('A report of June');
});

test.each([
  ['2027-06-14', '2027-06-17', '14 to 17\u00a0June\u00a02027'],
  ['2027-06-29', '2027-07-02', '29\u00a0June to 2\u00a0July\u00a02027'],
  ['2027-12-30', '2028-01-02', '30\u00a0December\u00a02027 to 2\u00a0January\u00a02028'],
  ['2027-06-14', '2027-06-14', '14\u00a0June\u00a02027'],
])('days from %s to %s', (from, to, words) => {
  expect(dayRange(from, to)).toBe(words);
  expect(dayText(to)).not.toContain(' ');
});

test('words around the text', () => {
  expect(numberList([8, 10, 12])).toBe('8, 10 and 12');
  expect(methodSentence({ days: 1, sessions: 1, people: 1, hours: 1200, byKind: [] })).toBe(
    'Over 1\u00a0day the team held 1\u00a0session and met 1\u00a0person: 1,200\u00a0hours of peers’ time.',
  );
  expect(openingLines({ ...sampleReport, status: 'draft', visit: null })).toEqual([
    'Draft of 2\u00a0August\u00a02027.',
    'Reference CPR-2027-006.',
  ]);
});

test('nine signs, one a principle, in the same order', () => {
  expect(principleSigns.map(({ key }) => key)).toEqual([...principleKeys]);
  expect(
    new Set(principleSigns.flatMap(({ path, light, dark, name }) => [path, light, dark, name])).size,
  ).toBe(36);
});

function withBlock(block: unknown) {
  const [first] = sampleReport.sections;
  return { ...sampleReport, sections: [{ ...first, blocks: [block] }] };
}

function withPrinciples(principles: string[]) {
  const [first] = sampleReport.recommendations;
  return { ...sampleReport, recommendations: [{ ...first, principles }] };
}

const asked: [Pick<ReportRecommendation, 'purpose' | 'forWhom'>, string | undefined][] = [
  [{ purpose: 'innovation', forWhom: 'the harbour partners' }, 'Innovation, for: the harbour partners'],
  [{ purpose: 'improvement' }, 'Improvement'],
  [{}, undefined],
];
test.each(asked)('what a recommendation is for: %o', (recommendation, words) => {
  expect(purposeSentence(recommendation)).toBe(words);
});
