import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import type { Area } from '@/lib/platform/prisma/enums';
import { lineSchema } from '@/lib/report/block';
import { dayRange } from '@/lib/report/dates';
import { methodSentence, notASubstitute } from '@/lib/report/labels';
import type { FindingFacts, RecommendationFacts, ReportFacts } from '@/lib/report/report';
import { mergedKinds } from '@/lib/report/rules';
import { metLabels } from '@/lib/report/words';
import { heightOf, slideHeight } from '@/lib/roundtable/slide-room';
import { nextSteps, slideWords, thanksWords } from '@/lib/roundtable/slide-words';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';

const principlesSchema = z.array(z.enum(principleKeys));

const slideFindingSchema = z.strictObject({
  number: z.int().positive(),
  kind: z.enum(['strength', 'development', 'good_practice']),
  statement: lineSchema,
  principles: principlesSchema,
  citizens: z.boolean(),
});

const slideSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opening'), heading: lineSchema, lines: z.array(lineSchema) }),
  z.strictObject({
    kind: z.literal('heard'),
    heading: lineSchema,
    sentence: lineSchema,
    groups: z.array(z.strictObject({ label: lineSchema, people: z.int() })),
    promise: lineSchema,
  }),
  z.strictObject({
    kind: z.literal('findings'),
    heading: lineSchema,
    /** Which of how many slides under this heading. */
    part: z.int(),
    of: z.int(),
    findings: z.array(slideFindingSchema),
  }),
  z.strictObject({
    kind: z.literal('recommendation'),
    number: z.int().positive(),
    heading: lineSchema,
    meantToBring: lineSchema,
    purpose: z.enum(['improvement', 'innovation']),
    forWhom: lineSchema,
    principles: principlesSchema,
    fromFindings: z.array(z.int()),
  }),
  z.strictObject({ kind: z.literal('lines'), heading: lineSchema, lines: z.array(lineSchema) }),
]);

/** The slides of a roundtable as they are shown and kept: what the team agreed, and nothing of how. */
export const slideShowSchema = z.strictObject({
  title: lineSchema,
  council: lineSchema,
  reference: lineSchema,
  /** The last day of the visit; null where none is set. */
  day: z.iso.date().nullable(),
  slides: z.array(slideSchema),
});

export type SlideShow = z.infer<typeof slideShowSchema>;
export type Slide = SlideShow['slides'][number];
export type SlideFinding = z.infer<typeof slideFindingSchema>;

/**
 * The slides from what is settled: a finding that is not, and a recommendation that stands on none, is left out. Of where
 * something was heard they say what the report says: counts for the whole review, kinds under five merged.
 */
export function slidesFrom(facts: ReportFacts): SlideShow {
  const { council, reference, visit } = facts;
  const settled = facts.findings.filter((finding) => finding.isSettled);
  return slideShowSchema.parse({
    title: slideWords.title,
    council: council.name,
    reference,
    day: visit?.to ?? null,
    slides: [
      opening(facts),
      heard(facts),
      ...areaKeys.flatMap((area) => ofArea(settled, area)),
      ...findingSlides(
        slideWords.goodPractice,
        settled.filter(({ kind }) => kind === 'good_practice'),
      ),
      ...standing(facts).map(recommendationSlide),
      { kind: 'lines', heading: slideWords.next, lines: nextSteps[facts.feedbackForm] },
      { kind: 'lines', heading: slideWords.thanks, lines: thanksWords(council.name) },
    ],
  });
}

/** The numbers of what the slides leave out, because the team has not settled it. */
export function leftOutOf(facts: ReportFacts): { findings: number[]; recommendations: number[] } {
  const shown = new Set(standing(facts).map((each) => each.number));
  return {
    findings: numbersOf(facts.findings.filter((finding) => !finding.isSettled)),
    recommendations: numbersOf(facts.recommendations).filter((number) => !shown.has(number)),
  };
}

const numbersOf = (rows: readonly { number: number }[]) => rows.map((each) => each.number);

/** Findings under one heading, as many on a slide as can be read from the back of a room. */
function findingSlides(heading: string, findings: readonly FindingFacts[]): Slide[] {
  const groups: SlideFinding[][] = [];
  let room = 0;
  for (const finding of findings) {
    const { number, kind, statement, principles, citizens } = finding;
    const height = heightOf(finding);
    if (height > room || groups.length === 0) {
      groups.push([]);
      room = slideHeight;
    }
    groups.at(-1)?.push({ number, kind, statement, principles: [...principles], citizens });
    room -= height;
  }
  return groups.map((group, index) => ({
    kind: 'findings',
    heading,
    part: index + 1,
    of: groups.length,
    findings: group,
  }));
}

function ofArea(settled: readonly FindingFacts[], area: Area): Slide[] {
  const own = settled.filter((finding) => finding.area === area && finding.kind !== 'good_practice');
  return findingSlides(areaLabels[area], own);
}

function opening({ visit }: ReportFacts): Slide {
  const dates = visit ? [slideWords.visited(dayRange(visit.from, visit.to))] : [];
  const lines = [...dates, slideWords.whatItIs, slideWords.whatItIsNot, notASubstitute];
  return { kind: 'opening', heading: slideWords.title, lines };
}

function heard({ visit, totals, groups }: ReportFacts): Slide {
  const days = visit ? Math.round((Date.parse(visit.to) - Date.parse(visit.from)) / 86_400_000) + 1 : 0;
  const counts = { days, sessions: totals.sessions, people: totals.people, hours: totals.peerHours };
  return {
    kind: 'heard',
    heading: slideWords.heard,
    sentence: methodSentence({ ...counts, byKind: [] }),
    groups: mergedKinds(groups).map(({ kind, people }) => ({ label: metLabels[kind], people })),
    promise: slideWords.promise,
  };
}

function standing({ findings, recommendations }: ReportFacts): RecommendationFacts[] {
  const settled = new Set(findings.filter((each) => each.isSettled).map((each) => each.number));
  return recommendations.flatMap((each) => {
    const fromFindings = each.fromFindings.filter((number) => settled.has(number));
    return fromFindings.length > 0 ? [{ ...each, fromFindings }] : [];
  });
}

function recommendationSlide(each: RecommendationFacts): Slide {
  const { number, title, meantToBring, purpose, forWhom, principles, fromFindings } = each;
  return {
    kind: 'recommendation',
    number,
    heading: title,
    meantToBring,
    purpose,
    forWhom,
    principles: [...principles],
    fromFindings: [...fromFindings],
  };
}
