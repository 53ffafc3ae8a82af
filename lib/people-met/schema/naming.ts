import * as z from 'zod';
import { email, id, line, reference, version } from '@/lib/platform/fields';

export const namePersonInput = z.object({
  reference,
  session: id,
  id,
  /** Left out for somebody new. */
  version: version.optional(),
  name: line('Write their name', 120),
  email: z.union([z.literal(''), email]).default(''),
});

export const removePersonInput = z.object({ reference, id });
