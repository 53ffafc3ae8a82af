import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { inOrder, maybeDay, noGroup, onlyCouncillors, order, postFacts } from '@/lib/network/schema';
import { day, id, line, optionalLine, optionalProse, prose, ticked, version } from '@/lib/platform/fields';

export const peerKinds = ['councillor', 'officer', 'external'] as const;
export const interestKinds = ['supplier', 'family', 'property', 'other'] as const;
export const weekStates = ['free', 'away', 'unsaid'] as const;

const words = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[,\n]/) : (value ?? [])),
  z.array(optionalLine(40)).transform((all) => [...new Set(all.filter(Boolean))]),
);

/** What a peer brings, whoever writes it down. */
const profile = {
  /** Left out for a new profile. */
  version: version.optional(),
  summary: prose('Say in a sentence or two what they bring', 1000),
  /** Words with commas between them. */
  languages: words.pipe(z.array(z.string()).max(12, 'Use 12 or fewer')),
  training: optionalProse(1000),
  trainedOn: maybeDay('Enter the day of the training, or leave it empty'),
  vouchedBy: optionalLine(300),
  accessNeeds: optionalProse(2000).transform((text) => text || null),
  needsStepFree: ticked,
  /** An example of their own for each principle; an empty one says that they do not know it at first hand. */
  experience: z.partialRecord(z.enum(principleKeys), optionalProse(1000)).default({}),
};

export const recordPeerInput = z.object({ person: id, ...profile });

export const recordOwnPeerInput = z.object({
  ...profile,
  summary: prose('Say in a sentence or two what you bring', 1000),
  organiserSeesAccess: ticked,
});

const ids = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id).max(50));
export const acceptPeerInput = z.object({
  person: id,
  /** The proposed posts that the coordinator has before them, and takes for true. */
  posts: ids,
});
export const setPeerAsideInput = z.object({ person: id, words: prose('Say why, in words for them', 2000) });

export const proposedPostInput = z.object({ id });
export const proposePostInput = z
  .object({ id, ...postFacts, until: maybeDay('Enter the last day, or leave it empty') })
  .refine(onlyCouncillors, noGroup)
  .refine(inOrder, order);

const interest = {
  id,
  organisation: z.uuid('Choose an organisation'),
  kind: z.enum(interestKinds, 'Choose what kind of interest it is').default('other'),
  nature: line('Say what the interest is', 300),
};
export const declareInterestInput = z.object({ ...interest, person: id });
export const declareOwnInterestInput = z.object(interest);
export const endInterestInput = z.object({ id });

export const sayWeeksInput = z.object({
  /** By the Monday of each week. */
  weeks: z.record(z.iso.date(), z.enum(weekStates)),
  /** What the writer had before them: only what they changed is kept, so that an old form overwrites nothing. */
  seen: z.record(z.iso.date(), z.enum(weekStates)).default({}),
});
export const saySpanInput = z
  .object({
    from: day('Enter the first day'),
    to: day('Enter the last day'),
    state: z.enum(weekStates, 'Say whether you are free or away'),
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'The last day is the first day or a later one',
  });

const largestPeerFile = 3_000_000;
export const uploadPeersInput = z.object({
  id,
  file: z
    .instanceof(File, { error: 'Choose a file' })
    .refine((file) => file.size > 0, 'Choose a file')
    .refine((file) => file.size <= largestPeerFile, 'The file is larger than 3 MB'),
});
export const dropPeerImportInput = z.object({ id });
export const importPeersInput = z.object({ id, accept: ticked });
