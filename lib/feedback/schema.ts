import * as z from 'zod';
import { id, prose, reference } from '@/lib/platform/fields';

export const sendDailyInput = z.object({
  reference,
  id,
  text: prose('Write two or three lines', 2000),
  /** The findings of which these lines tell. */
  findings: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.uuid()).max(60),
  ),
});

export const answerDailyInput = z.object({
  reference,
  id,
  answer: prose('Write an answer', 2000),
});
