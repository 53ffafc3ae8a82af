import type { Metadata } from 'next';
import { NextSession } from '@/components/notes/next-session';
import { TakeNote } from '@/components/notes/take-note';
import { EmptyState } from '@/components/ui/empty-state';
import { now } from '@/lib/platform/clock';
import { permit } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { nextFor } from '@/lib/timetable/rules';

export const metadata: Metadata = { title: 'On site' };

export default async function OnSitePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await permit('notes.view', reference);
  const { sessions, places, names, shows } = await getTimetable(view);
  const at = now();
  const { next, after } = nextFor(sessions, view.viewer.personId, at);
  return (
    <>
      <h1 className="sr-only">On site: your next session</h1>
      {next ? (
        <NextSession
          session={next}
          after={after}
          places={places}
          names={names}
          personId={view.viewer.personId}
          now={at}
          href={`/reviews/${reference}/timetable/${next.id}`}
        />
      ) : (
        <EmptyState title="Nothing more in your timetable">
          {shows === 'nothing_yet'
            ? 'The timetable is not released yet. Your next session stands here as soon as it is.'
            : 'Your next session would stand here. Notes can still be taken.'}
        </EmptyState>
      )}
      <TakeNote
        reference={reference}
        sessionId={next && next.startsAt <= new Date(at.getTime() + soon) ? next.id : null}
        decision={view.review.decide('notes.write')}
      />
    </>
  );
}

// A note taken shortly before a session belongs to it.
const soon = 15 * 60_000;
