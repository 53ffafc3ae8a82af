import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoteForm } from '@/components/notes/note-form';
import { Form } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { getOwnNote } from '@/lib/notes/queries/notes';
import { permit, permitFor } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { recordNote, removeNote, shareNotes } from '../../actions';

export const metadata: Metadata = { title: 'Change a note' };

interface Props {
  params: Promise<{ reference: string; note: string }>;
}

export default async function NotePage({ params }: Props) {
  const { reference, note: id } = await params;
  const write = await permit('notes.write', reference);
  const view = permitFor(write.viewer, 'notes.view', write.review) ?? notFound();
  const note = (isId(id) ? await getOwnNote(view, id) : null) ?? notFound();
  const { sessions } = await getTimetable(view);
  return (
    <>
      <h1 className="mb-4 text-h2">Change your note</h1>
      <NoteForm
        action={recordNote}
        reference={reference}
        personId={view.viewer.personId}
        id={note.id}
        note={note}
        session={sessions.find((each) => each.id === note.session?.id) ?? null}
        sessions={sessions}
      />
      {note.sharedAt ? null : (
        <Section title="Share or remove" level={2} wide>
          <div className="flex flex-wrap gap-4">
            <Form action={shareNotes} submit="Share with the peer team" look="secondary">
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="notes" value={note.id} />
            </Form>
            <Form action={removeNote} submit="Remove this note" look="warn">
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="id" value={note.id} />
              <input type="hidden" name="version" value={note.version} />
            </Form>
          </div>
        </Section>
      )}
    </>
  );
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
