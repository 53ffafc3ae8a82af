import * as z from 'zod';
import { prose, reference } from '@/lib/platform/fields';

export const setHoldInput = z.object({
  reference,
  reason: prose('Say what the legal hold is for', 2000),
});

export const liftHoldInput = z.object({ reference });
