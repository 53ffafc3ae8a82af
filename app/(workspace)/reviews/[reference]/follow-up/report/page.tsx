import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportEdition } from '@/components/report/edition/report-edition';
import { getFollowUpReport } from '@/lib/follow-up/queries/follow-up';
import { permit } from '@/lib/platform/permit';
import { reportContentSchema } from '@/lib/report/content';

export const metadata: Metadata = { title: 'Follow-up report' };

export default async function FollowUpReportPage({ params }: { params: Promise<{ reference: string }> }) {
  const report = await getFollowUpReport(await permit('follow_up.view', (await params).reference));
  if (!report) notFound();
  return <ReportEdition content={reportContentSchema.parse(report.content)} level={1} />;
}
