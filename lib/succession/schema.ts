import * as z from 'zod';
import { email, id, line, optionalLine, reference, ticked } from '@/lib/platform/fields';

const numbers = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(z.coerce.number().int().positive()).max(200),
);
const named = z
  .object({ name: optionalLine(120), email: optionalLine(254) })
  .default({ name: '', email: '' });

/** One council of the register that may take over, as the form sends it. */
const successor = z.object({
  organisationId: id,
  /** Whether it takes over at all. */
  chosen: ticked,
  /** The recommendations that pass to it, by their numbers. */
  takes: numbers,
  leadTitle: optionalLine(80),
  politicalLead: named,
  chiefExecutive: named,
});
export type SuccessorInput = z.output<typeof successor>;
/** A council that takes over, with its name and its place in the form: its fields are named by it. */
export type Chosen = SuccessorInput & { name: string; index: number };

export const passOnInput = z.object({
  reference,
  /** The council that has ended. */
  predecessor: id,
  successors: z.array(successor).max(20).default([]),
});

/** The two who lead a council that takes over. */
export const leadersOfSuccessor = z
  .object({
    politicalLead: z.object({ name: line('Give the name of the political lead', 120), email }),
    chiefExecutive: z.object({ name: line('Give the name of the chief executive', 120), email }),
  })
  .refine(({ politicalLead: one, chiefExecutive: other }) => !one.email || one.email !== other.email, {
    message: 'The political lead and the chief executive need an address each',
    path: ['chiefExecutive', 'email'],
  });
