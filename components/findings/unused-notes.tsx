import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PrincipleRow } from '@/components/ui/principle-row';
import { WhoSees } from '@/components/ui/who-sees';
import { noteWords } from '@/lib/notes/labels';
import type { TeamNote } from '@/lib/notes/note';
import { NoteSource } from './note-source';

interface UnusedNotesProps {
  notes: readonly TeamNote[];
  /** Where the chosen notes are drawn into a finding. */
  draw: string;
  canWrite: boolean;
}

/** The shared notes that stand under no finding yet, to choose from; a plain form that needs no JavaScript. */
export function UnusedNotes({ notes, draw, canWrite }: UnusedNotesProps) {
  if (notes.length === 0)
    return (
      <EmptyState title="No notes wait">
        Notes that peers share stand here until they are drawn into a finding.
      </EmptyState>
    );
  return (
    <form action={draw} method="get" className="group">
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="flex gap-3 border-b border-rule px-2 has-checked:bg-accent-wash">
            {canWrite ? (
              <input
                id={`note-${note.id}`}
                type="checkbox"
                name="note"
                value={note.id}
                className="mt-4 size-5 shrink-0 accent-accent"
              />
            ) : null}
            {canWrite ? (
              <label htmlFor={`note-${note.id}`} className="min-w-0 flex-1 py-3">
                <NoteWords note={note} />
              </label>
            ) : (
              <div className="py-3">
                <NoteWords note={note} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {canWrite ? (
        <div className="sticky bottom-0 mt-3 hidden bg-slab p-3 group-has-checked:block [&_button]:w-full">
          <Button look="secondary">Draw into a finding</Button>
        </div>
      ) : null}
      <WhoSees>{noteWords.team}</WhoSees>
    </form>
  );
}

function NoteWords({ note }: { note: TeamNote }) {
  return (
    <>
      <span className="block whitespace-pre-line text-small text-ink">{note.text}</span>
      <span className="mt-2 flex flex-wrap items-center justify-between gap-2 text-small text-soft">
        <NoteSource note={note} />
        <PrincipleRow principles={note.principles} size={20} />
      </span>
    </>
  );
}
