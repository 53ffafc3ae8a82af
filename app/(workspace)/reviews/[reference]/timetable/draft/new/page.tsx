import type { Metadata } from 'next';
import { WantedForm } from '@/components/timetable/drafting/wanted-form';
import { PageTitle } from '@/components/ui/page-title';
import { daysBetween } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { getDraft } from '@/lib/timetable/queries/timetable';
import { recordWanted } from '../actions';

export const metadata: Metadata = { title: 'Add a session wanted' };

export default async function NewWantedPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const edit = await permit('timetable.edit', reference);
  const { places, attendants } = await getDraft(edit);
  const { onSiteFrom, onSiteTo } = edit.review;
  return (
    <>
      <PageTitle
        title="Add a session wanted"
        sentence="It waits on the list until a draft, or you, give it a time."
      />
      <div className="max-w-measure">
        <WantedForm
          action={recordWanted}
          reference={reference}
          id={newId()}
          wanted={null}
          days={onSiteFrom && onSiteTo ? daysBetween(onSiteFrom, onSiteTo) : []}
          places={places}
          attendants={attendants}
        />
      </div>
    </>
  );
}
