import type { NeedKey } from '@/lib/lifecycle';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { Who } from '@/lib/policy';

/** Why something cannot be done: a closed set of reasons, worded by `refusal-words.ts`. */
export type Refusal =
  | { reason: 'signed_out' }
  | { reason: 'not_found' }
  | { reason: 'not_permitted'; who: readonly Who[] }
  | { reason: 'wrong_stage'; stage: Stage; during: readonly Stage[] }
  | { reason: 'paused' }
  | { reason: 'missing'; needs: readonly NeedKey[] }
  | { reason: 'out_of_date'; current: Record<string, string> }
  | { reason: 'rule'; rule: string; words: string }
  | { reason: 'invalid'; fields: Record<string, string[]> }
  | { reason: 'too_many'; seconds: number }
  | { reason: 'foreign_origin' };

/** Thrown inside a command to undo it; outside the kernel it is always a value. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

/** Ends a command with a reason. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** Ends a command because a rule of the domain says no; `words` come from the domain's labels. */
export function refuseByRule(rule: string, words: string): never {
  throw new Refused({ reason: 'rule', rule, words });
}

/** Ends a command whose input is wrong in a way that only the database can tell. */
export function refuseField(field: string, words: string): never {
  throw new Refused({ reason: 'invalid', fields: { [field]: [words] } });
}

/** The row asked for, or the refusal that says there is none. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) refuse({ reason: 'not_found' });
  return row;
}

/**
 * Holds a row against the version that somebody had before them when they wrote.
 * @param current what the row says now, by the form's field names: shown beside what they wrote.
 */
export function expectVersion(
  row: { version: number },
  expected: number,
  current: Record<string, string>,
): void {
  if (row.version !== expected) refuse({ reason: 'out_of_date', current });
}
