import * as z from 'zod';
import {
  cleanText,
  day,
  optionalLine,
  optionalProse,
  prose,
  reference,
  ticked,
  time,
  whole,
} from '@/lib/platform/fields';

/** When the record that somebody had before them was made; empty where there was none. */
const recordedAt = z.union([z.iso.datetime(), z.literal('')]).default('');

const held = z.object({
  reference,
  recordedAt,
  how: z.literal('held'),
  day: day('Enter the day on which it was held'),
  at: time('Enter a time like 13:30'),
  audience: optionalLine(300).refine((text) => text !== '', 'Say before whom it was held'),
  attended: z.preprocess(
    (value) => (value === '' ? undefined : value),
    whole('Enter a whole number of people', 0, 5000).optional(),
  ),
  questions: optionalProse(6000),
  /** The words that the check found in the questions stay: the writer has looked at them. */
  looked: ticked,
});
const waived = z.object({
  reference,
  recordedAt,
  how: z.literal('waived'),
  reason: optionalProse(2000).refine((text) => cleanText(text) !== '', 'Say why there is no roundtable'),
});

export const chooseAudienceInput = z.object({
  reference,
  /** A plan that nobody has made yet has version 0. */
  version: z.coerce.number().int().min(0),
  audience: prose('Say who is invited, and by whom', 3000),
});

export const overridePollInput = z.object({
  reference,
  reason: prose('Give the reason', 2000),
});

export const recordRoundtableInput = z.discriminatedUnion('how', [held, waived], {
  error: 'Say whether it was held or waived',
});
