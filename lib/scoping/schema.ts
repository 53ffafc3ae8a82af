import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import {
  choices,
  day,
  id,
  line,
  optionalProse,
  prose,
  reference,
  ticked,
  time,
  version,
  whole,
} from '@/lib/platform/fields';
import { longestVisit, visitDays } from '@/lib/scoping/rules';

export const feedbackForms = ['report', 'letter', 'roundtable_only'] as const;

export const setMeetingInput = z.object({
  reference,
  id,
  /** Left out for a new meeting. */
  version: version.optional(),
  day: day('Choose a day'),
  time: time('Enter a time like 14:00'),
  place: line('Say where it is, or give the link', 500),
  who: prose('Say who comes', 1000),
});

export const holdMeetingInput = z.object({ reference, id });

export const proposeVersionInput = z
  .object({
    reference,
    id,
    /** The number of the version from which this one was written; 0 for the first. */
    after: z.coerce.number().int().min(0),
    mainFocus: prose('Say what the review is mainly about', 4000),
    principles: choices(principleKeys).refine(
      (chosen) => chosen.length > 0,
      'Choose at least one leading principle',
    ),
    team: prose('Say who the team is made of', 4000),
    councillors: whole('Use a number from 0 to 12', 0, 12),
    officers: whole('Use a number from 0 to 12', 0, 12),
    externals: whole('Use a number from 0 to 12', 0, 12),
    onSiteFrom: day('Choose the first day on site'),
    onSiteTo: day('Choose the last day on site'),
    timing: optionalProse(4000),
    preparation: prose('Say what is prepared, by whom and by when', 4000),
    feedback: prose('Say how the council hears what the team found', 4000),
    feedbackForm: z.enum(feedbackForms, 'Choose a form of feedback'),
    activity: optionalProse(4000),
    learningConsent: ticked,
    reason: optionalProse(2000),
    /** Why these days, where something strong speaks against them. */
    dateReason: optionalProse(2000),
  })
  .refine((heads) => heads.externals <= heads.officers, {
    path: ['externals'],
    error: 'Those from co-operative bodies count among the officers: use no more than their number',
  })
  .refine((heads) => heads.onSiteTo >= heads.onSiteFrom, {
    path: ['onSiteTo'],
    error: 'The last day is the first day or a later one',
  })
  .refine((heads) => visitDays(heads) <= longestVisit, {
    path: ['onSiteTo'],
    error: `Use ${longestVisit} days or fewer`,
  })
  .refine((heads) => heads.after === 0 || heads.reason !== '', {
    path: ['reason'],
    error: 'Say why it changes: everybody who signs reads this',
  });

/** `version`: the number of the version that the signer has read. */
export const signAgreementInput = z.object({ reference, version });
