import type { FindingFacts, ReportFacts } from '@/lib/report/report';
import { heardWords } from '@/lib/report/words';
import type { Slide, SlideShow } from '@/lib/roundtable/slides';

/**
 * What the presenter has beside each slide, in the slides' order: what stands beneath a finding and where it was heard, in
 * words. It is the team's own and never part of a slide.
 */
export function notesFor(show: SlideShow, facts: ReportFacts): string[][] {
  return show.slides.map((slide) => ofSlide(slide, facts));
}

function ofSlide(slide: Slide, facts: ReportFacts): string[] {
  switch (slide.kind) {
    case 'findings':
      return slide.findings.flatMap(({ number }) => ofFinding(byNumber(facts.findings, number)));
    case 'recommendation': {
      const own = byNumber(facts.recommendations, slide.number);
      const ground = slide.fromFindings.map((number) => byNumber(facts.findings, number));
      return [
        own?.text ?? '',
        ...ground.map((each) => (each ? `Finding ${each.number}: ${each.statement}` : '')),
      ].filter(Boolean);
    }
    case 'heard':
      return ['Say who was not heard, if you know of somebody.'];
    case 'opening':
      return [
        'Say who you are, and that nobody is named. Welcome those whom the council invited.',
        'Questions come at the end. Somebody of the team writes them down without names.',
      ];
    case 'lines':
      return [];
  }
}

function ofFinding(finding: FindingFacts | undefined): string[] {
  if (!finding) return [];
  const heard = heardWords(finding.heard);
  const words = [finding.detail, heard].filter(Boolean).join(' ');
  return words ? [`${finding.number}. ${words}`] : [];
}

const byNumber = <T extends { number: number }>(rows: readonly T[], number: number) =>
  rows.find((row) => row.number === number);
