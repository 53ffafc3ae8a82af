'use server';

import * as actions from '@/lib/follow-up/commands/actions';
import * as observation from '@/lib/follow-up/commands/observe';
import * as response from '@/lib/follow-up/commands/respond';
import * as report from '@/lib/follow-up/commands/sign';
import * as visit from '@/lib/follow-up/commands/visit';
import { serverAction } from '@/lib/platform/server-action';
import { passOn as passOnCommand } from '@/lib/succession/commands/pass-on';

export const respondToRecommendation = serverAction(response.respondToRecommendation, {
  message: 'The response is recorded.',
});
export const recordAction = serverAction(actions.recordAction, { message: 'The action is recorded.' });
export const dropAction = serverAction(actions.dropAction);
export const updateAction = serverAction(actions.updateAction, { message: 'The update is added.' });
export const shareActions = serverAction(actions.shareActions);
export const startFollowUp = serverAction(visit.startFollowUp);
export const offerFollowUp = serverAction(visit.offerFollowUp);
export const answerFollowUp = serverAction(visit.answerFollowUp);
export const bookFollowUp = serverAction(visit.bookFollowUp);
export const observeRecommendation = serverAction(observation.observeRecommendation, {
  message: 'What you saw is kept.',
});
export const signFollowUp = serverAction(report.signFollowUp);
export const passOn = serverAction(passOnCommand, { to: '/reviews/:reference/people' });
