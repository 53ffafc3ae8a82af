import { permit } from '@/lib/platform/permit';
import { getTimetable } from '@/lib/timetable/queries/timetable';
import { timetableSheet } from '@/lib/timetable/sheet/write';

interface Props {
  params: Promise<{ reference: string }>;
}

/** The timetable as a spreadsheet, as this viewer sees it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { reference } = await params;
  const { sessions, names } = await getTimetable(await permit('timetable.view', reference));
  return new Response(timetableSheet(sessions, names), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="timetable-${encodeURIComponent(reference)}.csv"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
