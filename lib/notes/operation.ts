import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { noteText, sourceKinds } from '@/lib/notes/schema';
import { areaKeys } from '@/lib/timetable/keys';

/** What a note says and what it is about, as its author left it. No field holds who spoke. */
export const noteContent = z.strictObject({
  text: noteText,
  source: z.enum(sourceKinds),
  area: z.enum(areaKeys).nullable(),
  principles: z.array(z.enum(principleKeys)).max(principleKeys.length),
  citizens: z.boolean(),
  /** To be talked about at tonight’s meeting. */
  tonight: z.boolean(),
  sessionId: z.uuid().nullable(),
  documentId: z.uuid().nullable(),
  /** Shared with the peer team; once shared, a note stays shared. */
  shared: z.boolean(),
  photos: z.array(z.uuid()).max(12),
});

/**
 * One thing that a device did to a note. A note is the set of its operations (`foldNote`): in any order, from any
 * number of devices, it comes to the same.
 */
export const noteOperation = z.strictObject({
  /** UUIDv7, made on the device: the same operation sent twice is one. */
  id: z.uuid(),
  note: z.uuid(),
  /** The operations that the writer saw as the note’s present state; none for a new note. */
  parents: z.array(z.uuid()).max(50),
  /** Null: the note is removed. */
  content: noteContent.nullable(),
  /** By the device’s own clock, which may be wrong: for showing, never for deciding. */
  madeAt: z.iso.datetime(),
});

export type NoteContent = z.output<typeof noteContent>;
export type NoteOperation = z.output<typeof noteOperation>;
