import type { TeamNote } from '@/lib/notes/note';

/** What the notes are narrowed to; anything unknown narrows nothing. */
export interface Wanted {
  area?: string;
  source?: string;
}

export function isWanted(note: TeamNote, { area, source }: Wanted): boolean {
  return (!area || note.area === area) && (!source || note.source === source);
}
