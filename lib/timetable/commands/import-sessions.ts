import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { addSessions, changeSessions } from '@/lib/timetable/commands/sessions-in-bulk';
import { draftingWords } from '@/lib/timetable/drafting/labels';
import { sheetReadingOf } from '@/lib/timetable/queries/sheet';
import type { SheetRow } from '@/lib/timetable/sheet/read';
import { importSessionsInput } from '@/lib/timetable/sheet/schema';

/** Keeps the rows of a spreadsheet as its preview showed them; rows with a problem are left out. */
export const importSessions = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.imported',
  input: importSessionsInput,
  async run({ db, review, input }) {
    const { rows, fingerprint } = await sheetReadingOf(db, review, input.text);
    if (fingerprint !== input.fingerprint)
      return refuseByRule('sheet.changed_since', draftingWords.changedSince);
    const of = (becomes: SheetRow['becomes']) =>
      rows.flatMap((row) => (row.becomes === becomes && row.session ? [row.session] : []));
    const [added, changed] = [of('added'), of('changed')];
    if (added.length + changed.length === 0) return unchanged();
    await addSessions(db, review.id, added);
    await changeSessions(db, changed);
    return happened({ added: added.length, changed: changed.length });
  },
});
