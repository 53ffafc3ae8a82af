import { useRef } from 'react';
import { go } from '@/components/device/address';
import { device } from '@/components/device/device';
import { placeOf } from '@/components/device/drafts';
import { PressButton } from '@/components/device/press-button';
import { EmptyState } from '@/components/ui/empty-state';
import { isSaved, type NoteDraft } from '@/lib/notes/draft';
import { onlySource } from '@/lib/notes/on-site';
import type { NoteContent } from '@/lib/notes/operation';
import { newId } from '@/lib/platform/ids';
import { CaptureForm } from './capture-form';
import { type Room, sessionIn, type WrittenNote, writtenNotes } from './room';
import { useDraft } from './use-draft';
import { useSaving } from './use-saving';

/** Writing a note, or changing one, where that is open to this person. */
export function Capture({ room }: { room: Room }) {
  const { closed } = room.pack;
  if (closed) return <NotHere title="Notes are no longer written here">{closed}</NotHere>;
  return <Writing room={room} note={writtenNotes(room).find(({ id }) => id === room.address.note) ?? null} />;
}

function NotHere({ title, children }: { title: string; children: string }) {
  return (
    <>
      <h1 className="pt-2 pb-2 text-h1-phone">Take a note</h1>
      <EmptyState title={title}>{children}</EmptyState>
    </>
  );
}

/** What is typed is kept at once; it becomes a note when it is saved. */
function Writing({ room, note }: { room: Room; note: WrittenNote | null }) {
  const { pack, address } = room;
  const isGone = address.note !== null && note === null;
  const {
    kept,
    keep,
    drop,
    restart,
    fault: draftFault,
  } = useDraft(
    placeOf(pack.reference, address),
    !isGone,
    () => startOf(room, note),
    (draft) => isSaved(draft, room.notes),
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
  if (!kept.draft)
    return (
      <NotHere title="This note is not on this device">It was removed, or belongs to another review.</NotHere>
    );
  return (
    <CaptureForm
      key={`${kept.draft.note}${kept.isBack}`}
      room={room}
      draft={kept.draft}
      note={note}
      fault={fault || draftFault}
      onChange={keep}
      onSave={(draft, content) => void save(draft, content)}
    >
      {isGone ? <Removed /> : null}
      {kept.isBack ? <WordsBack onThrowAway={restart} /> : null}
      <BothTexts note={note} />
    </CaptureForm>
  );
}

function Removed() {
  return (
    <p role="status" className="mb-4 border-l-[6px] border-accent bg-accent-wash px-4 py-2">
      This note was removed meanwhile. Saved, it is there again with these words.
    </p>
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
