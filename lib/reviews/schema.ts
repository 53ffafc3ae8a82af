import * as z from 'zod';
import { id, prose, reference } from '@/lib/platform/fields';

export const withdrawReviewInput = z.object({
  reference,
  reason: prose('Say why the review is withdrawn', 2000),
});

export const pauseReviewInput = z.object({
  reference,
  reason: prose('Say why the review is paused', 2000),
});

export const resumeReviewInput = z.object({ reference });
/** A move that needs nothing but the press of its button. */
export const moveReviewInput = z.object({ reference });

/** Whom to remind of what is late with them: one person, or several. */
export const nudgeInput = z.object({
  people: z.preprocess((value) => [value ?? []].flat(), z.array(id).min(1, 'Choose whom to remind').max(200)),
});
