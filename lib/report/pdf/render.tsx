import { loadFonts } from '@/lib/print/fonts';
import { settable } from '@/lib/print/settable';
import { taggedPdf } from '@/lib/print/tagged-pdf';
import { type ReportContent, reportContentSchema } from '../content';
import { Places } from './places';
import { ReportDocument } from './report-document';

/**
 * The report as a PDF, the same bytes for the same content. It keeps a processor busy for seconds: for the worker only.
 * It is set twice, because the contents list and the outer margins need to know where everything comes to stand.
 */
export async function renderReportPdf(unchecked: ReportContent): Promise<Uint8Array> {
  const characters = await loadFonts();
  const content = reportContentSchema.parse(settable(reportContentSchema.parse(unchecked), characters));
  const first = new Places();
  await bytesOf(content, first);
  return bytesOf(content, new Places(first.found()));
}

function bytesOf(content: ReportContent, places: Places): Promise<Uint8Array> {
  return taggedPdf(ReportDocument({ content, places }));
}
