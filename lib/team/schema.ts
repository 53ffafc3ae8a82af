import * as z from 'zod';
import { day, id, optionalProse, prose, reference, version } from '@/lib/platform/fields';
import { places } from '@/lib/team/rules/chairs';
import { waivableKinds } from '@/lib/team/rules/conflicts';

const ids = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id).max(20));

export const proposePeerInput = z.object({ reference, person: id, place: z.enum(places) });

/** A whole team, or what is left of it, in one press. */
export const proposeTeamInput = z.object({
  reference,
  people: z
    .array(z.object({ person: id, place: z.enum(places) }), 'Choose whom to propose')
    .min(1, 'Choose whom to propose')
    .max(20)
    .refine(
      (people) => new Set(people.map((each) => each.person)).size === people.length,
      'Nobody sits on two chairs',
    ),
});

export const memberInput = z.object({ reference, member: id });

export const agreePeerInput = memberInput.extend({ version });

export const invitePeersInput = z.object({
  reference,
  members: ids.refine((members) => members.length > 0, 'Choose whom to invite'),
  replyBy: day('Say by when you ask for an answer'),
});

export const waiveConflictInput = z.object({
  reference,
  person: id,
  kind: z.enum(waivableKinds),
  reason: prose('Say why it does not stand in the way', 1000),
});

export const confirmSeatInput = memberInput;
export const recordLostSeatInput = memberInput.extend({ until: day('Enter the last day of the post') });

export const withdrawWaiverInput = z.object({ reference, waiver: id });

const interestChoice = z.enum(['none', 'some'], 'Say whether you have an interest to declare');
const interestWords = optionalProse(4000);
const saysWhat = (input: { interest?: 'none' | 'some' | undefined; words: string }) =>
  input.interest !== 'some' || input.words !== '';
const sayWhat = { path: ['words'], message: 'Say what the interest is' };

/** A declaration may have been made before; where it has not, it comes with the answer. */
export const acceptInvitationInput = z
  .object({ reference, interest: interestChoice.optional(), words: interestWords })
  .refine(saysWhat, sayWhat);

export const declineInvitationInput = z.object({ reference, reason: optionalProse(2000) });

export const declareInterestsInput = z
  .object({ reference, interest: interestChoice, words: interestWords })
  .refine(saysWhat, sayWhat);

export const considerDeclarationInput = z.object({
  reference,
  declaration: id,
  outcome: z.enum(['no_conflict', 'conflict'], 'Say whether it is a conflict'),
});

export const questionPeerInput = z.object({
  reference,
  member: id,
  version,
  worry: prose('Say what worries you', 2000),
});
