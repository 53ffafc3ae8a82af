import { notFound } from 'next/navigation';
import { getFollowUpReport } from '@/lib/follow-up/queries/follow-up';
import { fileAnswer } from '@/lib/platform/file-answer';
import { permit } from '@/lib/platform/permit';

export async function GET(_request: Request, { params }: { params: Promise<{ reference: string }> }) {
  const report = await getFollowUpReport(await permit('follow_up.view', (await params).reference));
  if (!report?.file) notFound();
  return fileAnswer(report.file);
}
