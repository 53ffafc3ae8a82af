import * as z from 'zod';
import { id, reference } from '@/lib/platform/fields';

export const cutOffInput = z.object({ reference, device: id });
export const ownCutOffInput = z.object({ device: id });
