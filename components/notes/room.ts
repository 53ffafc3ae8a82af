import type { Address } from '@/components/device/address';
import type { DeviceNote, DeviceState } from '@/components/device/state';
import type { NoteContent } from '@/lib/notes/operation';
import type { PackedSession, ReviewPack } from '@/lib/notes/pack';

/** What every screen of the days on site stands on: one review of the device, one’s own notes of it, and the time. */
export interface Room {
  pack: ReviewPack;
  /** Whose device this is, by name. */
  person: string;
  address: Address;
  now: Date;
  /** The latest last. */
  notes: readonly DeviceNote[];
  photos: DeviceState['photos'];
}

/** A note that is there. */
export type WrittenNote = DeviceNote & { content: NoteContent };

export function writtenNotes(room: Room): WrittenNote[] {
  return room.notes.flatMap((note) => (note.content ? [{ ...note, content: note.content }] : []));
}

export function notesOfSession(room: Room, session: PackedSession | null): WrittenNote[] {
  return writtenNotes(room).filter(({ content }) => content.sessionId === (session?.id ?? null));
}

export function sessionIn(room: Room, id: string | null): PackedSession | null {
  return room.pack.sessions.find((session) => session.id === id) ?? null;
}
