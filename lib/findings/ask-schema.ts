import * as z from 'zod';
import { id, line, optionalId, reference } from '@/lib/platform/fields';

export const askInSessionsInput = z.object({
  reference,
  words: line('Write what to ask', 300),
  /** The finding on which the question came up. */
  finding: optionalId,
  sessions: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.uuid()).min(1, 'Choose at least one session').max(60),
  ),
});

export const withdrawAskInput = z.object({ reference, id });
