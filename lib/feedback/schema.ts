import * as z from 'zod';
import { id, prose, reference } from '@/lib/platform/fields';

const told = z
  .string()
  .transform((value) => {
    const [finding, wording] = value.split('/');
    return { id: finding, wording: Number(wording) };
  })
  .pipe(z.object({ id: z.uuid(), wording: z.int().min(1) }));

export type ToldFinding = z.output<typeof told>;

/** A finding in one of its wordings, as a box’s value. */
export const toldValue = ({ id, wording }: ToldFinding) => `${id}/${wording}`;

export const sendDailyInput = z.object({
  reference,
  id,
  text: prose('Write two or three lines', 2000),
  /** The findings of which these lines tell, each in the wording that the writer saw. */
  findings: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(told).max(60),
  ),
});

export const answerDailyInput = z.object({
  reference,
  id,
  answer: prose('Write an answer', 2000),
});
