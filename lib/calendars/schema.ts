import * as z from 'zod';
import { id } from '@/lib/platform/fields';

export const startFeedInput = z.object({});
export const endFeedInput = z.object({ id });

/** What stands in a feed's address; anything else is no address. */
export const feedToken = z.string().regex(/^[\w-]{43}$/);
