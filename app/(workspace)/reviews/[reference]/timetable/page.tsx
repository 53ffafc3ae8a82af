import type { Metadata } from 'next';
import { DayList } from '@/components/timetable/day-list';
import { NoTimetable } from '@/components/timetable/no-timetable';
import { PaperLinks } from '@/components/timetable/paper-links';
import { RoomLinks } from '@/components/timetable/room-links';
import { OwnChanges } from '@/components/timetable/telling/own-changes';
import { ReleaseLink } from '@/components/timetable/telling/release-link';
import { WholeVisit } from '@/components/timetable/whole-visit';
import { LinkButton } from '@/components/ui/link-button';
import { LivePage } from '@/components/ui/live-page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { daysBetween } from '@/lib/platform/date-words';
import { sequenceOf } from '@/lib/platform/live';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { standWords, totalsWords } from '@/lib/timetable/labels';
import { getCircumstances } from '@/lib/timetable/queries/circumstances';
import { getOwnNews } from '@/lib/timetable/queries/own-news';
import { getDraft, getTimetable } from '@/lib/timetable/queries/timetable';
import { concerns, totals } from '@/lib/timetable/rules';
import { fixesFor } from '@/lib/timetable/rules/fixes';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import { dropSession, moveSession, pinSession, restoreSession } from './actions';
import { keepConcern, reopenConcern, setGoers } from './rules/actions';

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
  // Read first, so that nothing that changes while the page is made is missed.
  const sequence = await sequenceOf(review.id);
  const timetable = await getTimetable(view);
  const news = await getOwnNews(view);
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
      {canEdit ? null : <LivePage address={`/api/live/${reference}`} since={sequence} />}
      <RoomLinks reference={reference} decide={review.decide} />
      {news ? <OwnChanges news={news} names={news.names} own={viewer.personId} /> : null}
      {own.length > 0 ? (
        <Section title="Your days" wide>
          <DayList sessions={own} timetable={timetable} hrefOf={hrefOf} columns />
        </Section>
      ) : null}
      {sessions.length > 0 ? (
        <WholeVisit
          timetable={timetable}
          hrefOf={hrefOf}
          addHref={canEdit ? (query) => `/reviews/${reference}/timetable/new?${query}` : undefined}
          coverageHref={`/reviews/${reference}/timetable/coverage`}
          show={show}
          isFolded={own.length > 0}
          {...(await toSettle(view, timetable, sequence))}
        />
      ) : (
        <NoTimetable shows={shows} canEdit={canEdit} reference={reference} />
      )}
      {sessions.length > 0 ? <PaperLinks reference={reference} hasOwn={own.length > 0} /> : null}
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
  const isEmpty = timetable.sessions.length === 0;
  return (
    <>
      {review.decide('timetable.edit').allowed && !isEmpty ? (
        <LinkButton href={`/reviews/${review.reference}/timetable/new`} look="secondary">
          Add a session
        </LinkButton>
      ) : null}
      <ReleaseLink
        href={`/reviews/${review.reference}/timetable/release`}
        timetable={timetable}
        decision={review.decide('timetable.release')}
      />
    </>
  );
}

async function toSettle(view: Permit<'timetable.view'>, { sessions, shows }: Timetable, sequence: number) {
  if (shows !== 'draft') return { concerns: null };
  const circumstances = await getCircumstances(view);
  const found = concerns(sessions, circumstances);
  const edit = permitFor(view.viewer, 'timetable.edit', view.review);
  if (!edit) return { concerns: found };
  const open = found.filter(({ kept }) => !kept);
  const draft = await getDraft(edit);
  const { reference, onSiteFrom, onSiteTo } = view.review;
  const moving = {
    reference,
    sessions: draft.sessions,
    circumstances,
    days: onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : [],
    actions: { move: moveSession, pin: pinSession, drop: dropSession, restore: restoreSession },
    sequence,
  };
  const settling = {
    reference,
    fixes: fixesFor(open, draft.sessions, circumstances),
    versions: new Map(draft.sessions.map(({ id, version }) => [id, version])),
    actions: { moveSession, setGoers, keepConcern, reopenConcern },
  };
  return { concerns: found, settling, moving };
}
