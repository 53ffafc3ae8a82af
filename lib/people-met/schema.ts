import * as z from 'zod';
import { id, optionalProse, reference } from '@/lib/platform/fields';

/** `id` left out: everybody who waits for their page, or for news of it. */
export const sendPagesInput = z.object({ reference, id: id.optional() });
export const revokePageInput = z.object({ reference, id });
export const noteAnswerInput = z.object({ reference, id });

/** What stands in a link; anything else is no link. */
export const metToken = z.string().regex(/^[\w-]{43}$/);

export const answerInput = z.object({
  token: z.string(),
  /** The network that the request came from, for the limit. */
  network: z.string(),
  comes: z.enum(['yes', 'no']),
  words: optionalProse(500),
});
