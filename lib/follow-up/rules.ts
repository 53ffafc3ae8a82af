import { Temporal } from 'temporal-polyfill';
import type { ActionStatus, FollowUpState } from '@/lib/platform/prisma/enums';

/** The days between which a follow-up visit lies: 12 to 24 months after the visit (the network's offer). */
export function followUpWindow(onSiteTo: string): { from: string; to: string } {
  const end = Temporal.PlainDate.from(onSiteTo);
  return { from: end.add({ months: 12 }).toString(), to: end.add({ months: 24 }).toString() };
}

/** Which end of a visit lies outside its window, if one does. Days as `YYYY-MM-DD`. */
export function outsideWindow(onSiteTo: string, visit: { from: string; to: string }): 'from' | 'to' | null {
  const window = followUpWindow(onSiteTo);
  if (visit.from < window.from || visit.from > window.to) return 'from';
  return visit.to > window.to ? 'to' : null;
}

/** Whether peers are, or have been, on the follow-up visit: the council has accepted it and its first day is here. */
export function hasBegun(
  followUp: { state: FollowUpState; visitFrom: string | null } | null,
  today: string,
): boolean {
  return followUp?.state === 'accepted' && followUp.visitFrom !== null && followUp.visitFrom <= today;
}

/** An action past its day that nobody has said is done or stopped. */
export function isOverdue(action: { dueOn: string; status: ActionStatus }, today: string): boolean {
  return action.dueOn < today && action.status !== 'done' && action.status !== 'stopped';
}

/** Whole weeks since an action was last spoken of, while it is still going on. */
export function weeksSilent(action: { status: ActionStatus; lastOn: string }, today: string): number {
  if (action.status === 'done' || action.status === 'stopped') return 0;
  const days = Temporal.PlainDate.from(action.lastOn).until(Temporal.PlainDate.from(today), {
    largestUnit: 'day',
  }).days;
  return Math.max(0, Math.floor(days / 7));
}
