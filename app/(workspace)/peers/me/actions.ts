'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as interests from '@/lib/pool/commands/interests';
import * as own from '@/lib/pool/commands/own-peer';
import * as weeks from '@/lib/pool/commands/weeks';

export const recordOwnPeer = serverAction(own.recordOwnPeer, { to: '/peers/me' });
export const proposePost = serverAction(own.proposePost);
export const dropProposedPost = serverAction(own.dropProposedPost);
export const declareOwnInterest = serverAction(interests.declareOwnInterest, {
  message: 'The interest is kept.',
});
export const endOwnInterest = serverAction(interests.endOwnInterest);
export const sayWeeks = serverAction(weeks.sayWeeks, { to: '/peers/me/weeks?kept=on' });
export const saySpan = serverAction(weeks.saySpan, { to: '/peers/me/weeks?kept=on' });
