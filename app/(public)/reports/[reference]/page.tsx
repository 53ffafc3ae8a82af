import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { CouncilNow } from '@/components/succession/council-now';
import { openPermit } from '@/lib/platform/permit';
import { getSharedReport } from '@/lib/publication/queries/shared-reports';

export const metadata: Metadata = { title: 'Report' };

export default async function SharedReportPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const view = await openPermit('report.view_final', reference);
  const report = (await getSharedReport(view)) ?? notFound();
  return (
    <>
      {report.file ? (
        <p className="no-print mb-6">
          <a className="target" href={`/reports/${reference}/pdf`}>
            Download it as PDF
          </a>
        </p>
      ) : null}
      <CouncilNow review={view.review} />
      <ReportEdition content={report.content} />
    </>
  );
}
