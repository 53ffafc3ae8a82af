'use server';

import { serverAction } from '@/lib/platform/server-action';
import { nudge as nudgeCommand } from '@/lib/reviews/commands/nudge';

export const nudge = serverAction(nudgeCommand, { message: 'Reminded, by one mail each.' });
