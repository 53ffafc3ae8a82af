import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SessionFacts } from '@/components/timetable/session-facts';
import { SessionForm } from '@/components/timetable/session-form';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { daysBetween } from '@/lib/platform/date-words';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { getDraftSession, getTimetable } from '@/lib/timetable/queries/timetable';
import { dropSession, recordSession } from '../actions';

export const metadata: Metadata = { title: 'Session' };

interface Props {
  params: Promise<{ reference: string; session: string }>;
}

export default async function SessionPage({ params }: Props) {
  const { reference, session: id } = await params;
  const view = await permit('timetable.view', reference);
  const { review, viewer } = view;
  const { sessions, places, names } = await getTimetable(view);
  const session = sessions.find((each) => each.id === id) ?? notFound();
  const edit = permitFor(viewer, 'timetable.edit', review);
  const notes = permitFor(viewer, 'notes.write', review);
  return (
    <>
      <PageTitle
        title={session.title}
        actions={
          notes ? (
            <LinkButton href={`/reviews/${reference}/on-site/note/new?session=${id}`}>Take a note</LinkButton>
          ) : null
        }
      />
      <SessionFacts
        session={session}
        place={places.find((place) => place.id === session.placeId)}
        names={names}
      />
      {edit ? <ChangeSession edit={edit} id={id} /> : null}
    </>
  );
}

async function ChangeSession({ edit, id }: { edit: Permit<'timetable.edit'>; id: string }) {
  const { reference, onSiteFrom, onSiteTo } = edit.review;
  const { draft, session } = await getDraftSession(edit, id);
  if (!session) return null;
  return (
    <>
      <Section title="Change this session" lede="The team learns of it with the next release.">
        <SessionForm
          action={recordSession}
          reference={reference}
          id={id}
          session={session}
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          places={draft.places}
          attendants={draft.attendants}
        />
      </Section>
      <Section title="Drop this session" lede="Notes already taken in it stay with the team.">
        <Form action={dropSession} submit="Drop the session" look="warn">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={session.version} />
        </Form>
      </Section>
    </>
  );
}
