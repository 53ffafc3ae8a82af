import * as z from 'zod';
import {
  day,
  id,
  line,
  optionalLine,
  optionalProse,
  reference,
  ticked,
  time,
  version,
  whole,
} from '@/lib/platform/fields';

const unsaid = z.literal('').transform(() => null);

export const recordPlaceInput = z.object({
  reference,
  id,
  /** Left out for a new place. */
  version: version.optional(),
  name: line('Name the place, with the room', 120),
  address: optionalLine(300),
  accessNotes: optionalProse(1000),
  building: optionalLine(120),
  capacity: z
    .union([unsaid, whole('Say how many people it holds, from 1 to 2,000', 1, 2000)])
    .optional()
    .transform((value) => value ?? null),
  stepFree: z
    .enum(['yes', 'no', ''], 'Say whether it is step-free')
    .default('')
    .transform((said) => (said === '' ? null : said === 'yes')),
  lost: ticked,
});

const minutes = z.union([unsaid, whole('Enter minutes from 0 to 240', 0, 240)]);

/** The ways entered, with what stood on the page: what somebody else entered meanwhile is not undone. */
export const recordWaysInput = z.object({
  reference,
  ways: z
    .array(z.object({ oneId: id, otherId: id, minutes, was: minutes }))
    .max(400)
    .default([]),
});

export const recordAbsenceInput = z
  .object({
    reference,
    id,
    personId: z.uuid('Choose who is away'),
    day: day('Choose a day of the visit'),
    from: time('Enter a time like 13:00'),
    to: time('Enter a time like 17:30'),
  })
  .refine((away) => away.to > away.from, { path: ['to'], error: 'The end comes after the start' });

export const dropAbsenceInput = z.object({ reference, id });
