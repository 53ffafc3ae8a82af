import * as z from 'zod';
import { reference } from '@/lib/platform/fields';

/** A spreadsheet as text, of some hundred sessions at most. */
export const sheetText = z
  .string('Paste the spreadsheet, or choose its file')
  .min(1, 'Paste the spreadsheet, or choose its file')
  .max(300_000, 'This is more than a timetable. Use 300 rows or fewer');

export const importSessionsInput = z.object({
  reference,
  text: sheetText,
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});
