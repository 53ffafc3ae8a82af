import * as z from 'zod';
import { day, id, line, optionalLine, reference } from '@/lib/platform/fields';

/** What a council can choose; withdrawing is a step of its own. */
export const choosableLevels = ['not_yet', 'host_only', 'members', 'public'] as const;
export const editionForms = ['full', 'summary', 'statement'] as const;
export const editionKinds = ['feedback', 'follow_up'] as const;

const kind = z.enum(editionKinds).default('feedback');
const decided = {
  decidedBy: line('Say who decided: a name, or a body such as the cabinet'),
  decidedOn: day('Enter the day of the decision'),
  minuteReference: optionalLine(),
};

export const decidePublicationInput = z
  .object({
    reference,
    id,
    kind,
    level: z.enum(choosableLevels, 'Choose who sees it'),
    form: z.union([z.enum(editionForms), z.literal('')]).optional(),
    fromOn: z.union([z.literal(''), day('Enter the day from which it counts')]).default(''),
    ...decided,
  })
  .superRefine(({ level, form }, issues) => {
    if (level !== 'not_yet' && !form)
      issues.addIssue({ code: 'custom', path: ['form'], message: 'Choose the form' });
  });

export const withdrawPublicationInput = z.object({ reference, id, kind, ...decided });
