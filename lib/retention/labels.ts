import { countWords, dateWords } from '@/lib/platform/date-words';
import type { HoldKind } from '@/lib/platform/prisma/enums';
import { daysUntil, lastBackupDay } from '@/lib/retention/rules';

export interface NotesKept {
  months: number;
  /** How many days the network keeps its back-ups. */
  backupDays: number;
  goOn: string | null;
  goneOn: string | null;
  /** The legal holds in force, the oldest first. */
  holds: readonly { kind: HoldKind; since: string }[];
}

export const holdKindLabels: Record<HoldKind, string> = {
  information_request: 'Request for information',
  subject_access: 'Somebody’s request for what is kept about them',
  other: 'Another legal reason',
};

export const holdFieldLabels = { kind: 'What asks for it', reason: 'What the hold is for' };

export const alreadyDeleted =
  'The raw notes of this review have been deleted already, so nothing is left to hold.';

/** What becomes of the raw notes, counted down, their copies in back-ups included. */
export function notesKeptWords(kept: NotesKept, today: string): string {
  const { months, backupDays, goOn, goneOn, holds } = kept;
  if (goneOn)
    return `The raw notes were deleted on ${dateWords(goneOn)}. ${backupsAfter(goneOn, backupDays, today)}`;
  if (holds.length > 0) return `${heldWords(holds)} ${afterHolds(goOn, months, today)}`;
  if (!goOn)
    return `The raw notes are deleted ${countWords(months, 'month')} after the final report, and are gone from the last back-up ${countWords(backupDays, 'day')} later.`;
  return `The raw notes are deleted on ${dateWords(goOn)}, ${inDays(today, goOn)}. They are gone from the last back-up by ${dateWords(lastBackupDay(goOn, backupDays))}.`;
}

function backupsAfter(goneOn: string, backupDays: number, today: string): string {
  const day = lastBackupDay(goneOn, backupDays);
  return day <= today
    ? `They have been gone from the last back-up since ${dateWords(day)}.`
    : `They are gone from the last back-up by ${dateWords(day)}, ${inDays(today, day)}.`;
}

function heldWords(holds: NotesKept['holds']): string {
  const [first] = holds;
  if (!first) return '';
  const since = `since ${dateWords(first.since)}`;
  return holds.length === 1
    ? `A legal hold keeps the raw notes ${since} (${holdKindLabels[first.kind].toLowerCase()}).`
    : `${countWords(holds.length, 'legal hold')} keep the raw notes, the first ${since}.`;
}

function afterHolds(goOn: string | null, months: number, today: string): string {
  if (!goOn)
    return `They are deleted ${countWords(months, 'month')} after the final report, and not before the last hold is lifted.`;
  return goOn > today
    ? `They are deleted when the last hold is lifted, and not before ${dateWords(goOn)}.`
    : 'They are deleted when the last hold is lifted.';
}

function inDays(today: string, day: string): string {
  const days = daysUntil(today, day);
  return days === 0 ? 'today' : `in ${countWords(days, 'day')}`;
}
