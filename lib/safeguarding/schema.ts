import * as z from 'zod';
import { email, line, optionalLine, reference } from '@/lib/platform/fields';

export const nameContactInput = z
  .object({
    reference,
    /** Nought while nobody is named. */
    version: z.coerce.number().int().min(0),
    name: line('Write the officer’s name', 120),
    post: line('Write the officer’s post', 120),
    phone: optionalLine(40),
    email: z.union([z.literal(''), email]).default(''),
  })
  .refine((input) => input.phone || input.email, {
    path: ['phone'],
    error: 'Give a telephone number or an e-mail address',
  });
