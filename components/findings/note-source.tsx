import { noteSourceLabels } from '@/lib/notes/labels';
import type { TeamNote } from '@/lib/notes/note';
import { dayOf } from '@/lib/platform/clock';
import { shortDateWords } from '@/lib/platform/date-words';
import { whenWords } from '@/lib/timetable/labels';

/** “Resident, Tuesday at 09:15”: the kind of source and the meeting, never who spoke or who wrote. */
export function NoteSource({ note }: { note: TeamNote }) {
  const when = note.session ? whenWords(note.session) : shortDateWords(dayOf(note.madeAt));
  return (
    <span className="tabular">
      {noteSourceLabels[note.source]}, {when}
    </span>
  );
}
