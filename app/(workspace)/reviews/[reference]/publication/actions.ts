'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as publication from '@/lib/publication/commands/decide';

export const decidePublication = serverAction(publication.decidePublication, {
  to: '/reviews/:reference/publication',
});
export const withdrawPublication = serverAction(publication.withdrawPublication, {
  to: '/reviews/:reference/publication',
});
