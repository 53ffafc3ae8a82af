'use server';

import * as partners from '@/lib/partners/commands/draft';
import { serverAction } from '@/lib/platform/server-action';
import * as drafts from '@/lib/request/commands/draft';
import { submitRequest as submitRequestCommand } from '@/lib/request/commands/submit';

export const startDraft = serverAction(drafts.startDraft, { to: '/reviews/new/:id/councils' });
export const discardDraft = serverAction(drafts.discardDraft, { to: '/reviews/new' });
export const addHost = serverAction(drafts.addHost, { to: '/reviews/new/:draft/councils' });
export const dropHost = serverAction(drafts.dropHost, { to: '/reviews/new/:draft/councils' });
export const answerQuestion = serverAction(drafts.answerQuestion, { to: '/reviews/new/:draft/:next' });
export const submitRequest = serverAction(submitRequestCommand, { to: '/reviews/:reference/request' });
export const addPartner = serverAction(partners.addPartner, { to: '/reviews/new/:draft/councils' });
export const dropPartner = serverAction(partners.dropPartner, { to: '/reviews/new/:draft/councils' });
