import type { Metadata } from 'next';
import { DayList } from '@/components/timetable/day-list';
import { NoTimetable } from '@/components/timetable/no-timetable';
import { ReleaseForm } from '@/components/timetable/release-form';
import { WholeVisit } from '@/components/timetable/whole-visit';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { type Permit, permit } from '@/lib/platform/permit';
import { standWords, totalsWords } from '@/lib/timetable/labels';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { concerns, totals } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { releaseTimetable } from './actions';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ show?: string }>;
}

export const metadata: Metadata = { title: 'Timetable' };

export default async function TimetablePage({ params, searchParams }: Props) {
  const { reference } = await params;
  const show = (await searchParams).show === 'principles' ? 'principles' : 'people';
  const view = await permit('timetable.view', reference);
  const { review, viewer } = view;
  const timetable = await getTimetable(view);
  const { sessions, shows } = timetable;
  const hrefOf = (session: PlannedSession) => `/reviews/${reference}/timetable/${session.id}`;
  const canEdit = review.decide('timetable.edit').allowed;
  const own = sessions.filter((session) => session.peers.some((peer) => peer.personId === viewer.personId));
  return (
    <>
      <PageTitle
        title="Timetable"
        sentence={<Standing timetable={timetable} />}
        actions={shows === 'draft' ? <Actions review={review} timetable={timetable} /> : null}
      />
      {own.length > 0 ? (
        <Section title="Your days" wide>
          <DayList sessions={own} timetable={timetable} hrefOf={hrefOf} columns />
        </Section>
      ) : null}
      {sessions.length > 0 ? (
        <WholeVisit
          timetable={timetable}
          hrefOf={hrefOf}
          addHref={canEdit ? (area) => `/reviews/${reference}/timetable/new?area=${area}` : undefined}
          show={show}
          isFolded={own.length > 0}
          concerns={shows === 'draft' ? toSettle(review, timetable) : null}
        />
      ) : (
        <NoTimetable shows={shows} canEdit={canEdit} reference={reference} />
      )}
    </>
  );
}

function Standing({ timetable }: { timetable: Timetable }) {
  const { sessions } = timetable;
  return (
    <>
      {sessions.length > 0 ? <b className="block text-ink">{totalsWords(totals(sessions))}</b> : null}
      <span role="status">{standWords(timetable)}</span>
    </>
  );
}

type Review = Permit<'timetable.view'>['review'];

function Actions({ review, timetable }: { review: Review; timetable: Timetable }) {
  return (
    <>
      {review.decide('timetable.edit').allowed ? (
        <>
          <LinkButton href={`/reviews/${review.reference}/timetable/places`} look="secondary">
            Places
          </LinkButton>
          <LinkButton href={`/reviews/${review.reference}/timetable/new`} look="secondary">
            Add a session
          </LinkButton>
        </>
      ) : null}
      <ReleaseForm
        action={releaseTimetable}
        reference={review.reference}
        timetable={timetable}
        decision={review.decide('timetable.release')}
      />
    </>
  );
}

function toSettle(review: Review, { sessions, places, attendants }: Timetable) {
  return concerns(sessions, {
    from: review.onSiteFrom,
    to: review.onSiteTo,
    attendants: new Set(attendants.map((person) => person.personId)),
    places,
  });
}
