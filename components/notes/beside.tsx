import { nextSessions, sessionOfNow } from '@/lib/notes/on-site';
import { NextHead } from './next-head';
import { NoteList } from './note-list';
import { type Room, sessionIn, writtenNotes } from './room';
import { SessionFacts } from './session-facts';
import { ShellLink } from './shell-link';

/** The second column of a laptop: the session that a note is about, or one’s latest notes. */
export function Beside({ room }: { room: Room }) {
  const { view, session } = room.address;
  const isAboutNotes = view === 'capture' || view === 'notes' || view === 'reading';
  return (
    <div className="max-lg:hidden">
      {isAboutNotes ? <SessionBeside room={room} asked={session} /> : <NotesBeside room={room} />}
    </div>
  );
}

function SessionBeside({ room, asked }: { room: Room; asked: string | null }) {
  const { sessions } = room.pack;
  const session =
    sessionIn(room, asked) ?? sessionOfNow(sessions, room.now) ?? nextSessions(sessions, room.now).next;
  if (!session) return null;
  return (
    <section aria-label="The session" className="border-l border-rule pl-10">
      <NextHead session={session} now={room.now} isChosen />
      <SessionFacts session={session} person={room.person} />
    </section>
  );
}

function NotesBeside({ room }: { room: Room }) {
  const latest = writtenNotes(room).slice(-6).toReversed();
  return (
    <section aria-label="Your latest notes" className="border-l border-rule pl-10">
      <h2 className="pt-4 text-h2">Your latest notes</h2>
      {latest.length === 0 ? (
        <p className="mt-2 max-w-measure text-soft">
          What you hear, see and read, a few lines each. The team’s findings stand on the notes that you
          share.
        </p>
      ) : (
        <>
          <NoteList room={room} notes={latest} />
          <ShellLink to={{ review: room.pack.reference, view: 'notes' }} className="mt-2 inline-block py-2.5">
            All your notes
          </ShellLink>
        </>
      )}
    </section>
  );
}
