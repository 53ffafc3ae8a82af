import type { Metadata } from 'next';
import { ForgetDraft } from '@/components/notes/forget-draft';
import { OwnNotes } from '@/components/notes/own-notes';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { noteWords } from '@/lib/notes/labels';
import { listOwnNotes } from '@/lib/notes/queries/notes';
import { countWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import { shareNotes } from '../actions';

export const metadata: Metadata = { title: 'Your notes' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ saved?: string }>;
}

export default async function NotesPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { saved } = await searchParams;
  const view = await permit('notes.view', reference);
  const notes = await listOwnNotes(view);
  const canWrite = view.review.decide('notes.write').allowed;
  const open = notes.filter((note) => !note.sharedAt).length;
  return (
    <>
      {saved ? <ForgetDraft id={saved} reference={reference} personId={view.viewer.personId} /> : null}
      <PageTitle
        title="Your notes"
        sentence={`${countWords(notes.length, 'note')}, ${open} of them not shared yet. ${noteWords.private}`}
        actions={
          canWrite ? (
            <LinkButton href={`/reviews/${reference}/on-site/note/new`}>Take a note</LinkButton>
          ) : null
        }
      />
      {notes.length === 0 ? (
        <EmptyState title="No notes yet">
          What you hear, see and read, a few lines each. The team’s findings stand on the notes that you
          share.
        </EmptyState>
      ) : (
        <OwnNotes notes={notes} reference={reference} share={shareNotes} canWrite={canWrite} />
      )}
    </>
  );
}
