import { expect, type Page, test } from '@playwright/test';
import { Company, expectArrival } from '@/tests/support/company';

const coordinator = 'Naomi Thackbell';

test('a visit is drafted in one sitting, repaired when a peer drops out, and filled from a spreadsheet', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const page = await company.as(coordinator);
  const timetable = await timetableOf(page, 'Thornleigh');

  await test.step('the usual set is listed, drafted, seen, and taken', async () => {
    await page.goto(`${timetable}/draft`);
    await expectArrival(page, 'Draft for me');
    await page.getByRole('button', { name: 'Start with the usual set' }).click();
    await expect(page.getByRole('link', { name: 'Residents’ open door' })).toBeVisible();
    await page.getByRole('link', { name: 'See a draft' }).click();
    await expectArrival(page, 'A draft of the timetable');
    await expect(page.getByText(/^38 of 38\s+sessions placed\.$/)).toBeVisible();
    await page.getByRole('button', { name: /^Put 38\s+sessions into the timetable$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
    await expect(page.getByText(/38\s+sessions,/).first()).toBeVisible();
  });

  await test.step('a peer drops out on the second day: before and after, then the changes', async () => {
    await page.goto(`${timetable}/repair`);
    await page.getByLabel('Who drops out').selectOption({ label: 'Verity Marske' });
    await page.getByLabel('From which day').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'See the repair' }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'The repair' })).toBeVisible();
    await expectArrival(page, 'Repair the timetable');
    await expect(page.getByText(/of 38\s+sessions change/)).toBeVisible();
    await page.getByRole('button', { name: /^Make \d+\s+changes?$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
    await page.goto(`${timetable}/repair`);
    await page.getByLabel('Who drops out').selectOption({ label: 'Verity Marske' });
    await page.getByLabel('From which day').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'See the repair' }).first().click();
    await expect(page.getByText('No session has to change.')).toBeVisible();
  });

  await test.step('a spreadsheet shows what is wrong with each row, and keeps the others', async () => {
    await page.goto(`${timetable}/import`);
    await expectArrival(page, 'Bring in a spreadsheet');
    const rows = [
      'Day\tTime\tSession\tRoom',
      'Day 2\t9-10\tLibraries\tMoon',
      'Day 1\t18:30-19:30\tAllotments\t',
    ];
    await page.getByLabel('Paste it here, with its first row').fill(rows.join('\n'));
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(page.getByText('There is no place “Moon”.')).toBeVisible();
    await expectArrival(page, 'Bring in a spreadsheet');
    await page.getByRole('button', { name: /^Add 1\s+session$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Timetable', exact: true })).toBeVisible();
    await expect(page.getByText(/39\s+sessions,/).first()).toBeVisible();
  });
  await company.leave();
});

async function timetableOf(page: Page, title: string): Promise<string> {
  await page.goto('/reviews');
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) }).first();
  return `${await link.getAttribute('href')}/timetable`;
}
