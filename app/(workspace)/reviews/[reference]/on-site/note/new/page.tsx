import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NoteForm } from '@/components/notes/note-form';
import { newId } from '@/lib/platform/ids';
import { permit, permitFor } from '@/lib/platform/permit';
import { whenWords } from '@/lib/timetable/labels';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { recordNote } from '../../actions';

export const metadata: Metadata = { title: 'Take a note' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ session?: string }>;
}

export default async function NewNotePage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { session: id } = await searchParams;
  const write = await permit('notes.write', reference);
  const view = permitFor(write.viewer, 'notes.view', write.review) ?? notFound();
  const { sessions } = await getTimetable(view);
  const session = sessions.find((each) => each.id === id) ?? null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-h2">
          {session?.title ?? 'A note'}
          {session ? (
            <span className="ml-3 text-body font-normal text-soft">{whenWords(session)}</span>
          ) : null}
        </h1>
        <Link href={`/reviews/${reference}/on-site`} className="py-2 font-bold">
          Close
        </Link>
      </div>
      <NoteForm
        action={recordNote}
        reference={reference}
        personId={view.viewer.personId}
        id={newId()}
        note={null}
        session={session}
        sessions={sessions}
      />
    </>
  );
}
