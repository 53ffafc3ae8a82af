import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/accessible';
import { Company, expectArrival } from '@/tests/support/company';

const organiser = 'Wren Adebray';

test('an organiser is warned as they type, keeps a concern with a reason, and settles it by a ready fix', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const company = new Company(browser);
  const page = await company.as(organiser);
  const timetable = await timetableOf(page);

  await test.step('a session is typed into a time and a place that are taken', async () => {
    await page.goto(`${timetable}/new`);
    await expectArrival(page, 'Add a session');
    await page.getByLabel('Title').fill('Parish clerks');
    await page.getByLabel('From', { exact: true }).fill('09:45');
    await page.getByLabel('To', { exact: true }).fill('10:15');
    await page.getByLabel('Place', { exact: true }).selectOption('Moot Hall');
    await page.getByLabel('Leads').selectOption('Morag Innesvale');
    await expect(page.getByText('Morag Innesvale is in two places')).toBeVisible();
    await expect(page.getByText('Moot Hall is used twice')).toBeVisible();
    await expect(page.getByText('Morag Innesvale is alone')).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('08:30');
    await page.getByLabel('To', { exact: true }).fill('09:15');
    await expect(page.getByText('Moot Hall is used twice')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('what stops a release is kept with a reason, and taken up again', async () => {
    await page.goto(timetable);
    const away = settling(page).filter({ hasText: 'Petra Lindmoor is away' });
    await expect(away).toContainText('It stops a release.');
    await away.getByText('Keep, with a reason').click();
    await away.getByLabel('Why it can stay').fill('She joins by telephone.');
    await away.getByRole('button', { name: 'Keep it as it is' }).click();
    await page.getByText('Kept as it is: 1').click();
    await expect(page.getByText(/^Wren Adebray, .*: She joins by telephone\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Take it up again' }).click();
    await expect(away).toContainText('It stops a release.');
  });

  await test.step('a ready fix sends somebody who is free', async () => {
    const away = settling(page).filter({ hasText: 'Petra Lindmoor is away' });
    await away.getByRole('button', { name: /^Send .* instead$/ }).click();
    await expect(away).toHaveCount(0);
  });
  await company.leave();
});

const settling = (page: Page) => page.locator('ol > li').filter({ hasText: 'Keep, with a reason' });

async function timetableOf(page: Page): Promise<string> {
  await page.goto('/reviews');
  const home = await page.getByRole('link', { name: /^Brackendale/ }).getAttribute('href');
  return `${home}/timetable`;
}
