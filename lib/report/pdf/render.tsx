import { pdf } from '@react-pdf/renderer';
import { type ReportContent, reportContentSchema } from '../content';
import { loadFonts } from './fonts';
import { Places } from './places';
import { ReportDocument } from './report-document';
import { settable } from './settable';

/**
 * The report as a PDF, the same bytes for the same content. It keeps a processor busy for seconds: for the worker only.
 * It is set twice, because the contents list and the outer margins need to know where everything comes to stand.
 */
export async function renderReportPdf(unchecked: ReportContent): Promise<Uint8Array> {
  const characters = await loadFonts();
  const content = settable(reportContentSchema.parse(unchecked), characters);
  const first = new Places();
  await bytesOf(content, first);
  return bytesOf(content, new Places(first.found()));
}

async function bytesOf(content: ReportContent, places: Places): Promise<Uint8Array> {
  const file = await pdf(<ReportDocument content={content} places={places} />).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
