import * as z from 'zod';
import { principleKeys } from '@/lib/method/principle-signs';
import { sourceKinds } from '@/lib/notes/schema';
import { cleanText } from '@/lib/platform/fields';
import { areaKeys } from '@/lib/timetable/keys';

export const longestNote = 5000;
export const mostPhotos = 12;
export const mostParents = 50;

/** The words exactly as they were typed: what a device keeps and what the server keeps are equal to the byte. */
const noteText = z
  .string()
  .max(longestNote, `A note has room for ${longestNote.toLocaleString('en-GB')} characters.`)
  .refine((text) => cleanText(text) !== '', 'The note is empty.')
  .refine(
    (text) => !/\p{Cs}/u.test(text) && !text.includes('\0'),
    'The note holds characters that are no text.',
  );

// Devices make them so; another spelling of the same id would pass for another note.
const id = z.uuid().lowercase();

/** What a note says and what it is about, as its author left it. No field holds who spoke. */
export const noteContent = z.strictObject({
  text: noteText,
  source: z.enum(sourceKinds),
  area: z.enum(areaKeys).nullable(),
  principles: z.array(z.enum(principleKeys)).max(principleKeys.length),
  citizens: z.boolean(),
  /** To be talked about at tonight’s meeting. */
  tonight: z.boolean(),
  sessionId: id.nullable(),
  documentId: id.nullable(),
  /** Shared with the peer team; once shared, a note stays shared. */
  shared: z.boolean(),
  photos: z.array(id).max(mostPhotos, `A note has room for ${mostPhotos} photos.`),
});

/**
 * One thing that a device did to a note. A note is the set of its operations (`foldNote`): in any order, from any
 * number of devices, it comes to the same.
 */
export const noteOperation = z.strictObject({
  /** UUIDv7, made on the device: the same operation sent twice is one. */
  id,
  note: id,
  /** The operations that the writer saw as the note’s present state; none for a new note. */
  parents: z.array(id).max(mostParents),
  /** Null: the note is removed. */
  content: noteContent.nullable(),
  /** By the device’s own clock, which may be wrong: for showing, never for deciding. */
  madeAt: z.iso.datetime().refine((at) => at >= '1970', 'The note bears a date that no clock shows.'),
});

export type NoteContent = z.output<typeof noteContent>;
export type NoteOperation = z.output<typeof noteOperation>;
