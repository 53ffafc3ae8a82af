import { CitizenSign } from '@/components/ui/citizen-sign';
import { PrincipleRow } from '@/components/ui/principle-row';
import { noteSourceLabels } from '@/lib/notes/labels';
import { timeOf } from '@/lib/platform/clock';
import { NotePhotos } from './note-photos';
import { NoteState } from './note-state';
import type { Room, WrittenNote } from './room';
import { ShareNotes } from './share-notes';
import { ShellLink } from './shell-link';

interface NoteListProps {
  room: Room;
  notes: readonly WrittenNote[];
  /** Takes a note away; left out where notes are only looked at. */
  onRemove?: (note: WrittenNote) => void;
}

/** Own notes, each with how far it has come and what can be done with it. */
export function NoteList({ room, notes, onRemove }: NoteListProps) {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} className="border-b border-rule py-3">
          <Texts note={note} />
          <NotePhotos ids={note.content.photos} kept={room.photos} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
            <span>
              {noteSourceLabels[note.content.source]},{' '}
              <span className="tabular">{timeOf(new Date(note.madeAt))}</span>
            </span>
            {note.content.tonight ? <b className="text-ink">For tonight</b> : null}
            <PrincipleRow principles={note.content.principles} />
            {note.content.citizens ? (
              <span className="flex items-center">
                <CitizenSign />
                <span className="sr-only">Citizen involvement</span>
              </span>
            ) : null}
          </div>
          <NoteState note={note} />
          {room.pack.closed ? null : <Acts room={room} note={note} onRemove={onRemove} />}
        </li>
      ))}
    </ul>
  );
}

function Texts({ note }: { note: WrittenNote }) {
  if (note.otherTexts.length === 0)
    return <p className="max-w-measure whitespace-pre-line">{note.content.text}</p>;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {[note.content.text, ...note.otherTexts].map((text, index) => (
        <div key={text} className="border-l-[6px] border-rule pl-3">
          <p className="text-small font-bold">Text {index + 1}</p>
          <p className="whitespace-pre-line">{text}</p>
        </div>
      ))}
    </div>
  );
}

interface ActsProps extends Pick<NoteListProps, 'room'> {
  note: WrittenNote;
  onRemove: NoteListProps['onRemove'] | undefined;
}

function Acts({ room, note, onRemove }: ActsProps) {
  const words = note.content.text.slice(0, 40);
  const isTwo = note.otherTexts.length > 0;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1">
      <ShellLink
        to={{ review: note.reference, view: 'capture', session: note.content.sessionId, note: note.id }}
        className="inline-flex min-h-11 items-center text-small"
      >
        {isTwo ? 'Join them' : 'Change'}
        <span className="sr-only">: “{words}”</span>
      </ShellLink>
      {onRemove && !note.content.shared ? (
        <button
          type="button"
          onClick={() => onRemove(note)}
          className="min-h-11 text-small text-accent underline underline-offset-4"
        >
          Remove<span className="sr-only">: “{words}”</span>
        </button>
      ) : null}
      {onRemove && !isTwo ? <ShareNotes room={room} notes={[note]} of={`“${words}”`} small /> : null}
    </div>
  );
}
