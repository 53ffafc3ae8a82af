import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { openPermit } from '@/lib/platform/permit';
import { getSharedFollowUp } from '@/lib/publication/queries/shared-reports';

export const metadata: Metadata = { title: 'Follow-up report' };

export default async function SharedFollowUpPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const report = (await getSharedFollowUp(await openPermit('report.view_final', reference))) ?? notFound();
  return (
    <>
      {report.file ? (
        <p className="no-print mb-6">
          <a className="target" href={`/reports/${reference}/follow-up/pdf`}>
            Download it as PDF
          </a>
        </p>
      ) : null}
      <ReportEdition content={report.content} />
    </>
  );
}
