import { notFound } from 'next/navigation';
import { fileAnswer } from '@/lib/platform/file-answer';
import { openPermit } from '@/lib/platform/permit';
import { getSharedReport } from '@/lib/publication/queries/shared-reports';

interface Context {
  params: Promise<{ reference: string }>;
}

/** The PDF in the form that the council shares, for whoever may read it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const view = await openPermit('report.view_final', (await params).reference);
  const report = await getSharedReport(view);
  return report?.file ? fileAnswer(report.file, report.isPublic ? 'public' : 'private') : notFound();
}
