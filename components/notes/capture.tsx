import { useRef } from 'react';
import { go } from '@/components/device/address';
import { device } from '@/components/device/device';
import { PressButton } from '@/components/device/press-button';
import { EmptyState } from '@/components/ui/empty-state';
import type { NoteDraft } from '@/lib/notes/draft';
import { onlySource } from '@/lib/notes/on-site';
import type { NoteContent } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';
import { whenWords } from '@/lib/timetable/labels';
import { CaptureForm } from './capture-form';
import { type Room, sessionIn, type WrittenNote, writtenNotes } from './room';
import { ShellLink } from './shell-link';
import { useDraft } from './use-draft';
import { useSaving } from './use-saving';

/** Writing a note, or changing one, where that is open to this person. */
export function Capture({ room }: { room: Room }) {
  const { closed } = room.pack;
  const asked = room.address.note;
  const note = writtenNotes(room).find(({ id }) => id === asked) ?? null;
  if (!closed && (note || !asked)) return <Writing room={room} note={note} />;
  return (
    <>
      <h1 className="pt-2 pb-2 text-h1-phone">Take a note</h1>
      <EmptyState title={closed ? 'Notes are no longer written here' : 'This note is not on this device'}>
        {closed ?? 'It was removed, or belongs to another review.'}
      </EmptyState>
    </>
  );
}

/** What is typed is kept at once; it becomes a note when it is saved. */
function Writing({ room, note }: { room: Room; note: WrittenNote | null }) {
  const { pack, address } = room;
  const notes = writtenNotes(room);
  const {
    kept,
    keep,
    drop,
    restart,
    fault: draftFault,
  } = useDraft(
    placeOf(pack.reference, address),
    () => startOf(room, note),
    (draft) => notes.some(({ id, content }) => id === draft.note && content.text === draft.content.text),
  );
  const { fault, saving } = useSaving();

  // A second press while the disk turns is the same press.
  const isSaving = useRef(false);

  async function save(draft: NoteDraft, content: NoteContent): Promise<void> {
    if (isSaving.current) return;
    isSaving.current = true;
    const { note: id, parents } = draft;
    const isDone = await saving(() => device.save({ reference: pack.reference, note: id, parents, content }));
    isSaving.current = isDone;
    if (!isDone) return;
    await drop();
    go({ review: pack.reference, view: 'notes' });
  }

  if (!kept) return null;
  return (
    <>
      <CaptureHead room={room} note={note} />
      {kept.isBack ? <WordsBack onThrowAway={restart} /> : null}
      <BothTexts note={note} />
      <CaptureForm
        key={`${kept.draft.note}${kept.isBack}`}
        room={room}
        draft={kept.draft}
        isNew={note === null}
        fault={fault || draftFault}
        onChange={keep}
        onSave={(draft, content) => void save(draft, content)}
      />
    </>
  );
}

function WordsBack({ onThrowAway }: { onThrowAway: () => void }) {
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-center justify-between gap-3 border-l-[6px] border-accent bg-accent-wash px-4 py-2"
    >
      <span>These words were still on this device, not saved yet.</span>
      <PressButton small onPress={onThrowAway}>
        Throw them away
      </PressButton>
    </div>
  );
}

function BothTexts({ note }: { note: WrittenNote | null }) {
  if (!note || note.otherTexts.length === 0) return null;
  return (
    <p className="mb-4 border-l-[6px] border-accent bg-accent-wash px-4 py-2">
      Two devices wrote this note without knowing of each other. Both texts are in the box: make one of them.
    </p>
  );
}

function CaptureHead({ room, note }: { room: Room; note: WrittenNote | null }) {
  const { pack, address } = room;
  const session = sessionIn(room, note ? note.content.sessionId : address.session);
  const paper = pack.documents.find(({ id }) => id === (note ? note.content.documentId : address.document));
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

/** One draft a place: a note that is changed, a paper, a session, or none of them. */
function placeOf(reference: string, { note, document, session }: Room['address']): string {
  return `${reference}/${note ?? document ?? session ?? ''}`;
}

function startOf(room: Room, note: WrittenNote | null): NoteDraft {
  if (note) {
    const text = [note.content.text, ...note.otherTexts].join('\n\n');
    return { note: note.id, parents: note.heads, content: { ...note.content, text } };
  }
  const { document: documentId, session: sessionId } = room.address;
  const session = sessionIn(room, sessionId);
  return {
    note: newId(),
    parents: [],
    content: {
      text: '',
      source: onlySource(session, documentId !== null),
      area: session?.areas[0] ?? null,
      principles: [],
      citizens: false,
      tonight: false,
      sessionId: session?.id ?? null,
      documentId: room.pack.documents.some(({ id }) => id === documentId) ? documentId : null,
      shared: false,
      photos: [],
    },
  };
}
