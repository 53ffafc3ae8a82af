import * as z from 'zod';
import { id, optionalId, prose, reference, version } from '@/lib/platform/fields';
import { isRuleKey, type RuleKey } from '@/lib/timetable/rule-table';
import { ids } from '@/lib/timetable/schema';

const key = z.string().min(1).max(2000);

export const keepConcernInput = z.object({
  reference,
  key,
  reason: prose('Say why it can stay as it is', 500),
});
export const reopenConcernInput = z.object({ reference, key });

const levels = ['ignore', 'warn', 'block'] as const;
const byRule = z
  .record(z.string(), z.enum(levels))
  .default({})
  .transform((told) => {
    const known = Object.entries(told).filter((entry): entry is [RuleKey, (typeof levels)[number]] =>
      isRuleKey(entry[0]),
    );
    return new Map(known);
  });

/** The levels chosen, and those that stood on the page: what somebody else changed meanwhile is not undone. */
export const setRuleLevelsInput = z.object({ reference, levels: byRule, were: byRule });

export const setGoersInput = z.object({
  reference,
  id,
  version,
  peers: ids,
  lead: optionalId,
  noteTaker: optionalId,
});
