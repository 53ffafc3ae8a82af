import { notFound } from 'next/navigation';
import { madeFileAnswer } from '@/lib/platform/file-answer';
import { requireViewer } from '@/lib/platform/viewer';
import { exportRecord } from '@/lib/record/commands/export-record';

interface Props {
  params: Promise<{ reference: string }>;
}

/** The list of what the viewer's side holds of a review, for a spreadsheet. It is written into the history. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { reference } = await params;
  const outcome = await exportRecord.as(await requireViewer(), { reference, form: 'schedule' });
  if (!outcome.ok) notFound();
  return madeFileAnswer(new TextEncoder().encode(outcome.result.text), {
    name: `record-${reference}.csv`,
    type: 'text/csv; charset=utf-8',
  });
}
