'use server';

import * as commands from '@/lib/enquiries/commands/answer';
import { serverAction } from '@/lib/platform/server-action';

export const linkEnquiry = serverAction(commands.linkEnquiry, { to: '/enquiries/:enquiry' });
export const answerEnquiry = serverAction(commands.answerEnquiry, { to: '/enquiries/:enquiry' });
