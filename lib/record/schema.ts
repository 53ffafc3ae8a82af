import * as z from 'zod';
import { reference } from '@/lib/platform/fields';

export const exportRecordInput = z.object({ reference, form: z.enum(['schedule', 'content']) });
