import type { Metadata } from 'next';
import { LineForm } from '@/components/lines/line-form';
import { PageTitle } from '@/components/ui/page-title';
import { listReadings } from '@/lib/lines/queries/lines';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { recordLine } from '../actions';

export const metadata: Metadata = { title: 'Raise a line of enquiry' };

export default async function NewLinePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const readings = await listReadings(await permit('lines.raise', reference));
  return (
    <>
      <PageTitle
        title="Raise a line of enquiry"
        sentence="What the reading leaves open. It gets a number, and sessions take it up."
      />
      <div className="max-w-measure">
        <LineForm action={recordLine} reference={reference} id={newId()} line={null} readings={readings} />
      </div>
    </>
  );
}
