import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CouncilDates } from '@/components/calendar/council-dates';
import { CouncilPolls } from '@/components/calendar/council-polls';
import { ElectionsForm } from '@/components/calendar/elections-form';
import { NoticeForm } from '@/components/calendar/notice-form';
import { PollForm } from '@/components/calendar/poll-form';
import { PageTitle } from '@/components/ui/page-title';
import { getCouncilCalendar } from '@/lib/calendar/queries/council-calendar';
import { newId } from '@/lib/platform/ids';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Dates and polls' };

interface Props {
  params: Promise<{ organisation: string }>;
}

export default async function CouncilDatesPage({ params }: Props) {
  const permit = await networkPermit('organisation.view');
  const calendar = (await getCouncilCalendar(permit, (await params).organisation)) ?? notFound();
  const { council, periods, dates, keeps, today } = calendar;
  const manages = networkPermitFor(permit.viewer, 'dates.manage') !== null;
  return (
    <>
      <PageTitle
        title="Dates and polls"
        sentence={`What speaks against a visit to ${council.name}, or against taking its people away on one. Everybody in the network can read this.`}
        breadcrumbs={[
          { label: 'Councils and other organisations', href: '/councils' },
          { label: council.name, href: `/councils/${council.id}` },
          { label: 'Dates and polls' },
        ]}
      />
      <CouncilPolls council={council} periods={periods} drop={manages ? actions.dropPoll : null}>
        {keeps && periods.length > 0 ? (
          <NoticeForm council={council.id} periods={periods} action={actions.recordNotice} />
        ) : null}
        {manages ? (
          <>
            <ElectionsForm council={council} action={actions.setElections} />
            <PollForm council={council.id} newId={newId()} today={today} action={actions.recordPoll} />
          </>
        ) : null}
      </CouncilPolls>
      <CouncilDates
        council={council}
        dates={dates}
        today={today}
        newId={newId()}
        actions={keeps ? { record: actions.recordCouncilDate, drop: actions.dropCouncilDate } : null}
      />
    </>
  );
}
