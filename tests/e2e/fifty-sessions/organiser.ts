import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { expectArrival } from '@/tests/support/company';

export const organiser = 'Otto Fairsingh';

/** Rows with bars between their cells, as they come out of a spreadsheet. */
export function sheetOf(heading: readonly string[], rows: readonly string[]): string {
  return [heading.join('\t'), ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n');
}

/** Pastes a sheet, looks at what its rows would do, and keeps them by the button so called. */
export async function pasteSheet(page: Page, timetable: string, sheet: string, keeps: RegExp): Promise<void> {
  await page.goto(`${timetable}/import`);
  await expectArrival(page, 'Bring in a spreadsheet');
  await page.getByLabel('Paste it here, with its first row').fill(sheet);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('button', { name: keeps }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
}

const row = z.object({
  Day: z.string(),
  From: z.string(),
  To: z.string(),
  Session: z.string(),
  Place: z.string(),
  Leads: z.string(),
  'Takes notes': z.string(),
  'Also there': z.string(),
  'Key (leave as it is)': z.string(),
});
export type SheetRow = z.infer<typeof row>;

/** The timetable as the spreadsheet that the organiser can save. */
export async function savedSheet(page: Page, timetable: string): Promise<SheetRow[]> {
  const answer = await page.request.get(`${timetable}/export`);
  return z.array(row).parse(parse(await answer.text(), { columns: true, bom: true }));
}

export const goersOf = (session: SheetRow) =>
  [session.Leads, session['Takes notes'], session['Also there']].join('; ');
