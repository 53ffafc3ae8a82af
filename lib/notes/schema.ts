import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { choices, id, optionalId, prose, reference, ticked, version } from '@/lib/platform/fields';
import { areaKeys } from '@/lib/timetable/keys';

export const sourceKinds = ['staff', 'councillor', 'partner', 'resident', 'document', 'visit'] as const;

export const noteText = prose('Write what you heard, saw or read', 5000);

export const recordNoteInput = z.object({
  reference,
  id,
  /** Left out for a new note. */
  version: version.optional(),
  sessionId: optionalId,
  text: noteText,
  source: z.enum(sourceKinds, 'Choose the kind of source'),
  area: z
    .union([z.enum(areaKeys, 'Choose one of the four areas'), z.literal('')])
    .optional()
    .transform((value) => value || null),
  principles: choices(principleKeys),
  citizens: ticked,
});

/** Own notes to share: single ones, or all of a session. */
export const shareNotesInput = z
  .object({
    reference,
    notes: z.preprocess(
      (value) => (value === undefined || value === '' ? [] : [value].flat()),
      z.array(z.uuid()).max(500),
    ),
    sessionId: optionalId,
  })
  .refine((input) => input.notes.length > 0 || input.sessionId, {
    path: ['notes'],
    error: 'Choose at least one note',
  });

export const removeNoteInput = z.object({ reference, id, version });
