'use server';

import { permit } from '@/lib/platform/permit';
import { serverAction } from '@/lib/platform/server-action';
import { textOf } from '@/lib/spreadsheet/text-of';
import { importSessions as importSessionsCommand } from '@/lib/timetable/commands/import-sessions';
import { getSheetReading } from '@/lib/timetable/queries/sheet';
import { previewOf, type SheetPreview } from '@/lib/timetable/sheet/preview';
import { sheetText } from '@/lib/timetable/sheet/schema';

/** Says what each row of a spreadsheet would do, and keeps nothing. */
export async function readSheet(_previous: SheetPreview, form: FormData): Promise<SheetPreview> {
  const edit = await permit('timetable.edit', String(form.get('reference')));
  const file = form.get('file');
  const uploaded =
    file instanceof File && file.size > 0 ? await file.slice(0, 1_000_000).arrayBuffer() : null;
  const said = uploaded ? textOf(uploaded) : String(form.get('text') ?? '');
  const text = sheetText.safeParse(said);
  if (!text.success) return { problem: text.error.issues[0]?.message ?? '', text: said, read: null };
  const { warnings, ...read } = await getSheetReading(edit, text.data);
  return { problem: read.problem, text: text.data, read: read.problem ? null : previewOf(read, warnings) };
}

export const importSessions = serverAction(importSessionsCommand, {
  to: '/reviews/:reference/timetable',
});
