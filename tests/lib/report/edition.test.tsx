import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { renderReportPdf } from '@/lib/report/pdf/render';
import { readPdf } from '../../support/pdf-reading';
import { sampleReport } from '../../support/sample-report';

const markup = renderToStaticMarkup(<ReportEdition content={sampleReport} />);

test('headings go down one level at a time', () => {
  const levels = [...markup.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});

test('findings, recommendations and sections can be linked to, and every inner link leads somewhere', () => {
  const ids = [...markup.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['finding-7', 'recommendation-4', 'section-public-service']));
  const targets = [...markup.matchAll(/href="#([^"]+)"/gu)].map(([, target]) => target);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('keeps within the content security policy: no style attributes, no scripts', () => {
  expect(markup).not.toMatch(/ style=|<script/u);
});

test('the edition and the PDF have the same words', async () => {
  const pdf = await readPdf(await renderReportPdf(sampleReport));
  const printed = wordsOf(pdf.pages.flat().join(' '));
  const shown = wordsOf(
    markup
      .replace(/<span class="sr-only">[^<]*<\/span>/gu, '')
      .replace(/<[^>]+>/gu, ' ')
      .replace(/&amp;/gu, '&')
      .replace(/&quot;/gu, '"')
      .replace(/&#x27;/gu, "'"),
  );
  const onlyOn = (one: Set<string>, other: Set<string>) => [...one].filter((word) => !other.has(word));
  expect(onlyOn(shown, printed)).toEqual([]);
  expect(onlyOn(printed, shown).filter((word) => !/^\d+$/u.test(word))).toEqual(['Page']);
}, 60_000);

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}’-]+/gu) ?? []);
}
