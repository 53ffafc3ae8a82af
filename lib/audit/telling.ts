import type * as z from 'zod';

/** Gives a person's name for an id; somebody who is no more has none. */
export type NameOf = (id: string | undefined) => string;
export type Telling = (by: string, particulars: unknown, nameOf: NameOf) => string;

/** One event as a sentence, its particulars read by the event's own schema. */
export function telling<S extends z.ZodType>(
  schema: S,
  words: (by: string, particulars: z.output<S>, nameOf: NameOf) => string,
): Telling {
  return (by, particulars, nameOf) => words(by, schema.parse(particulars), nameOf);
}
