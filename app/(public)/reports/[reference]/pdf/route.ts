import { notFound } from 'next/navigation';
import { openPermit } from '@/lib/platform/permit';
import { getSharedReport } from '@/lib/publication/queries/shared-reports';
import { editionResponse } from '@/lib/report/edition-response';

interface Context {
  params: Promise<{ reference: string }>;
}

/** The PDF in the form that the council shares, for whoever may read it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const view = await openPermit('report.view_final', (await params).reference);
  const report = await getSharedReport(view);
  return report?.file ? editionResponse(report.file, { shared: report.isPublic }) : notFound();
}
