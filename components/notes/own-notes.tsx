import { useEffect, useRef, useState } from 'react';
import { device } from '@/components/device/device';
import { PressButton } from '@/components/device/press-button';
import { EmptyState } from '@/components/ui/empty-state';
import { WhoSees } from '@/components/ui/who-sees';
import { noteWords } from '@/lib/notes/labels';
import { grouped, sessionOfNow } from '@/lib/notes/on-site';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { countWords, dayWords } from '@/lib/platform/date-words';
import { NotSaved } from './not-saved';
import { NoteList } from './note-list';
import { type Room, sessionIn, type WrittenNote, writtenNotes } from './room';
import { ShareNotes } from './share-notes';
import { ShellLink } from './shell-link';
import { TakeNote } from './take-note';
import { useSaving } from './use-saving';

/** One’s own notes by session, the latest session first. */
export function OwnNotes({ room }: { room: Room }) {
  const [removed, setRemoved] = useState<WrittenNote | null>(null);
  const { fault, saving } = useSaving();
  const notes = writtenNotes(room);
  const open = notes.filter(({ content }) => !content.shared).length;
  const put = (note: WrittenNote, content: WrittenNote['content'] | null) =>
    saving(() => device.save({ reference: note.reference, note: note.id, parents: note.heads, content }));

  return (
    <>
      <h1 className="pt-2 text-h1-phone">Your notes</h1>
      {notes.length > 0 ? (
        <p className="mt-2 text-soft">
          {countWords(notes.length, 'note')}, {open > 0 ? `${open} not shared yet` : 'all shared'}.
        </p>
      ) : null}
      <WhoSees>{noteWords.private}</WhoSees>
      <p className="mt-2 text-small text-soft">{room.pack.kept}</p>
      <p className="mt-2">
        <ShellLink to={{ review: room.pack.reference, view: 'reading' }} className="inline-block py-2.5">
          Notes on papers
        </ShellLink>
      </p>
      {fault ? (
        <p role="alert" className="my-2 border-l-[3px] border-error pl-4 font-bold text-error">
          {fault}
        </p>
      ) : null}
      {removed ? (
        <Undo
          note={removed}
          onUndo={() => {
            void put(removed, removed.content);
            setRemoved(null);
          }}
        />
      ) : null}
      {notes.length === 0 ? (
        <EmptyState title="No notes yet">
          What you hear, see and read, a few lines each. The team’s findings stand on the notes that you
          share.
        </EmptyState>
      ) : null}
      <NotSaved reference={room.pack.reference} />
      {bySession(room, notes).map(({ id, title, when, notes: ofSession }) => (
        <section key={id} className="mt-6 border-t-2 border-ink pt-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-h2">{title}</h2>
            <span className="text-small text-soft tabular">{when}</span>
          </div>
          <NoteList
            room={room}
            notes={ofSession}
            onRemove={(note) => void put(note, null).then((isDone) => isDone && setRemoved(note))}
          />
          <div className="mt-3">
            {/* It stays when all are shared: it says so, and holds the focus. */}
            <ShareNotes room={room} notes={ofSession} of={`of ${title}`} atLeast={2} />
            {ofSession.filter(({ content }) => !content.shared).length > 1 ? (
              <p className="mt-1 text-small text-soft">{noteWords.team}</p>
            ) : null}
          </div>
        </section>
      ))}
      <TakeNote pack={room.pack} session={sessionOfNow(room.pack.sessions, room.now)?.id ?? null} />
    </>
  );
}

function Undo({ note, onUndo }: { note: WrittenNote; onUndo: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note was removed, and is what is undone
  useEffect(() => box.current?.focus(), [note.id]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className="my-4 flex flex-wrap items-center justify-between gap-3 border-l-[6px] border-accent bg-accent-wash px-4 py-2"
    >
      <span>Removed: “{note.content.text.slice(0, 60)}”</span>
      <PressButton small onPress={onUndo}>
        Undo
      </PressButton>
    </div>
  );
}

function bySession(room: Room, notes: readonly WrittenNote[]) {
  const groups = grouped(notes.toReversed(), ({ content }) => content.documentId ?? content.sessionId ?? '');
  return groups.map(([id, ofGroup]) => ({ id, notes: ofGroup, ...titleOf(room, id) }));
}

function titleOf(room: Room, id: string): { title: string; when: string } {
  const session = sessionIn(room, id);
  if (session) {
    const from = new Date(session.startsAt);
    return { title: session.title, when: `${dayWords(dayOf(from))}, ${timeOf(from)}` };
  }
  const paper = room.pack.documents.find((each) => each.id === id);
  if (paper) return { title: paper.title, when: 'Paper' };
  return { title: id ? 'A session that left the timetable' : 'Read or seen outside the sessions', when: '' };
}
