import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import {
  choices,
  id,
  line,
  optionalLine,
  optionalProse,
  prose,
  reference,
  version,
} from '@/lib/platform/fields';

/** The sections that the team writes, in the report's order; the team's own list is printed without words. */
export const sectionKeys = [
  'summary',
  'main_focus',
  'method',
  'vision',
  'public_service',
  'place',
  'communities',
  'citizen_involvement',
  'recommendations',
  'good_practice',
  'thanks',
  'next_steps',
] as const;
export type WrittenSection = (typeof sectionKeys)[number];

export const recommendationPurposes = ['improvement', 'innovation'] as const;

export const pointKinds = ['slip', 'fact', 'left_out'] as const;

/** A section that nobody has written yet has version 0. */
const versionOrNone = z.coerce.number().int().min(0);

export const writeSectionInput = z.object({
  reference,
  key: z.enum(sectionKeys),
  version: versionOrNone,
  text: optionalProse(30_000),
});

const findingIds = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(z.uuid()).min(1, 'Choose at least one finding').max(60, 'Choose 60 findings or fewer'),
);

const recommendation = {
  title: line('Say in one line what you recommend', 200),
  text: prose('Say what the council could do', 6000),
  meantToBring: prose('Say what it is meant to bring', 1000),
  purpose: z.enum(recommendationPurposes, 'Choose one of the two'),
  forWhom: line('Say who it is for', 160),
  findings: findingIds,
  principles: choices(principleKeys),
};

export const recordRecommendationInput = z.object({ reference, id, ...recommendation });
export const changeRecommendationInput = z.object({ reference, id, version, ...recommendation });
export const dropRecommendationInput = z.object({ reference, id, version });

export const renderDraftInput = z.object({ reference, id });

export const sayDraftWordInput = z
  .object({
    reference,
    agrees: z.enum(['yes', 'no'], 'Choose one of the two'),
    words: optionalProse(2000),
  })
  .superRefine(({ agrees, words }, issues) => {
    if (agrees === 'no' && !words)
      issues.addIssue({ code: 'custom', path: ['words'], message: 'Say what would have to change' });
  });

export const recordDraftAbsenceInput = z.object({
  reference,
  personId: z.uuid(),
  words: optionalProse(2000),
});

export const openFactCheckInput = z.object({ reference });
export const finishFactCheckInput = z.object({ reference });

export const raisePointInput = z.object({
  reference,
  id,
  section: z.enum([...sectionKeys, 'team'], 'Choose the section'),
  passage: line('Copy the words that you mean', 500),
  kind: z.enum(pointKinds, 'Choose the kind'),
  text: prose('Say what is right', 4000),
  evidence: optionalLine(500),
});

export const answerPointInput = z.object({
  reference,
  id,
  version,
  answer: z.enum(['accepted', 'declined'], 'Choose one of the two'),
  reason: prose('Give the reason', 4000),
});

export const signReportInput = z.object({ reference });
