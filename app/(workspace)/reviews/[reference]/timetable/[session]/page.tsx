import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AskList } from '@/components/findings/ask-list';
import { NameForm } from '@/components/people-met/name-form';
import { NamedList } from '@/components/people-met/named-list';
import { SessionFacts } from '@/components/timetable/session-facts';
import { SessionForm } from '@/components/timetable/session-form';
import { buttonClasses } from '@/components/ui/button-look';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { askWords } from '@/lib/findings/evening-labels';
import { listAsks } from '@/lib/findings/queries/asks';
import { listLines } from '@/lib/lines/queries/lines';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { getCircumstances } from '@/lib/timetable/queries/circumstances';
import { listNamed } from '@/lib/timetable/queries/people-met';
import { getDraftSession, getTimetable } from '@/lib/timetable/queries/timetable';
import { withdrawAsk } from '../../findings/actions';
import { dropSession, recordSession } from '../actions';
import { namePerson, removePerson } from './actions';

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
  const named = permitFor(viewer, 'people_met.view', review);
  const asks = permitFor(viewer, 'findings.view', review);
  const seesLines = permitFor(viewer, 'lines.view', review);
  const lines = seesLines ? await listLines(seesLines) : [];
  return (
    <>
      <PageTitle
        title={session.title}
        actions={
          notes ? (
            <a
              href={`/on-site?review=${reference}&view=capture&session=${id}`}
              data-plain
              className={buttonClasses('primary')}
            >
              Take a note
            </a>
          ) : null
        }
      />
      <SessionFacts
        session={session}
        place={places.find((place) => place.id === session.placeId)}
        names={names}
        lines={lines.filter((line) => session.lines.includes(line.id))}
      />
      {asks ? <Asked permit={asks} id={id} /> : null}
      {named ? <PeopleMet permit={named} id={id} /> : null}
      {edit ? <ChangeSession edit={edit} id={id} /> : null}
    </>
  );
}

/** What the team’s evening meeting wants asked here: the team’s alone. */
async function Asked({ permit: view, id }: { permit: Permit<'findings.view'>; id: string }) {
  const { review } = view;
  const asks = (await listAsks(view)).filter(({ sessionId }) => sessionId === id);
  if (asks.length === 0) return null;
  return (
    <Section title="What the evening asks here" actions={<WhoSees>{askWords.who}</WhoSees>}>
      <AskList
        asks={asks}
        reference={review.reference}
        withdraw={review.decide('asks.write').allowed ? withdrawAsk : null}
      />
    </Section>
  );
}

/** Names of people met: the organiser's and the coordinator's, and those of the peers who go to this session. */
async function PeopleMet({ permit: view, id }: { permit: Permit<'people_met.view'>; id: string }) {
  const { reference } = view.review;
  const people = await listNamed(view, id);
  const canName = view.review.decide('people_met.name').allowed;
  if (!canName && people.length === 0) return null;
  return (
    <Section
      title="People met by name"
      lede="Only where names are needed. Deleted with the raw notes at the latest."
    >
      {people.length > 0 ? (
        <NamedList
          people={people}
          reference={reference}
          session={id}
          actions={canName ? { name: namePerson, remove: removePerson } : null}
        />
      ) : null}
      {canName ? (
        <NameForm action={namePerson} reference={reference} session={id} person={{ id: newId() }} />
      ) : null}
      <WhoSees>The organiser, the coordinator and the peers who go to this session see names.</WhoSees>
    </Section>
  );
}

async function ChangeSession({ edit, id }: { edit: Permit<'timetable.edit'>; id: string }) {
  const { reference, onSiteFrom, onSiteTo } = edit.review;
  const { draft, session } = await getDraftSession(edit, id);
  if (!session) return null;
  const [circumstances, lines] = await Promise.all([getCircumstances(edit), listLines(edit)]);
  return (
    <>
      <Section title="Change this session" lede="The team learns of it with the next release.">
        <SessionForm
          action={recordSession}
          reference={reference}
          id={id}
          session={session}
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          sessions={draft.sessions}
          circumstances={circumstances}
          lines={lines.filter(({ id: line, closedAt }) => !closedAt || session.lines.includes(line))}
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
