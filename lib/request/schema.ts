import * as z from 'zod';
import { draftPartner } from '@/lib/partners/schema';
import {
  day,
  email,
  id,
  line,
  optionalLine,
  optionalProse,
  prose,
  reference,
  version,
} from '@/lib/platform/fields';

/** Who sends the request: one of the council's own people, or a coordinator for it. */
export const askers = [
  'political_lead',
  'chief_executive',
  'organiser',
  'host_other',
  'coordinator',
] as const;
export type Asker = (typeof askers)[number];

const person = z.object({ name: optionalLine(120), email: optionalLine(254) });
const nobody = { name: '', email: '' };

/** What each question's page sends: as typed, cleaned, perhaps unfinished. */
const asTyped = {
  you: { asker: z.enum(askers, 'Choose who you are').nullable().default(null) },
  people: {
    leaders: z
      .array(
        z.object({
          organisationId: id,
          politicalLead: person.extend({ title: optionalLine(80) }).default({ ...nobody, title: '' }),
          chiefExecutive: person.default(nobody),
        }),
      )
      .max(10)
      .default([]),
    organiser: person.default(nobody),
  },
  why: { whyNow: optionalProse(4000) },
  focus: { hopedFocus: optionalProse(4000) },
  dates: {
    windows: z
      .array(z.object({ from: optionalLine(10), to: optionalLine(10) }))
      .max(3)
      .default([]),
  },
  contacts: { contacts: optionalProse(2000) },
};

/** A draft's answers as they are kept. */
export const draftAnswers = z.object({
  hosts: z.array(z.uuid()).default([]),
  /** Who takes part and signs nothing. */
  partners: z.array(draftPartner).max(20).default([]),
  ...asTyped.you,
  ...asTyped.people,
  ...asTyped.why,
  ...asTyped.focus,
  ...asTyped.dates,
  ...asTyped.contacts,
});
export type DraftAnswers = z.output<typeof draftAnswers>;
export type Leaders = DraftAnswers['leaders'][number];
export type Window = DraftAnswers['windows'][number];

const frame = {
  draft: id,
  version,
  /** Sent while typing: what is there is kept as it is, unfinished or not. */
  autosave: z.literal('1').optional(),
  /** Set by the Change links, which lead back to where the answers are checked. */
  back: z.literal('check').optional(),
};

export const answerQuestionInput = z.discriminatedUnion(
  'question',
  [
    z.object({ ...frame, question: z.literal('you'), ...asTyped.you }),
    z.object({ ...frame, question: z.literal('people'), ...asTyped.people }),
    z.object({ ...frame, question: z.literal('why'), ...asTyped.why }),
    z.object({ ...frame, question: z.literal('focus'), ...asTyped.focus }),
    z.object({ ...frame, question: z.literal('dates'), ...asTyped.dates }),
    z.object({ ...frame, question: z.literal('contacts'), ...asTyped.contacts }),
  ],
  'This is not one of the questions',
);

export const startDraftInput = z.object({ id });
export const hostInput = z.object({ draft: id, version, organisationId: id });
export const draftInput = z.object({ draft: id, version });

const visit = { from: day('Give the first day of the visit'), to: day('Give the last day of the visit') };

/** `dateReason`: why these days, where something strong speaks against them. */
export const acceptRequestInput = z.object({ reference, ...visit, dateReason: optionalProse(2000) });
export const suggestDatesInput = z.object({
  reference,
  version,
  ...visit,
  words: prose('Say why these dates would be better', 2000),
});
export const declineRequestInput = z.object({
  reference,
  reason: prose('Say why, in words that the council can use', 2000),
});

/** The roles on the host's side that can be named; a reader is named by the leaders alone. */
export const hostRoles = ['political_lead', 'chief_executive', 'organiser', 'host_other'] as const;
export type HostRole = (typeof hostRoles)[number];

const named = { name: line('Give the person’s name', 120), email };

export const nameHostPersonInput = z.object({
  reference,
  ...named,
  role: z.enum(hostRoles, 'Choose what they do in this review'),
  organisationId: id,
  /** Whose seat they take over. */
  replaces: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .transform((value) => value || null),
});
export const nameReaderInput = z.object({ reference, ...named });
export const endSeatInput = z.object({ reference, seat: id });
