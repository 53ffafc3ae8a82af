import type { NoteDraft } from '@/lib/notes/draft';
import { whenWords } from '@/lib/timetable/labels';
import { type Room, sessionIn, type WrittenNote } from './room';
import { ShellLink } from './shell-link';

interface CaptureHeadProps {
  room: Room;
  note: WrittenNote | null;
  /** As it is being written: another session or paper may have been chosen. */
  content: NoteDraft['content'];
}

/** What a note is taken of, and the way out. */
export function CaptureHead({ room, note, content }: CaptureHeadProps) {
  const { pack, address } = room;
  const session = sessionIn(room, content.sessionId);
  const paper = pack.documents.find(({ id }) => id === content.documentId);
  return (
    <div className="mb-3 flex items-baseline justify-between gap-x-4 pt-2">
      <h1 className="text-h2">
        {note ? (
          <span className="sr-only">Change your note: </span>
        ) : (
          <span className="sr-only">Take a note: </span>
        )}
        {paper?.title ?? session?.title ?? 'Outside the sessions'}
        {session ? (
          <span className="ml-3 inline-block text-body font-normal text-soft">
            {whenWords({ startsAt: new Date(session.startsAt) })}
          </span>
        ) : null}
      </h1>
      <ShellLink
        to={
          note
            ? { review: pack.reference, view: 'notes' }
            : { review: pack.reference, session: address.session }
        }
        className="inline-block py-2.5 font-bold"
      >
        Close
      </ShellLink>
    </div>
  );
}
