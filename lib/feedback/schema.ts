import * as z from 'zod';
import {
  cleanText,
  day,
  id,
  optionalLine,
  optionalProse,
  prose,
  reference,
  time,
} from '@/lib/platform/fields';

export const sendDailyInput = z.object({
  reference,
  id,
  text: prose('Write two or three lines', 2000),
});

export const answerDailyInput = z.object({
  reference,
  id,
  answer: prose('Write an answer', 2000),
});

/** When the record that somebody had before them was made; empty where there was none. */
const recordedAt = z.union([z.iso.datetime(), z.literal('')]).default('');

const held = z.object({
  reference,
  recordedAt,
  how: z.literal('held'),
  day: day('Enter the day on which it was held'),
  at: time('Enter a time like 13:30'),
  audience: optionalLine(300).refine((text) => text !== '', 'Say before whom it was held'),
});
const waived = z.object({
  reference,
  recordedAt,
  how: z.literal('waived'),
  reason: optionalProse(2000).refine((text) => cleanText(text) !== '', 'Say why there is no roundtable'),
});

export const recordRoundtableInput = z.discriminatedUnion('how', [held, waived], {
  error: 'Say whether it was held or waived',
});
