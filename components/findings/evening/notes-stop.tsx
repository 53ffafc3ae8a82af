import { EmptyState } from '@/components/ui/empty-state';
import { PrincipleRow } from '@/components/ui/principle-row';
import { TagWord } from '@/components/ui/tag-word';
import type { NoteOfDay } from '@/lib/notes/note';
import { NotePictures } from '../note-pictures';
import { NoteSource } from '../note-source';
import { NoteText } from '../note-text';

/** What came to the team today or is for its meeting, those for tonight first; nobody’s name stands beside a note. */
export function NotesStop({ notes }: { notes: readonly NoteOfDay[] }) {
  if (notes.length === 0)
    return (
      <EmptyState title="Nothing new was shared">
        Notes that peers share in the course of the day stand here, those marked for tonight first.
      </EmptyState>
    );
  return (
    <ul className="grid gap-x-10 lg:grid-cols-2">
      {notes.map((note) => (
        <li key={note.id} className="border-b border-rule py-3">
          {note.tonight ? <TagWord tone="strong">For tonight</TagWord> : null}
          <NoteText note={note} />
          <NotePictures note={note} />
          <div className="mt-1 flex flex-wrap items-center gap-3 text-small text-soft">
            <NoteSource note={note} />
            <PrincipleRow principles={note.principles} size={22} />
          </div>
        </li>
      ))}
    </ul>
  );
}
