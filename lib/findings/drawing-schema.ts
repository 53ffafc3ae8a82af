import * as z from 'zod';
import { findingKinds } from '@/lib/findings/schema';
import { principleKeys } from '@/lib/method/principle-signs';
import { choices, id, line, reference, ticked, version } from '@/lib/platform/fields';
import { areaKeys } from '@/lib/timetable/keys';

/** How a note can stand to a finding. */
export const stances = ['supporting', 'against', 'unused'] as const;
export type Stance = (typeof stances)[number];

const placing = z.object({
  finding: id,
  note: id,
  /** How the note stood when it was taken hold of: elsewhere by now, and the step is refused. */
  was: z.enum(stances),
  as: z.enum(stances),
});
export type Placing = z.output<typeof placing>;

const oneSentence = line('Write the finding as one sentence', 400);

/** Notes drawn under findings, taken away, or both at once; the same with `was` and `as` exchanged takes it back. */
export const placeNotesInput = z.object({
  reference,
  placings: z.array(placing).min(1, 'Choose at least one note').max(400, 'Choose 200 notes or fewer'),
});

export const splitFindingInput = z.object({
  reference,
  id,
  version,
  /** The finding that the notes go into, with an id of the client’s making. */
  into: id,
  notes: z.array(z.uuid()).min(1, 'Choose at least one note').max(200, 'Choose 200 notes or fewer'),
  statement: oneSentence,
  kind: z.enum(findingKinds, 'Choose the kind'),
  area: z.enum(areaKeys, 'Choose the area of focus'),
});

/** `id`: the finding that was split off. */
export const undoSplitInput = z.object({ reference, id, version });

export const mergeFindingsInput = z
  .object({
    reference,
    /** The one that goes. */
    id,
    version,
    into: id,
    intoVersion: version,
    statement: oneSentence,
  })
  .refine((input) => input.id !== input.into, { path: ['into'], error: 'Choose another finding' });

export const undoMergeInput = z.object({
  reference,
  id,
  version,
  into: id,
  intoVersion: version,
  /** What the merge said that it brought, and what stood before it. */
  brought: z.array(z.uuid()).max(2000),
  principles: choices(principleKeys),
  citizens: ticked,
  canBeShared: ticked,
});
