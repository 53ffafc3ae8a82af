import * as z from 'zod';
import {
  day,
  id,
  line,
  optionalLine,
  optionalProse,
  prose,
  reference,
  ticked,
  version,
  webAddress,
} from '@/lib/platform/fields';
import { ActionStatus, ResponseKind } from '@/lib/platform/prisma/enums';

/** A new response has version 0: nothing was there to change. */
const versionOrNone = z.coerce.number().int().min(0);
const number = z.coerce.number().int().positive();

export const respondInput = z.object({
  reference,
  number,
  version: versionOrNone,
  response: z.enum(ResponseKind, 'Choose accepted, accepted in part or not accepted'),
  reasons: prose('Say why, in the council’s words', 4000),
  decidedBy: optionalLine(),
  minuteReference: optionalLine(),
});

export const recordActionInput = z.object({
  reference,
  id,
  number,
  version: versionOrNone,
  title: line('Say what will be done', 300),
  owner: line('Say who does it: a post or a team', 200),
  dueOn: day('Enter the day by which it is done'),
  measure: optionalProse(1000),
});

export const dropActionInput = z.object({ reference, id, version });

export const updateActionInput = z.object({
  reference,
  id,
  actionId: id,
  status: z.enum(ActionStatus, 'Choose where the action stands'),
  text: prose('Say what has happened since the last update', 4000),
  evidence: z.union([z.literal(''), webAddress]).default(''),
});

export const shareActionsInput = z.object({ reference, public: ticked });

export const startFollowUpInput = z.object({ reference });
export const offerFollowUpInput = z.object({ reference });

export const answerFollowUpInput = z.object({
  reference,
  version,
  state: z.enum(['accepted', 'declined', 'deferred'], 'Choose an answer'),
  words: optionalProse(2000),
});

export const bookFollowUpInput = z
  .object({
    reference,
    version,
    visitFrom: day('Enter the first day of the visit'),
    visitTo: day('Enter the last day of the visit'),
  })
  .refine(({ visitFrom, visitTo }) => visitFrom <= visitTo, {
    path: ['visitTo'],
    message: 'The last day cannot be before the first',
  });

export const observeInput = z.object({
  reference,
  number,
  version: versionOrNone,
  text: prose('Write what you saw for this recommendation', 6000),
});

export const signFollowUpInput = z.object({ reference });
