import type { Metadata } from 'next';
import { SessionForm } from '@/components/timetable/session-form';
import { PageTitle } from '@/components/ui/page-title';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { areaKeys } from '@/lib/timetable/schema';
import { recordSession } from '../actions';

export const metadata: Metadata = { title: 'Add a session' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ area?: string | string[] }>;
}

export default async function NewSessionPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { area } = await searchParams;
  const edit = await permit('timetable.edit', reference);
  const { places, attendants } = await getDraft(edit);
  const { onSiteFrom, onSiteTo } = edit.review;
  return (
    <>
      <PageTitle
        title="Add a session"
        sentence="Nobody else sees it before the next release but the host and the coordinator."
      />
      <div className="max-w-measure">
        <SessionForm
          action={recordSession}
          reference={reference}
          id={newId()}
          session={null}
          areas={areaKeys.filter((key) => key === area)}
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          places={places}
          attendants={attendants}
        />
      </div>
    </>
  );
}
