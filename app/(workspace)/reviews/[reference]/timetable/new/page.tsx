import type { Metadata } from 'next';
import { SessionForm } from '@/components/timetable/session-form';
import { PageTitle } from '@/components/ui/page-title';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { recordSession } from '../actions';

export const metadata: Metadata = { title: 'Add a session' };

export default async function NewSessionPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
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
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          places={places}
          attendants={attendants}
        />
      </div>
    </>
  );
}
