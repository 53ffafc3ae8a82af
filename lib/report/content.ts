import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { blockSchema, lineSchema, textSchema } from './block';

const daySchema = z.iso.date();
const numberSchema = z.int().positive();
const countSchema = z.int().nonnegative();
const principlesSchema = z.array(z.enum(principleKeys));

export const findingSchema = z.strictObject({
  number: numberSchema,
  kind: z.enum(['strength', 'development', 'good_practice']),
  statement: lineSchema,
  body: z.array(blockSchema),
  principles: principlesSchema,
  /** A whole sentence, such as "Heard in 11 places: staff." Only in the team's own preview, never in what is kept. */
  heard: lineSchema.optional(),
});

export const recommendationSchema = z.strictObject({
  number: numberSchema,
  title: lineSchema,
  text: z.array(blockSchema),
  fromFindings: z.array(numberSchema),
  meantToBring: textSchema,
  /** Reports signed before these were asked for lack them. */
  purpose: z.enum(['improvement', 'innovation']).optional(),
  forWhom: lineSchema.optional(),
  principles: principlesSchema,
  /** The council's answer and what the peers saw: only in a follow-up report. */
  response: z
    .strictObject({
      decision: z.enum(['accepted', 'accepted_in_part', 'not_accepted']),
      reasons: z.array(blockSchema),
    })
    .optional(),
  seen: z.array(blockSchema).optional(),
});

export const sectionSchema = z.strictObject({
  key: z.enum([
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
    'team',
  ]),
  heading: lineSchema,
  lede: textSchema.optional(),
  blocks: z.array(blockSchema),
  findings: z.array(findingSchema),
});

/**
 * A feedback report or follow-up report as it is stored and printed, whole and without references to anything else.
 * The method, recommendations, good practice and team sections print the lists of the same name below their blocks.
 */
export const reportContentSchema = z.strictObject({
  kind: z.enum(['feedback', 'follow_up']),
  form: z.enum(['full', 'summary', 'statement']),
  status: z.enum(['draft', 'final']),
  language: z.literal('en'),
  title: lineSchema,
  council: z.strictObject({ name: lineSchema, nameCy: lineSchema.optional() }),
  reference: lineSchema,
  visit: z.strictObject({ from: daySchema, to: daySchema }).nullable(),
  madeOn: daySchema,
  leadPeer: lineSchema,
  team: z.array(z.strictObject({ name: lineSchema, role: lineSchema, organisation: lineSchema })),
  method: z.strictObject({
    days: countSchema,
    sessions: countSchema,
    people: countSchema,
    hours: countSchema,
    /** Kinds with fewer than five people are merged before they come here. */
    byKind: z.array(z.strictObject({ kind: z.string(), label: lineSchema, people: countSchema })),
  }),
  sections: z.array(sectionSchema),
  recommendations: z.array(recommendationSchema),
});

export type ReportContent = z.infer<typeof reportContentSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;
export type SectionKey = ReportSection['key'];
export type ReportFinding = z.infer<typeof findingSchema>;
export type ReportRecommendation = z.infer<typeof recommendationSchema>;
