'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as commands from '@/lib/reviews/commands/move-on';

export const openVisit = serverAction(commands.openVisit);
export const endVisit = serverAction(commands.endVisit);
export const closeReview = serverAction(commands.closeReview);
