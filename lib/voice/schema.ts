import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { choices, day, id, line, optionalProse, reference, ticked, version } from '@/lib/platform/fields';
import { areaKeys } from '@/lib/timetable/keys';

export const questionCount = 3;
export const longestQuestion = 160;
/** Three of the longest, with their questions, still fit into one note. */
export const longestAnswer = 1400;

const questions = z.array(line('Write the question', longestQuestion)).length(questionCount);
const closesOn = day('Say on which day the page closes');

export const openPageInput = z.object({ reference, questions, closesOn });
export const changePageInput = openPageInput.extend({ version });
export const closePageInput = z.object({ reference });

/** What stands on a poster behind the last stroke. */
export const voiceSlug = z.string().regex(/^[a-z0-9-]{2,40}$/);

export const answerPageInput = z.object({
  slug: voiceSlug,
  /** Made with the page: the same answers sent twice are one. */
  id,
  /** The network that the request came from, for the limit; kept nowhere. */
  network: z.string().max(64),
  answers: z
    .array(optionalProse(longestAnswer))
    .length(questionCount)
    .refine((texts) => texts.some(Boolean), {
      path: [0],
      error: 'Answer at least one of the questions',
    }),
});

export const acceptAnswerInput = z.object({
  reference,
  id,
  area: z
    .union([z.enum(areaKeys, 'Choose one of the four areas'), z.literal('')])
    .optional()
    .transform((value) => value || null),
  principles: choices(principleKeys),
  citizens: ticked,
});
export const decideAnswerInput = z.object({ reference, id });
