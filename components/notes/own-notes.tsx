import Link from 'next/link';
import { Form, type FormAction } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { PrincipleRow } from '@/components/ui/principle-row';
import { noteSourceLabels } from '@/lib/notes/labels';
import type { OwnNote } from '@/lib/notes/note';
import { countWords, instantWords } from '@/lib/platform/date-words';

interface OwnNotesProps {
  notes: readonly OwnNote[];
  reference: string;
  share: FormAction;
  canWrite: boolean;
}

/** One's own notes, by session, each with what can be done with it. */
export function OwnNotes({ notes, reference, share, canWrite }: OwnNotesProps) {
  return bySession(notes).map(({ title, sessionId, notes: ofSession }) => {
    return (
      <section key={sessionId} className="mb-10 border-t-2 border-ink pt-3">
        <h2 className="text-h2">{title}</h2>
        <ul>
          {ofSession.map((note) => (
            <li key={note.id} className="border-b border-rule py-3">
              <NoteLine
                note={note}
                href={canWrite ? `/reviews/${reference}/on-site/note/${note.id}` : null}
              />
            </li>
          ))}
        </ul>
        {canWrite ? (
          <ShareForm notes={ofSession} sessionId={sessionId} reference={reference} share={share} />
        ) : null}
      </section>
    );
  });
}

interface ShareFormProps extends Pick<OwnNotesProps, 'notes' | 'reference' | 'share'> {
  sessionId: string | null;
}

function ShareForm({ notes, sessionId, reference, share }: ShareFormProps) {
  const open = notes.filter((note) => !note.sharedAt);
  if (open.length === 0) return null;
  return (
    <Form
      action={share}
      submit={open.length === 1 ? 'Share this note' : `Share all ${open.length} notes`}
      look="secondary"
      className="mt-4"
    >
      <input type="hidden" name="reference" value={reference} />
      {sessionId ? (
        <input type="hidden" name="sessionId" value={sessionId} />
      ) : (
        open.map(({ id }) => <input key={id} type="hidden" name="notes" value={id} />)
      )}
      <p className="mb-2 text-small text-soft">
        {countWords(open.length, 'note')} of these only you can see.
      </p>
    </Form>
  );
}

function NoteLine({ note, href }: { note: OwnNote; href: string | null }) {
  return (
    <>
      <p className="max-w-measure whitespace-pre-line">{note.text}</p>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-small text-soft">
        <span className="flex items-center gap-2">
          <Icon name={note.sharedAt ? 'people' : 'lock'} size={16} />
          {note.sharedAt ? 'Shared' : 'Only you'}. {noteSourceLabels[note.source]},{' '}
          {instantWords(note.madeAt)}
        </span>
        <PrincipleRow principles={note.principles} />
        {href ? (
          <Link href={href} className="py-2">
            Change<span className="sr-only"> the note “{note.text.slice(0, 40)}”</span>
          </Link>
        ) : null}
      </div>
    </>
  );
}

function bySession(notes: readonly OwnNote[]) {
  const groups = new Map<string, { title: string; sessionId: string | null; notes: OwnNote[] }>();
  for (const note of notes) {
    const key = note.session?.id ?? '';
    const group = groups.get(key) ?? {
      title: note.session?.title ?? 'Read or seen outside the sessions',
      sessionId: note.session?.id ?? null,
      notes: [],
    };
    group.notes.push(note);
    groups.set(key, group);
  }
  return [...groups.values()];
}
