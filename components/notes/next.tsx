import { Banner } from '@/components/ui/banner';
import { EmptyState } from '@/components/ui/empty-state';
import { endedWithUnshared, nextSessions, sessionOfNow } from '@/lib/notes/on-site';
import type { PackedSession } from '@/lib/notes/pack';
import { countWords } from '@/lib/platform/date-words';
import { NextHead } from './next-head';
import { NoteList } from './note-list';
import { notesOfSession, type Room, sessionIn } from './room';
import { SafetyLink } from './safety';
import { AfterLine, SessionFacts } from './session-facts';
import { ShellLink } from './shell-link';
import { TakeNote } from './take-note';

/** The session that is on or comes next, or one that was chosen: when, where, with whom, what for and what to ask. */
export function Next({ room }: { room: Room }) {
  const { pack, address, now } = room;
  const chosen = sessionIn(room, address.session);
  const takes = chosen ?? sessionOfNow(pack.sessions, now);
  return (
    <>
      <h1 className="sr-only">{chosen ? chosen.title : 'On site: your next session'}</h1>
      {chosen ? <Session room={room} session={chosen} isChosen /> : <Coming room={room} />}
      <SafetyLink reference={pack.reference} />
      <TakeNote pack={pack} session={takes?.id ?? null} />
    </>
  );
}

function Coming({ room }: { room: Room }) {
  const { pack, now } = room;
  const { next, after } = nextSessions(pack.sessions, now);
  return (
    <>
      <Unshared room={room} />
      {next ? (
        <Session room={room} session={next} isChosen={false} />
      ) : (
        <NothingNext isEmpty={pack.sessions.length === 0} />
      )}
      {next && after ? <AfterLine reference={pack.reference} session={next} after={after} /> : null}
    </>
  );
}

function NothingNext({ isEmpty }: { isEmpty: boolean }) {
  return (
    <EmptyState title="Nothing more in your timetable">
      {isEmpty
        ? 'The timetable is not released yet. Your next session stands here as soon as it is.'
        : 'Your next session would stand here. Notes can still be taken.'}
    </EmptyState>
  );
}

function Session({ room, session, isChosen }: { room: Room; session: PackedSession; isChosen: boolean }) {
  const own = notesOfSession(room, session);
  return (
    <>
      <NextHead session={session} now={room.now} isChosen={isChosen} />
      <SessionFacts session={session} person={room.person} />
      {own.length > 0 ? (
        <section className="mt-6 border-t border-ink pt-3">
          <h3 className="text-lede font-bold">Your notes of this session</h3>
          <NoteList room={room} notes={own} />
        </section>
      ) : null}
    </>
  );
}

function Unshared({ room }: { room: Room }) {
  const [latest] = endedWithUnshared(room.pack.sessions, room.notes, room.now);
  if (!latest || room.pack.closed) return null;
  const { session, unshared } = latest;
  return (
    <Banner
      title={`${session.title} is over: ${countWords(unshared, 'note')} of it only you can see.`}
      action={
        <ShellLink
          to={{ review: room.pack.reference, view: 'notes' }}
          className="inline-block py-2.5 font-bold"
        >
          {unshared === 1 ? 'Look at it and share' : 'Look at them and share'}
        </ShellLink>
      }
    />
  );
}
