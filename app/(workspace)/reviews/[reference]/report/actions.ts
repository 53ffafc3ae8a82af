'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as recommendations from '@/lib/report/commands/change-recommendation';
import * as word from '@/lib/report/commands/draft-word';
import * as points from '@/lib/report/commands/fact-check-points';
import * as opening from '@/lib/report/commands/open-fact-check';
import * as recording from '@/lib/report/commands/record-recommendation';
import * as rendering from '@/lib/report/commands/render-draft';
import * as signing from '@/lib/report/commands/sign-report';
import * as writing from '@/lib/report/commands/write-section';

export const writeSection = serverAction(writing.writeSection, { to: '/reviews/:reference/report' });
export const recordRecommendation = serverAction(recording.recordRecommendation, {
  to: '/reviews/:reference/report/recommendations/:number',
});
export const changeRecommendation = serverAction(recommendations.changeRecommendation, {
  message: 'The recommendation is changed.',
});
export const dropRecommendation = serverAction(recommendations.dropRecommendation, {
  to: '/reviews/:reference/report',
});
export const renderDraft = serverAction(rendering.renderDraft, { message: 'The PDF is being made.' });
export const sayDraftWord = serverAction(word.sayDraftWord, { message: 'Your word is kept.' });
export const recordDraftAbsence = serverAction(word.recordDraftAbsence);
export const openFactCheck = serverAction(opening.openFactCheck, {
  to: '/reviews/:reference/report/fact-check',
});
export const raisePoint = serverAction(points.raisePoint, { message: 'The team has your point.' });
export const answerPoint = serverAction(points.answerPoint, { message: 'The answer is kept.' });
export const finishFactCheck = serverAction(points.finishFactCheck);
export const signReport = serverAction(signing.signReport);
