import { countWords, dateWords } from '@/lib/platform/date-words';
import type { ActionStatus, FollowUpState, ResponseKind } from '@/lib/platform/prisma/enums';

export const responseLabels: Record<ResponseKind, string> = {
  accepted: 'Accepted',
  accepted_in_part: 'Accepted in part',
  not_accepted: 'Not accepted',
};

export const actionStatusLabels: Record<ActionStatus, string> = {
  not_started: 'Not started',
  under_way: 'Under way',
  done: 'Done',
  stopped: 'Stopped',
};

export const followUpLabels: Record<FollowUpState, string> = {
  offered: 'Offered',
  accepted: 'Accepted',
  declined: 'Declined',
  deferred: 'Deferred',
};

export const windowWords = ({ from, to }: { from: string; to: string }) =>
  `A follow-up visit lies 12 to 24 months after the visit: from ${dateWords(from)} to ${dateWords(to)}`;

export const words = {
  notAccepted: 'The council has not accepted the follow-up, so there is no visit to book.',
  statementOnly: 'The council shares a statement of its review; the recommendations stay with its leaders.',
  notYetThere: 'The follow-up visit has not begun, so there is nothing to have been seen yet.',
  notBegun: 'The follow-up visit has not begun, so there is nothing to sign yet.',
  everyObservation: (numbers: readonly number[]) =>
    `Write first what was seen for ${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${numbers.join(', ')}.`,
  signedAlready: 'The follow-up report has been signed; it does not change any more.',
};

/** How far the council's answers have come, in a sentence. */
export function sentenceOf(rows: readonly { response: unknown; actions: readonly unknown[] }[]): string {
  if (rows.length === 0) return 'The report makes no recommendations, so there is nothing to answer.';
  const answered = rows.filter((row) => row.response).length;
  const actions = rows.reduce((sum, row) => sum + row.actions.length, 0);
  const all = countWords(rows.length, 'recommendation');
  return `${all}, ${answered === rows.length ? 'all answered' : `${answered} answered`}; ${countWords(actions, 'action')}.`;
}
