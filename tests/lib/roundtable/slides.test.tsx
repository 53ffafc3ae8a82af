import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SlideList } from '@/components/roundtable/slides/slide-list';
import type { ReportFacts } from '@/lib/report/report';
import { renderSlides } from '@/lib/roundtable/pdf/render';
import { notesFor } from '@/lib/roundtable/slide-notes';
import { leftOutOf, type Slide, slideShowSchema, slidesFrom } from '@/lib/roundtable/slides';
import { heardIn, readPdf } from '../../support/pdf-reading';
import { facts } from './facts';

const show = slidesFrom(facts);
const kinds = (slides: readonly Slide[]) =>
  slides.map((slide) => ('number' in slide ? `recommendation ${slide.number}` : slide.heading));

test('one order: what this is, whom we heard, the areas, good practice, recommendations, what comes, thanks', () => {
  expect(kinds(show.slides)).toEqual([
    'What the peer team saw',
    'Whom we heard',
    'Co-operative vision',
    'Co-operative leadership in communities',
    'Good practice',
    'recommendation 2',
    'recommendation 5',
    'What happens next',
    'Thank you',
  ]);
});

test('what is not settled is never on a slide, and its number is said to the team', () => {
  const text = JSON.stringify(show);
  expect(text).not.toContain('CANARY');
  expect(leftOutOf(facts)).toEqual({ findings: [3], recommendations: [4] });
  const second = show.slides.find((slide) => slide.kind === 'recommendation' && slide.number === 2);
  expect(second).toMatchObject({ fromFindings: [1] });
  expect(leftOutOf({ ...facts, findings: [], recommendations: [] })).toEqual({
    findings: [],
    recommendations: [],
  });
});

test('kinds of people under five are merged, and nothing says where a finding was heard', () => {
  const heard = show.slides.find((slide) => slide.kind === 'heard');
  expect(heard).toMatchObject({
    groups: [
      { label: 'Residents', people: 40 },
      { label: 'Others', people: 6 },
    ],
  });
  expect(JSON.stringify(show)).not.toContain('Heard in');
});

test('the presenter’s notes stand beside their slide and hold what no slide does', () => {
  const notes = notesFor(show, facts);
  expect(notes).toHaveLength(show.slides.length);
  expect(notes[2]).toEqual(['1. On two estates. Heard in 3\u00a0places: staff and residents.']);
  expect(notes[5]?.join(' ')).toContain('Write to every household once a year.');
  expect(JSON.stringify(show)).not.toContain('On two estates');
  const unsettled = notes.flat().join(' ');
  expect(unsettled).not.toContain('CANARY');
});

test('many long findings of an area go on as many slides as they need, in order, none lost', () => {
  const many = Array.from({ length: 11 }, (_, index) => ({
    ...finding(index + 1),
    statement: `Finding ${index + 1}: ${'tenants set the order of works and see it done '.repeat(4)}`,
  }));
  const slides = slidesFrom({ ...facts, findings: many, recommendations: [] }).slides.flatMap((slide) =>
    slide.kind === 'findings' ? [slide] : [],
  );
  expect(slides.flatMap((slide) => slide.findings.map(({ number }) => number))).toEqual(
    many.map(({ number }) => number),
  );
  expect(slides.map(({ part, of }) => [part, of])).toEqual(slides.map((_, i) => [i + 1, slides.length]));
  expect(Math.max(...slides.map((slide) => slide.findings.length))).toBeLessThanOrEqual(2);
  expect(slidesFrom({ ...facts, findings: [finding(1)] }).slides).toHaveLength(6);
});

test('slides pass through storage unchanged, and nothing else passes with them', () => {
  expect(slideShowSchema.parse(JSON.parse(JSON.stringify(show)))).toEqual(show);
  expect(slideShowSchema.safeParse({ ...show, notes: ['CANARY'] }).success).toBe(false);
});

test('the PDF has a page for each slide, in the same words as the screen, with headings and lists', async () => {
  const bytes = await renderSlides(show);
  const pdf = await readPdf(bytes);
  expect(pdf.pages).toHaveLength(show.slides.length);
  expect(pdf.language).toBe('en-GB');
  expect(pdf.info).toMatchObject({ Title: 'Saltwick City Council: What the peer team saw' });
  expect(pdf.outline).toEqual(show.slides.map((slide) => slide.heading));
  const markup = renderToStaticMarkup(<SlideList show={show} />);
  expect(markup).not.toMatch(/ style=|<script/u);
  const shown = wordsOf(markup.replace(/<[^>]+>/gu, ' ').replace(/&amp;/gu, '&'));
  const printed = wordsOf(pdf.pages.flat().join(' '));
  expect(printed).toEqual(shown);
  const heard = await heardIn(bytes);
  expect(heard.map((page) => page.find(({ role }) => /^H[12]$/u.test(role))?.role)).toEqual([
    'H1',
    ...show.slides.slice(1).map(() => 'H2'),
  ]);
  expect(heard.flat().filter(({ role }) => role === 'LI').length).toBeGreaterThan(9);
  expect(heard[2]?.find(({ role }) => role === 'H3')?.words).toBe('Tenants choose the order of repairs.');
  expect(sha256(await renderSlides(structuredClone(show)))).toBe(sha256(bytes));
}, 30_000);

test('long words still fit on their page', async () => {
  const words = (length: number) => 'Neighbourhood organisations '.repeat(30).slice(0, length).trim();
  const findings = [{ ...finding(1), statement: words(400), principles: [...all] }];
  const recommendations = facts.recommendations
    .slice(0, 1)
    .map((each) => ({ ...each, title: words(160), forWhom: words(110), meantToBring: words(260) }));
  const full = slidesFrom({ ...facts, findings, recommendations });
  const pdf = await readPdf(await renderSlides(full));
  expect(pdf.pages).toHaveLength(full.slides.length);
}, 30_000);

const all = ['social_partnership', 'learning', 'innovation'] as const;

function finding(number: number): ReportFacts['findings'][number] {
  return {
    number,
    kind: 'strength',
    area: 'place',
    principles: ['learning'],
    citizens: false,
    statement: 'Partners share one plan.',
    detail: '',
    isSettled: true,
    heard: {},
  };
}

function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{N}’-]+/gu) ?? [])].toSorted();
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
