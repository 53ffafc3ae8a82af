import { PrincipleRow } from '@/components/ui/principle-row';
import type { TeamNote } from '@/lib/notes/note';
import { NotePictures } from './note-pictures';
import { NoteSource } from './note-source';
import { NoteText } from './note-text';

/** The notes that a new finding is drawn from. */
export function ChosenNotes({ notes }: { notes: readonly TeamNote[] }) {
  if (notes.length === 0)
    return <p className="text-soft">None chosen. They can be added once the finding is recorded.</p>;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} className="border-b border-rule py-3">
          <NoteText note={note} />
          <NotePictures note={note} />
          <div className="mt-1 flex flex-wrap items-center gap-4 text-small text-soft">
            <NoteSource note={note} />
            <PrincipleRow principles={note.principles} />
          </div>
        </li>
      ))}
    </ul>
  );
}
