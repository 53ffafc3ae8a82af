import * as z from 'zod';
import { id, prose, reference } from '@/lib/platform/fields';

export const holdKinds = ['information_request', 'subject_access', 'other'] as const;

export const placeHoldInput = z.object({
  reference,
  id,
  kind: z.enum(holdKinds, 'Choose what asks for it'),
  reason: prose('Say what the legal hold is for', 2000),
});

export const liftHoldInput = z.object({ reference, id });
